'use client';
import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import { markPassages } from '../source/mark-passages';
import { ConfidenceBar } from './confidence-bar';
import { describeContent } from './describe-content';
import { EditForm, type EditMemory } from './edit-form';
import { proposalAnchor } from './import-paths';
import type { NumberedProposal, References } from './import-types';
import styles from './proposals.module.css';
import type { OutlineEntry } from './review-outline';
import { viewPath, type ReviewView } from './review-view';
import { SHORT_PASSAGE } from './short-passage';
import { isAsked, titleOf } from './title-of';
import { isAcceptable, type Review, type Standing } from './use-review';

interface RowProps {
  readonly proposal: NumberedProposal;
  readonly review: Review;
  readonly here: string;
  readonly view: ReviewView;
  readonly keysOn: boolean;
  readonly isOpen: boolean;
  readonly isPointed: boolean;
  readonly onPoint: (number: number | null) => void;
  /** Those without which it cannot stand and that are not accepted. */
  readonly lacking: readonly OutlineEntry[];
  readonly references: References;
  readonly memory: EditMemory | null;
  readonly seenAt: string;
}

/** One proposal: what it says and how sure it is; the one that is looked at with its passage, why it is proposed, and what can be done. */
export function ProposalRow(props: RowProps) {
  const { proposal, review, here, view, isOpen, isPointed, onPoint } = props;
  const { id, number, confidence, byModel } = proposal;
  const title = titleOf(proposal);
  const [isCurrent, standing] = [review.current === id, review.standingOf(proposal)];
  return (
    <li
      className={styles.row} id={proposalAnchor(number)} data-current={isCurrent} data-standing={standing.verdict ?? 'DUE'} data-pointed={isPointed} aria-current={isCurrent ? 'true' : undefined}
      onMouseEnter={() => { onPoint(number); }} onMouseLeave={() => { onPoint(null); }}
    >
      <span className={styles.number} aria-hidden="true">{number}</span>
      <div className={styles.what}>
        <h4><a href={pathTo(here, view, { at: id })} id={isCurrent ? 'current' : undefined} onClick={(event) => { event.preventDefault(); review.open(id); }}><span className={type_.hidden}>{number}. </span>{title}</a></h4>
        {isCurrent ? null : <Short proposal={proposal} standing={standing} />}
      </div>
      {isAsked(proposal) ? <span className={styles.small}>{isAcceptable(proposal) ? '' : 'to fill in'}</span> : byModel ? <span className={styles.model}>language model</span> : <ConfidenceBar confidence={confidence} />}
      {isCurrent ? <Standing_ standing={standing} className={styles.side} /> : <Acts {...props} standing={standing} isOpen={isOpen} />}
      {isCurrent ? <Full {...props} standing={standing} /> : null}
    </li>
  );
}

/** What stands under the title of a proposal that is not looked at. */
function Short({ proposal: { cues, passages, content, notes, byModel }, standing }: { readonly proposal: NumberedProposal; readonly standing: Standing }) {
  const words = (cues[0] ?? passages[0])?.text;
  const chain = content.__typename === 'ImportedClaim' ? content.chain : [];
  const warning = notes.find(({ kind }) => kind === 'CONTRADICTS');
  // That it is a model's stands beside it already.
  const note = notes.find(({ kind }) => kind !== 'CONTRADICTS' && !(byModel && kind === 'DOUBTFUL'));
  return (
    <>
      {words === undefined || standing.verdict !== null ? null : <p className={styles.quoted} translate="no">{clip(words)}</p>}
      {chain.length === 0 || standing.verdict !== null ? null : <ol className={styles.chain} aria-label="Said by">{chain.map(({ label }, index) => <li key={index}>{label}</li>)}</ol>}
      {standing.verdict === 'REJECTED' ? <p className={styles.small}>{whoDecided(standing)}; will not be proposed again</p> : standing.verdict !== null ? <p className={styles.small}>{whoDecided(standing)}</p> : null}
      {note === undefined || (standing.verdict !== null && note.kind === 'ASKS') ? null : <p className={styles.small}>{note.text}</p>}
      {warning === undefined ? null : <p className={styles.warning}>{warning.text}</p>}
    </>
  );
}

