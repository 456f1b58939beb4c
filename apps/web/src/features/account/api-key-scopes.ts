import type { ApiKeyScope } from '@footnote/schema/browser';

/** What each scope opens, in the words of the page; in the order in which it lists them. */
export const SCOPES: readonly { readonly scope: ApiKeyScope; readonly name: string; readonly about: string }[] = [
  { scope: 'READ_DRAFTS', name: 'Read suggested questions', about: 'With their answers.' },
  { scope: 'READ_QUIZZES', name: 'Read quizzes and packs', about: 'Those of your desk: drafts with their answers, and what went stale.' },
  { scope: 'WRITE_QUIZZES', name: 'Make, change and publish quizzes', about: 'And copy and import packs. Reading them is part of it.' },
  { scope: 'READ_CLASSES', name: 'Read classes', about: 'With the names that students gave, and what was assigned.' },
  { scope: 'READ_RESULTS', name: 'Read results', about: 'Of questions, of classes, and of each student.' },
];

/** The scopes that are ticked in a form, or were; whatever else stands there is none. */
export function readScopes(given: readonly string[]): readonly ApiKeyScope[] {
  return SCOPES.map(({ scope }) => scope).filter((scope) => given.includes(scope));
}

/** What a key opens, in one line. */
export function describeScopes(scopes: readonly ApiKeyScope[]): string {
  const [first = '', ...rest] = SCOPES.filter(({ scope }) => scopes.includes(scope)).map(({ name }) => name);
  return [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join('; ');
}
