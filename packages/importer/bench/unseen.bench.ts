/**
 * What is found in articles about affairs that no rule was tuned to: positions with their voices, events with their days, figures,
 * relations of events, hedges, voices without a name, actors, and the day of publication. The README keeps what the affairs kept
 * aside came to at first sight, which is the honest figure; what `aside` prints after a rule was changed for them is not. `quiet` leaves out what was missed, so that nobody tunes to it.
 *
 * `npx tsx --tsconfig scripts/tsconfig.run.json --conditions=footnote-source packages/importer/bench/unseen.bench.ts [aside [quiet]]`.
 */
import { readArticle, type Reading } from '../src/index.js';
import { isSameChain, isSameHolder, readPositions } from '../src/positions/testing/read-positions.js';
import { readUnseen, UNSEEN_DEVELOPED, UNSEEN_KEPT_ASIDE, type UnseenArticle } from '../src/testing/unseen/index.js';

export const UNSEEN_MEASURES = ['positions', 'voices of positions', 'events', 'days of events', 'figures', 'relations', 'hedges', 'anonymous voices', 'sources relied on', 'actors', 'day of publication'] as const;
export type UnseenMeasure = (typeof UNSEEN_MEASURES)[number];
export interface UnseenTally { readonly expected: number; readonly right: number; readonly wrong: number; readonly notes: readonly string[] }
export type UnseenSheet = Readonly<Record<UnseenMeasure, UnseenTally>>;
interface Event { readonly slug: string; readonly title: string; readonly clause: string; readonly date: { readonly earliest: string | null; readonly latest: string | null } }

const plain = (name: string): string => name.toLowerCase().replace(/’/g, "'");
function tally<Item>(items: readonly Item[], isFound: (item: Item) => boolean, say: (item: Item) => string, wrong: readonly string[] = []): UnseenTally {
  const missed = items.filter((item) => !isFound(item));
  return { expected: items.length, right: items.length - missed.length, wrong: wrong.length, notes: [...missed.map((item) => `missed ${say(item)}`), ...wrong.map((what) => `WRONG ${what}`)] };
}

function scorePositions(article: UnseenArticle, reading: Reading): Pick<UnseenSheet, 'positions' | 'voices of positions'> {
  const found = readPositions(reading.proposals, reading.actors);
  const matchOf = (want: { readonly holder: string; readonly stance: string }) => found.find((position) => position.stance === want.stance && isSameHolder(position, [want.holder]));
  const isRight = (position: (typeof found)[number]): boolean => [...article.positions, ...article.alsoRight].some((want) => position.stance === want.stance && isSameHolder(position, [want.holder]));
  const wrong = found.filter((position) => !isRight(position)).map(({ stance, names, issue }) => `${stance} ${names[0] ?? ''} (${issue})`);
  const right = article.positions.flatMap((want) => { const match = matchOf(want); return match ? [{ want, match }] : []; });
  return {
    positions: tally(article.positions, (want) => matchOf(want) !== undefined, ({ stance, holder }) => `${stance} ${holder}`, wrong),
    'voices of positions': tally(right, ({ want, match }) => isSameChain(match, { chain: null, labels: want.chain }), ({ want, match }) => `${want.holder}: [${match.chain.map(({ label }) => label).join(' → ')}]`),
  };
}

function eventsIn(reading: Reading): readonly Event[] {
  return reading.proposals.flatMap(({ content }) => (content.kind === 'EVENT' ? [content.event] : []));
}

function scoreEvents(article: UnseenArticle, reading: Reading): Pick<UnseenSheet, 'events' | 'days of events' | 'relations'> {
  const events = eventsIn(reading);
  const fit = (title: RegExp) => (event: Event): boolean => title.test(event.title) || title.test(event.clause);
  const wrong = events.filter(({ title }) => article.notEvents.some((pattern) => pattern.test(title))).map(({ title }) => title);
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  const relations = reading.proposals.flatMap(({ content }) => (content.kind === 'CLAIM' && content.claim.predicate.type === 'RELATION' ? [content.claim.predicate] : []));
  const fits = (slug: string, pattern: RegExp): boolean => { const event = bySlug.get(slug); return event !== undefined && fit(pattern)(event); };
  const isTold = ({ kinds, from, to }: UnseenArticle['relations'][number]): boolean => relations.some(({ event, relation, to: other }) => kinds.includes(relation) && (fits(event, from) && fits(other, to) || relation === 'CAUSES' && fits(event, to) && fits(other, from)));
  const expectsRelation = (slugs: readonly string[]): boolean => article.relations.some(({ from, to }) => slugs.some((slug) => fits(slug, from)) && slugs.some((slug) => fits(slug, to)));
  return {
    events: tally(article.events, ({ title }) => events.some(fit(title)), ({ title }) => title.source, wrong),
    'days of events': tally(article.events.filter(({ day }) => day !== null), ({ title, day }) => events.some((event) => fit(title)(event) && event.date.earliest === day && event.date.latest === day), ({ title, day }) => `${title.source} ${day ?? ''}`),
    relations: tally(article.relations, isTold, ({ kinds, from, to }) => `${kinds.join('/')} ${from.source} → ${to.source}`, relations.filter(({ event, to }) => !expectsRelation([event, to])).map(({ event, relation, to }) => `${event} ${relation} ${to}`)),
  };
}