interface ActsProps { readonly proposal: NumberedProposal; readonly review: Review; readonly here: string; readonly view: ReviewView; readonly isOpen: boolean; readonly standing: Standing }

function Acts({ proposal, review, here, view, isOpen, standing }: ActsProps) {
  const [{ id }, title] = [proposal, titleOf(proposal)];
  if (standing.verdict !== null) {
    return (
      <div className={styles.did}>
        <Standing_ standing={standing} />
        {isOpen ? <button className={desk.quiet} type="submit" form="decide" name="undo" value={id} aria-label={`Undo: ${title}`}>Undo</button> : null}
      </div>
    );
  }
  if (!isOpen) return <p className={joinClasses(styles.small, styles.side)}>not decided</p>;
  return (
    <div className={styles.three}>
      {isAcceptable(proposal) ? <button type="submit" form="decide" name="accept" value={id} aria-label={`Accept: ${title}`}>Accept</button> : null}
      <a href={pathTo(here, view, { at: id, edit: id })} aria-label={`${isAcceptable(proposal) ? 'Edit' : 'Answer'}: ${title}`} onClick={(event) => { event.preventDefault(); review.edit(id); }}>{isAcceptable(proposal) ? 'Edit' : 'Answer'}</a>
      <button type="submit" form="decide" name="reject" value={id} aria-label={`Reject: ${title}`}>Reject</button>
    </div>
  );
}

function Standing_({ standing, className }: { readonly standing: Standing; readonly className?: string | undefined }) {
  switch (standing.verdict) {
    case null: return <span className={className} />;
    case 'REJECTED': return <span className={joinClasses(styles.verdict, styles.no, className)}>rejected</span>;
    case 'EDITED': return <span className={joinClasses(styles.verdict, className)}>accepted, edited</span>;
    case 'ACCEPTED': return <span className={joinClasses(styles.verdict, className)}>accepted</span>;
  }
}

function Full({ proposal, review, here, view, keysOn, isOpen, lacking, references, memory, seenAt, standing }: RowProps & { readonly standing: Standing }) {
  const { id, passages, because, notes, content, confidence, byModel } = proposal;
  const shown = passages.slice(0, 2);
  return (
    <div className={styles.full}>
      <dl className={styles.facts}>
        {shown.map((passage, index) => <Pair key={index} label={index === 0 ? 'The text says' : 'And'}><Passage passage={passage} cues={proposal.cues} /></Pair>)}
        {passages.length > shown.length ? <Pair label="And"><span className={styles.small}>{passages.length - shown.length} more {passages.length - shown.length === 1 ? 'place' : 'places'}, marked in the text</span></Pair> : null}
        {describeContent(content).map(({ label, text }) => <Pair key={label} label={label}>{text}</Pair>)}
        <Pair label="Why">{because}</Pair>
        {isAsked(proposal) ? null : <Pair label="How sure">{byModel ? 'Nobody has measured how often this language model is right.' : `${String(Math.round(confidence * 100))} of 100 such proposals were right when they were checked by hand.`}</Pair>}
        {lacking.length === 0 ? null : <Pair label="Needs">{lacking.map((entry, index) => <span key={entry.id}>{index === 0 ? '' : ', '}<a href={pathTo(here, view, { at: entry.id })} onClick={(event) => { event.preventDefault(); review.open(entry.id); }}>{entry.number}</a></span>)}{lacking.length === 1 ? ', which is' : ', which are'} not accepted</Pair>}
        {standing.verdict === null ? null : <Pair label="Decided">{whoDecided(standing)}</Pair>}
      </dl>
      {notes.filter(({ kind, text }) => text !== because && !(byModel && kind === 'DOUBTFUL')).map(({ kind, text }) => <p key={`${kind} ${text}`} className={kind === 'CONTRADICTS' || kind === 'DOUBTFUL' ? styles.warning : styles.note}>{text}</p>)}
      {review.editing === id && isOpen
        ? <EditForm proposal={proposal} here={here} view={view} seenAt={seenAt} references={references} memory={memory} onSave={async (fields) => review.save(proposal, fields)} onCancel={() => { review.edit(null); }} />
        : isOpen ? <Keys proposal={proposal} review={review} here={here} view={view} keysOn={keysOn} standing={standing} /> : null}
    </div>
  );
}

