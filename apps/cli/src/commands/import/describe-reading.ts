import { formatDate } from '@footnote/knowledge';
import type { Finding, Proposal, Reading } from '@footnote/importer';
import { count } from '../../outcome.js';

const LONGEST_PASSAGE = 240;

/** A reading for a person: what was kept and dropped, the facts, and every proposal with how sure it is and where it stands. */
export function describeReading(reading: Reading): string {
  return [
    `   ${describeBlocks(reading)}`,
    ...describeFacts(reading).map((line) => `   ${line}`),
    ...reading.remarks.map((remark) => `   ! ${plain(remark)}`),
    `   ${count(reading.proposals.length, 'proposal')}, none of it accepted yet:`,
    ...reading.proposals.map((proposal) => describeProposal(proposal, reading)),
  ].join('\n');
}

function describeBlocks({ cleaned: { blocks } }: Reading): string {
  const dropped = new Map<string, number>();
  for (const { reason } of blocks) if (reason !== null) dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  const kept = blocks.filter((block) => block.kept).length;
  const reasons = [...dropped].map(([reason, number]) => `${number} ${reason.toLowerCase().replaceAll('_', ' ')}`).join(', ');
  return `kept ${kept} of ${count(blocks.length, 'block')}${reasons === '' ? '' : `; dropped: ${reasons}`}`;
}

function describeFacts({ facts }: Reading): readonly string[] {
  const tell = <Value>(label: string, finding: Finding<Value> | null, show: (value: Value) => string): string => (finding === null
    ? `${label}: not known` : `${label}: ${plain(show(finding.value))} (${percent(finding.confidence)}: ${plain(finding.because)})`);
  return [
    tell('title', facts.title, (title) => title), tell('outlet', facts.outlet, ({ name }) => name), tell('published', facts.published, formatDate),
    tell('language', facts.language, (language) => language), tell('machine translation', facts.machineTranslated, (translated) => (translated ? 'yes' : 'no')),
  ];
}

function describeProposal({ content, title, confidence, passages, notes }: Proposal, { cleaned: { text } }: Reading): string {
  const [first] = passages;
  return [
    `   ${percent(confidence).padStart(4)}  ${content.kind.toLowerCase()}: ${plain(title)}`,
    ...(first === undefined ? [] : [`         “${shorten(plain(text.slice(first.start, first.end)))}”`]),
    ...notes.map((note) => `         ${plain(note.text)}`),
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function shorten(text: string): string {
  return text.length <= LONGEST_PASSAGE ? text : `${text.slice(0, LONGEST_PASSAGE - 1).replace(/\s+\S*$/, '')} …`;
}

/** On one line, and without the characters by which a text could speak to a terminal instead of to its reader. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