function scoreRest(article: UnseenArticle, reading: Reading): Pick<UnseenSheet, 'figures' | 'hedges' | 'anonymous voices' | 'sources relied on' | 'actors' | 'day of publication'> {
  const values = reading.proposals.flatMap(({ content }) => (content.kind === 'CLAIM' && content.claim.predicate.type === 'FIGURE' ? [content.claim.predicate.figure.value] : []));
  const said = (range: { readonly start: number; readonly end: number }): string => reading.cleaned.text.slice(range.start, range.end);
  const voices = [...reading.attributions.flatMap(({ chain }) => chain.filter(({ kind }) => kind !== 'OUTLET').map(({ label }) => label)), ...reading.mentions.filter(({ form }) => form === 'VOICE').map(({ surface }) => surface), ...reading.actors.filter(({ actor }) => actor.kind === 'ANONYMOUS').map(({ actor }) => actor.name)].map(plain);
  const proposed = reading.proposals.flatMap(({ content }) => (content.kind === 'ACTOR' ? [content.actor] : []));
  const actors = [...proposed, ...reading.actors.map(({ actor }) => actor)].map(({ kind, name, inText, aliases }) => ({ kind, names: [name, inText, ...aliases].map(plain) }));
  const kindOf = (name: string): string => actors.find(({ names }) => names.some((each) => each.includes(name)))?.kind ?? 'not found';
  const day = reading.facts.published?.value;
  const reliances = reading.proposals.flatMap(({ content }) => (content.kind === 'RELIANCE' ? [plain(content.unseen?.outlet.name ?? content.on)] : []));
  const isExpected = (name: string): boolean => article.reliesOn?.some((outlet) => name.includes(outlet)) ?? true;
  return {
    figures: tally(article.figures, (figure) => values.includes(figure), String),
    hedges: tally(article.hedges, ({ over, hedge }) => reading.hedges.some((each) => each.hedge === hedge && over.test(said({ start: Math.min(each.cue.start, each.scope.start), end: Math.max(each.cue.end, each.scope.end) }))), ({ over, hedge }) => `${hedge} ${over.source}`),
    'anonymous voices': tally(article.voices, (voice) => voices.some((each) => each.includes(voice)), (voice) => voice),
    'sources relied on': tally(article.reliesOn ?? [], (outlet) => reliances.some((name) => name.includes(outlet)), (outlet) => outlet, reliances.filter((name) => !isExpected(name))),
    actors: tally(article.actors, ({ name, kinds }) => actors.some((actor) => kinds.includes(actor.kind) && actor.names.some((each) => each.includes(name))), ({ name }) => `${name} (${kindOf(name)})`),
    'day of publication': tally(article.published === null ? [] : [article.published], (published) => day?.earliest === published && day.latest === published, (published) => `${published}: ${day?.edtf ?? 'none'}`),
  };
}

/** How one article fares. */
export function scoreUnseen(article: UnseenArticle): UnseenSheet {
  const reading = readArticle({ kind: 'PLAIN_TEXT', content: readUnseen(article), name: null, url: null }, { graph: null, outlets: [], today: '2040-01-01' });
  return { ...scorePositions(article, reading), ...scoreEvents(article, reading), ...scoreRest(article, reading) };
}

/** What a measure comes to over some articles. */
export function sumUnseen(sheets: readonly UnseenSheet[], measure: UnseenMeasure): UnseenTally {
  const add = (of: 'expected' | 'right' | 'wrong'): number => sheets.reduce((all, sheet) => all + sheet[measure][of], 0);
  return { expected: add('expected'), right: add('right'), wrong: add('wrong'), notes: sheets.flatMap((sheet) => sheet[measure].notes) };
}

function print(articles: readonly UnseenArticle[], isQuiet: boolean): void {
  const sheets = articles.map((article) => ({ name: article.name, sheet: scoreUnseen(article) }));
  for (const measure of UNSEEN_MEASURES) {
    const { expected, right, wrong } = sumUnseen(sheets.map(({ sheet }) => sheet), measure);
    console.log(`${measure}: ${String(right)} of ${String(expected)}, ${String(wrong)} wrong`);
    if (!isQuiet) for (const { name, sheet } of sheets) if (sheet[measure].notes.length > 0) console.log(`  ${name}: ${sheet[measure].notes.join('; ')}`);
  }
}

if (process.argv[1]?.endsWith('unseen.bench.ts')) print(process.argv[2] === 'aside' ? UNSEEN_KEPT_ASIDE : UNSEEN_DEVELOPED.filter(({ name }) => name.startsWith(process.argv[2] ?? '')), process.argv[3] === 'quiet');
