'use client';
import { useEffect } from 'react';
import { emptyOutbox } from '../quiz/outbox';

/** Clears what waits to be sent where Clear-Site-Data does not reach: on a school's own network there is often no TLS. */
export function EmptyOutbox() {
  useEffect(() => { emptyOutbox(localStorage); }, []);
  return null;
}
