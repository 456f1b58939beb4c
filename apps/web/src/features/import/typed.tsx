'use client';
import { createContext, useContext, type ReactNode } from 'react';

/** What was typed into a form that was refused, field by field; several ticks of one name stand on a line each. */
export type Typed = Readonly<Record<string, string>>;

const TypedContext = createContext<Typed>({});

/** Gives the fields of a form what was typed into them before. */
export function TypedForm({ typed, children }: { readonly typed: Typed; readonly children: ReactNode }) {
  return <TypedContext value={typed}>{children}</TypedContext>;
}

/** What a field begins with: what was typed into it before, or else what is proposed. */
export function useTyped(name: string, proposed: string): string {
  return useContext(TypedContext)[name] ?? proposed;
}

/** The same of a tick: one that was taken away has left nothing but the note that it was asked. */
export function useTicked(name: string, proposed: boolean): boolean {
  const typed = useContext(TypedContext);
  return typed[`${name}-asked`] === undefined ? proposed : typed[name] !== undefined;
}

/** The same of several ticks. */
export function useTickedOf(name: string, proposed: readonly string[]): readonly string[] {
  const typed = useContext(TypedContext);
  return typed[`${name}-asked`] === undefined ? proposed : (typed[name] ?? '').split('\n');
}

/** How many of a row of fields there were, `name-0` and so on: at least as many as are proposed. */
export function useTypedCount(name: string, proposed: number): number {
  const typed = useContext(TypedContext);
  const last = Object.keys(typed).filter((key) => key.startsWith(`${name}-`) && typed[key] !== '').map((key) => Number(key.slice(name.length + 1))).filter((at) => Number.isInteger(at));
  return Math.max(proposed, ...last.map((at) => at + 2));
}
