'use client';
import { useEffect, useState } from 'react';
import desk from '../../ui/desk.module.css';
import { utcName } from './settings-fields';

interface LocalMomentProps {
  readonly name: string;
  readonly label: string;
  /** ISO 8601 in UTC; null for none. */
  readonly value: string | null;
  readonly hint?: string;
  /** Where several forms of a page have such a field. */
  readonly idPrefix?: string;
}

/**
 * A day and a time in the zone of whoever reads it. Without a script nobody can know that zone: then it is Coordinated
 * Universal Time, and says so.
 */
export function LocalMoment({ name, label, value, hint, idPrefix = '' }: LocalMomentProps) {
  const [zone, setZone] = useState<string | null>(null);
  const [moment, setMoment] = useState(value);
  useEffect(() => { setZone(Intl.DateTimeFormat().resolvedOptions().timeZone); }, []);
  const id = `m-${idPrefix}${name}`;
  const hintId = `${id}-hint`;
  return (
    <div>
      <label className={desk.label} htmlFor={id}>{label}</label>
      {zone === null
        ? <input key="utc" className={desk.field} id={id} type="datetime-local" name={utcName(name)} defaultValue={value?.slice(0, 16) ?? ''} aria-describedby={hintId} />
        : <input key="local" className={desk.field} id={id} type="datetime-local" defaultValue={value === null ? '' : toLocal(value)} aria-describedby={hintId} onChange={({ target }) => { setMoment(target.value === '' ? null : new Date(target.value).toISOString()); }} />}
      {zone === null ? null : <input type="hidden" name={name} value={moment ?? ''} />}
      <p className={desk.hint} id={hintId}>{zone === null ? 'Coordinated Universal Time (UTC)' : `Your time: ${zone.replace('_', ' ')}`}{hint === undefined ? '' : `. ${hint}`}</p>
    </div>
  );
}

/** "2026-03-02T09:00" on the wall clock of this device. */
function toLocal(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
