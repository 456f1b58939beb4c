'use client';
import { Fragment, useEffect, useRef } from 'react';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import styles from './article-text.module.css';
import { describeDropped } from './drop-words';
import { foldBlocks } from './fold-blocks';
import type { Block, NumberedProposal, ReviewedText } from './import-types';
import { AROUND, markBlock, placesOf } from './mark-article';
import { proposalAnchor } from './import-paths';
import type { Review } from './use-review';

interface TextProps {
  readonly article: ReviewedText;
  /** Those of this page; their words are marked. */
  readonly proposals: readonly NumberedProposal[];
  readonly review: Review;
  /** The proposal that is pointed at, by its number. */
  readonly pointed: number | null;
  readonly onPoint: (number: number | null) => void;
  readonly isOpen: boolean;
  /** Where there are more proposals on other pages: whether the lines can be chosen here, and the address of the other way to show the text. */
  readonly lines?: { readonly areShown: boolean; readonly href: string } | null;
}

/** What was kept of the article, with what is proposed of it marked and numbered; what was dropped is folded where it stood. */
export function ArticleText({ article, proposals, review, pointed, onPoint, isOpen, lines = null }: TextProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => { showMark(pane.current); }, [review.current]);
  const { counts } = article;
  return (
    <section className={styles.area} id="text" aria-labelledby="text-head">
      <div className={styles.head}>
        <h2 id="text-head" tabIndex={-1}>What we kept of it</h2>
        {counts === null ? null : <p className={desk.meta}>{count(counts.sentenceCount, 'sentence')}; {count(counts.droppedCount, 'line')} dropped</p>}
        {lines === null ? null : <p className={desk.meta}>Marked are the proposals that stand on this page. <a className={styles.lines} href={lines.href}>{lines.areShown ? 'Fold the dropped lines away' : isOpen ? 'Choose which lines are kept' : 'Show the dropped lines'}</a></p>}
      </div>
      <div className={styles.pane} ref={pane} tabIndex={0} role="region" aria-label="The article, to scroll">
        {foldBlocks(article.blocks).map((stretch) => (stretch.kept
          ? <Kept key={stretch.block.number} block={stretch.block} {...{ article, proposals, review, pointed, onPoint }} isOpen={isOpen && lines?.areShown !== false} />
          : <Dropped key={`dropped-${String(stretch.blocks[0]?.number)}`} blocks={stretch.blocks} isOpen={isOpen} />))}
      </div>
    </section>
  );
}

/** With so many letters a button names the line that it is about. */
const NAMED_BY = 40;

function Kept({ block, article, proposals, review, pointed, onPoint, isOpen }: TextProps & { readonly block: Block }) {
  const { start, end, role, number } = block;
  const stands = start !== null && end !== null && article.cleanedText !== null ? { start, end, within: article.cleanedText } : null;
  const text = stands === null ? block.text : stands.within.slice(stands.start, stands.end);
  const places = proposals.filter((proposal) => review.standingOf(proposal).verdict !== 'REJECTED' || proposal.id === review.current)
    .flatMap((proposal) => placesOf(proposal, proposal.id === review.current || proposal.number === pointed));
  const byNumber = new Map(proposals.map((proposal) => [proposal.number, proposal]));
  const stateOf = (numbers: readonly number[]): string => {
    const here = numbers.flatMap((one) => byNumber.get(one) ?? []);
    if (here.some(({ id }) => id === review.current)) return 'now';
    if (numbers.includes(pointed ?? 0)) return 'pointed';
    if (here.length === 0) return 'around';
    const due = here.filter((one) => review.standingOf(one).verdict === null);
    // Names are everywhere, and a model quotes whole sentences: were they filled too, nothing would stand out.
    return due.length === 0 ? 'done' : due.every(({ kind, byModel }) => kind === 'ACTOR' || byModel) ? 'name' : 'due';
  };
  const inner = stands === null ? text : markBlock(stands.within, stands, places).flatMap(({ segments }) => segments).map((segment, index) => (
    <Fragment key={index}>
      {segment.numbers.length === 0 ? segment.text : (
        <mark data-state={stateOf(segment.numbers)} onMouseEnter={() => { onPoint(segment.numbers.filter((one) => one !== AROUND).at(-1) ?? null); }} onMouseLeave={() => { onPoint(null); }}>{segment.text}</mark>
      )}
      {segment.ends.filter((one) => one !== AROUND).map((one) => <sup key={one}><a href={`#${proposalAnchor(one)}`} aria-label={`Proposal ${String(one)}`} onClick={(event) => { event.preventDefault(); review.open(byNumber.get(one)?.id ?? null); }}>{one}</a></sup>)}
    </Fragment>
  ));
  const Tag = role === 'TITLE' || role === 'SUBHEADING' ? 'h3' : 'p';
  return (
    <div className={styles.kept}>
      <Tag className={joinClasses(styles.words, role === 'TITLE' && styles.title, role === 'SUBHEADING' && styles.subheading)} translate="no" lang={article.facts?.language?.text}>{inner}</Tag>
      {isOpen ? <button type="submit" form="blocks" name="drop" value={number} className={styles.choose}>Drop<span className={type_.hidden}>{`: ${text.slice(0, NAMED_BY)}`}</span></button> : null}
    </div>
  );
}

function Dropped({ blocks, isOpen }: { readonly blocks: readonly Block[]; readonly isOpen: boolean }) {
  return (
    <details className={styles.drop}>
      <summary><b>{count(blocks.length, 'line')} dropped</b> <span>{describeDropped(blocks)}</span> <u aria-hidden="true" /></summary>
      <ul>
        {blocks.map(({ number, text }) => (
          <li key={number}>
            <s translate="no">{text}</s>
            {isOpen ? <button type="submit" form="blocks" name="takeBack" value={number} className={styles.choose}>Take back<span className={type_.hidden}>{`: ${text.slice(0, NAMED_BY)}`}</span></button> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Brings the marked words into the text's own window, where it has one; the page itself stays where it is. */
function showMark(pane: HTMLElement | null): void {
  const mark = pane?.querySelector('mark[data-state=now]');
  if (pane === null || mark === null || mark === undefined || pane.scrollHeight <= pane.clientHeight) return;
  const [window_, place] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.top < window_.top + 32 || place.bottom > window_.bottom - 32) pane.scrollTop += place.top - window_.top - window_.height / 3;
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : `${one}s`}`;
}