/** A passage with the words on which the proposal turns; a short one with what stands around it. */
function Passage({ passage, cues }: { readonly passage: NumberedProposal['passages'][number]; readonly cues: NumberedProposal['cues'] }) {
  const { start, end, text, before, after } = passage;
  const within = cues.filter((cue) => cue.start >= start && cue.end <= end).map((cue) => ({ number: 1, start: cue.start - start, end: cue.end - start }));
  const isShort = text.length < SHORT_PASSAGE;
  return (
    <span className={styles.passage} translate="no">
      {isShort ? clipStart(before) : null}
      {within.length === 0 ? (isShort ? <mark>{text}</mark> : text) : markPassages(text, within).flatMap(({ segments }) => segments).map((segment, index) => (segment.numbers.length === 0 ? segment.text : <mark key={index}>{segment.text}</mark>))}
      {isShort ? clipEnd(after) : null}
    </span>
  );
}

function Pair({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

function Keys({ proposal, review, here, view, keysOn, standing }: Pick<RowProps, 'proposal' | 'review' | 'here' | 'view' | 'keysOn'> & { readonly standing: Standing }) {
  const { id } = proposal;
  const hint = (key: string) => (keysOn ? <kbd className={styles.kbd} aria-hidden="true">{key}</kbd> : null);
  const editWord = isAcceptable(proposal) ? 'Edit' : 'Answer';
  if (standing.verdict !== null) return <div className={styles.keys}><button className={desk.tight} type="submit" form="decide" name="undo" value={id} aria-keyshortcuts={keysOn ? 'z' : undefined}>{hint('Z')} Undo</button></div>;
  return (
    <div className={styles.keys}>
      {isAcceptable(proposal) ? <button className={joinClasses(desk.main, styles.tight)} type="submit" form="decide" name="accept" value={id} aria-keyshortcuts={keysOn ? 'a' : undefined}>{hint('A')} Accept</button> : null}
      <a className={isAcceptable(proposal) ? desk.tight : joinClasses(desk.main, styles.tight)} href={pathTo(here, view, { at: id, edit: id })} aria-keyshortcuts={keysOn ? 'e' : undefined} onClick={(event) => { event.preventDefault(); review.edit(id); }}>{hint('E')} {editWord}</a>
      <button className={desk.tight} type="submit" form="decide" name="reject" value={id} aria-keyshortcuts={keysOn ? 'r' : undefined}>{hint('R')} Reject</button>
    </div>
  );
}

/** The address of a proposal on the page that shows it. */
function pathTo(here: string, view: ReviewView, more: Readonly<Record<string, string>>): string {
  return `${viewPath(here, view, more)}#current`;
}

/** "by you, 22 Nov 2026, 07:44 UTC". */
function whoDecided({ decision }: Standing): string {
  if (decision === null) return 'by you, just now';
  return `by ${decision.mine ? 'you' : decision.by ?? 'a colleague who has left'}, ${formatMoment(String(decision.at))}`;
}

const LONGEST_QUOTED = 110;
/** How much of what stands around it is shown then. */
const AROUND = 80;

function clip(words: string): string {
  return words.length <= LONGEST_QUOTED ? words : `${words.slice(0, LONGEST_QUOTED).replace(/\s+\S*$/, '')} …`;
}

function clipStart(words: string): string {
  return words.length <= AROUND ? words : `… ${words.slice(-AROUND).replace(/^\S*\s+/, '')}`;
}

function clipEnd(words: string): string {
  return words.length <= AROUND ? words : `${words.slice(0, AROUND).replace(/\s+\S*$/, '')} …`;
}
