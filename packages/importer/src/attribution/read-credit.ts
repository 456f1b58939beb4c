import type { AttributionStep } from '@footnote/knowledge';
import type { CleanedText } from '../model.js';
import type { TextFrame } from './frame.js';
import { isOwn } from './name-voice.js';
import { OUTLET_NAME } from './saying-verbs.js';

/** The one other outlet that a credit names: "(The Wire/The Daily Post)", "Source: The Daily Post". Null where there is none, or several. */
export function readCredit(cleaned: CleanedText, { frame, ownOutlet }: { readonly frame: TextFrame; readonly ownOutlet: string | null }): AttributionStep | null {
  const lines = cleaned.blocks.filter(({ reason }) => reason === 'CREDIT' || reason === 'BYLINE').map(({ raw }) => cleaned.raw.slice(raw.start, raw.end));
  const names = lines.flatMap((line) => line.replace(/[()•]/g, ' ').replace(/\b(?:sources?|via|by|credit)\b\s*:?/gi, '/').split(/[/|;]/)).map((name) => name.trim()).filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 && OUTLET_NAME.test(name) && !isOwn({ ownOutlet }, name));
  const distinct = [...new Map(names.map((name) => [name.toLowerCase().replace(/^the /, ''), name])).values()];
  const only = distinct.length === 1 ? distinct[0] : undefined;
  if (only === undefined) return null;
  const known = [...frame.actors.values()].find(({ actor }) => actor.kind === 'OUTLET' && [actor.name, ...actor.aliases].some((name) => plain(name) === plain(only)));
  return { label: `the ${only.replace(/^the /i, '')}`, kind: 'OUTLET', actor: known?.actor.slug ?? null, source: null };
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');
