import type { Actor, AttributionStep } from '@footnote/knowledge';
import type { FoundActor, FoundQuotation, TextRange } from '../model.js';
import type { Cue } from './find-cues.js';
import type { TextFrame } from './frame.js';

/** What one speaker says in a transcript, until the next takes over. */
interface Turn { readonly label: TextRange; readonly said: TextRange; readonly name: string; readonly role: string | null }
/** Whose words the paragraphs of a transcript are. */
export interface Turns { readonly cues: readonly Cue[]; readonly quotations: readonly FoundQuotation[] }

/** "ADA QUILL:", "ADA QUILL, HOST:", "PRESENTER (ADA QUILL):", "Ms Quill:" at the beginning of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]{0,24} ?){1,4})(?:, ([\p{L} ]{2,40})| \(([\p{L}.'’ -]{2,60})\))?:(?=\s)/u;
/** Whoever leads the talk speaks for the outlet. */
const LEADING = /\b(?:host|presenter|anchor|moderator|interviewer|newsreader|announcer|reporter|correspondent)\b/iu;
/** A text is a transcript where so many turns stand in it, of at least two. */
const FEWEST_TURNS = 4;
const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|professor|prof|judge|senator|governor|minister|president|councillor)\.? /iu;
const bare = (name: string): string => name.toLowerCase().replace(/[’]/gu, "'").replace(HONORIFIC, '').trim();

/** The turns of a transcript: each is said by whoever its paragraph begins with, and none of it by the outlet. Nothing where the text is none. */
export function findTurns(frame: TextFrame, verbatim: boolean): Turns {
  const turns = readTurns(frame.text);
  const names = new Set(turns.map(({ name }) => bare(name)));
  if (turns.length < FEWEST_TURNS || names.size < 2 || names.size > turns.length * 0.75) return { cues: [], quotations: [] };
  const leading = new Set(turns.filter(({ name, role }) => LEADING.test(role ?? '') || LEADING.test(name)).flatMap(({ name, role }) => [name, role ?? ''].map((each) => bare(each).split(' ').at(-1) ?? '')));
  const spoken = turns.filter(({ name }) => !leading.has(bare(name).split(' ').at(-1) ?? '')).map((turn) => ({ turn, actor: actorOf(frame.actors, turn.name) }));
  return {
    cues: spoken.map(({ turn, actor }): Cue => ({ cue: turn.label, scope: turn.said, chain: [stepOf(turn, actor)], plural: false })),
    quotations: spoken.flatMap(({ turn, actor }) => (actor === null ? [] : [{ range: turn.said, speaker: actor.slug, verbatim }])),
  };
}

function readTurns(text: string): readonly Turn[] {
  const starts: { readonly match: RegExpExecArray; readonly at: number }[] = [];
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    const match = LABEL.exec(text.slice(at, at + 160));
    if (match !== null) starts.push({ match, at });
  }
  return starts.flatMap(({ match, at }, index): readonly Turn[] => {
    const from = at + match[0].length;
    const until = starts[index + 1]?.at ?? text.length;
    const said = { start: from + (text.slice(from, until).length - text.slice(from, until).trimStart().length), end: from + text.slice(from, until).trimEnd().length };
    return said.end <= said.start ? [] : [{ label: { start: at, end: from - 1 }, said, name: (match[1] ?? '').trim(), role: match[2] ?? match[3] ?? null }];
  });
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

/** Whom a label names: by the whole name, or by a last name that only one person has. */
function actorOf(actors: ReadonlyMap<string, FoundActor>, label: string): Actor | null {
  const said = bare(label);
  const people = [...actors.values()].map(({ actor }) => actor).filter(({ kind }) => kind === 'PERSON');
  const whole = people.find(({ name, aliases }) => [name, ...aliases].some((each) => bare(each) === said));
  if (whole !== undefined && said.includes(' ')) return whole;
  const last = people.filter(({ name, aliases }) => [name, ...aliases].some((each) => bare(each).split(' ').at(-1) === said));
  const [only] = last;
  return last.length === 1 && only !== undefined ? only : whole ?? null;
}

function stepOf({ name }: Turn, actor: Actor | null): AttributionStep {
  return { label: actor?.name ?? capitalise(name), kind: 'NAMED_ON_RECORD', actor: actor?.slug ?? null, source: null };
}

/** "ADA QUILL" as a name is written. */
function capitalise(name: string): string {
  return name !== name.toUpperCase() ? name : name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
