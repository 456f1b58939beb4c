import { formatDate, formatDateInText, type Actor, type AttributionStep, type Event } from '@footnote/knowledge';
import type { Attribution, FoundDate, Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join, lowerStart } from './compose-event.js';
import { dateClaim, roleClaim } from './compose-claim.js';
import { dateOf, passagesOf, saidIn } from './said-in.js';
import type { Scene, SentenceScene } from './scene.js';
import { beforeArticle, tellingAt } from './tell.js';

/** A report by another outlet, and every place where the article credits it. */
interface Report { readonly outlet: Actor; readonly attribution: Attribution; readonly sentence: SentenceScene; readonly date: FoundDate | null; readonly matter: string; readonly voice: AttributionStep | null; readonly voiceAt: Attribution | null }

/** That another outlet reported something is an event of its own: who reported it, on which day, and who told it. */
export function proposeReports(scene: Scene): readonly Proposal[] {
  const byOutlet = new Map<string, Report>();
  for (const attribution of scene.analysis.attributions) {
    const step = attribution.chain.find(({ kind, actor }) => kind === 'OUTLET' && actor !== null);
    const outlet = step?.actor === null || step === undefined ? undefined : scene.actors.get(step.actor);
    const sentence = scene.sentences.find((each) => each.sentence.start <= attribution.cue.start && attribution.cue.start < each.sentence.end);
    const matter = saidIn(scene, attribution);
    // "She told the Daily" is her word, and no report of it.
    const isTold = attribution.chain.some(({ kind }) => kind === 'NAMED_ON_RECORD') || /^(?:he|she|it|they|these) /i.test(matter ?? '');
    if (outlet === undefined || sentence === undefined || matter === null || isTold || isOwn(scene, outlet)) continue;
    const voice = attribution.chain.find(({ kind, actor }) => actor !== null && kind === 'ANONYMOUS') ?? null;
    const report: Report = { outlet, attribution, sentence, date: dateOf(scene, sentence, attribution), matter, voice, voiceAt: voice === null ? null : attribution };
    byOutlet.set(outlet.slug, better(byOutlet.get(outlet.slug), report));
  }
  return [...byOutlet.values()].flatMap((report) => proposalsOf(scene, report));
}

/** The article's own outlet, which reports everything in it. */
function isOwn({ analysis }: Scene, { name, aliases }: Actor): boolean {
  const own = analysis.facts.outlet?.value.name.toLowerCase();
  return own !== undefined && [name, ...aliases].some((each) => own.endsWith(each.toLowerCase().replace(/^the /, '')));
}

/** One report for each outlet: the telling that dates it, else the first; whoever told it is kept from wherever that is said. */
function better(known: Report | undefined, report: Report): Report {
  if (known === undefined) return report;
  const best = known.date === null && report.date !== null ? report : known;
  const { voice, voiceAt } = known.voice === null ? report : known;
  return { ...best, voice, voiceAt };
}

function proposalsOf(scene: Scene, { outlet, attribution, sentence, date, matter, voice, voiceAt }: Report): readonly Proposal[] {
  const clause = `${outlet.inText} reported that ${matter}`;
  const event: Event = {
    slug: scene.slugs.take('event', `${outlet.name} reports ${matter}`), title: `${outlet.name} reports on it`, clause, nominal: `the report by ${outlet.inText}`,
    date: date?.date ?? beforeArticle(scene), participants: [{ actor: outlet.slug, role: 'reported it' }], relations: [], note: 'Something that was reported, not done.',
  };
  const parts = { passages: passagesOf(sentence, attribution), cues: [attribution.cue, ...(date === null ? [] : [{ start: date.start, end: date.end }])] };
  const telling = { ...tellingAt(scene, attribution.cue), hedges: ['NONE'] as const, chain: [] };
  const words = scene.text.slice(attribution.cue.start, attribution.cue.end);
  const role = roleClaim(scene, { event: event.slug, actor: outlet, role: `who reported that ${matter}`, statement: asSentence(capitalise(clause)), unique: true });
  const teller = voice === null || voice.actor === null ? undefined : scene.actors.get(voice.actor);
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, rule: 'EVENT_REPORT', title: event.title, because: `“${words}” credits ${outlet.inText} with it.` }, scene.text),
    makeProposal({ ...parts, content: { kind: 'CLAIM', claim: role, known: false, telling, measure: null, aspect: null }, rule: 'ROLE_CITED', title: `${outlet.name}: who is cited for it`, because: `The article credits ${outlet.inText}.` }, scene.text),
    ...(date === null ? [] : [makeProposal({
      ...parts, rule: 'DATE_IN_CLAUSE', title: `The report by ${outlet.inText}: ${formatDate(date.date)}`, because: `“${date.surface}” dates the report.`,
      content: { kind: 'CLAIM', claim: { ...dateClaim(scene, { event: event.slug, clause, date: date.date }), statement: asSentence(capitalise(join(outlet.inText, 'reported it', formatDateInText(date.date)))) }, known: false, telling, measure: null, aspect: null },
    }, scene.text)]),
    ...(teller === undefined || voiceAt === null ? [] : [toldBy(scene, { teller, outlet, event, attribution: voiceAt })]),
  ];
}

function toldBy(scene: Scene, { teller, outlet, event, attribution }: { readonly teller: Actor; readonly outlet: Actor; readonly event: Event; readonly attribution: Attribution }): Proposal {
  const claim = roleClaim(scene, { event: event.slug, actor: teller, role: `who told ${outlet.inText}`, statement: asSentence(join(teller.name, 'told', lowerStart(outlet.inText), 'of it')), unique: true });
  const sentence = scene.sentences.find((each) => each.sentence.start <= attribution.cue.start && attribution.cue.start < each.sentence.end);
  const passages = sentence === undefined ? [attribution.cue] : passagesOf(sentence, attribution);
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: { ...tellingAt(scene, attribution.cue), hedges: ['NONE'], chain: attribution.chain.filter(({ kind }) => kind === 'OUTLET') }, measure: null, aspect: null },
    rule: 'ROLE_TOLD', title: `${teller.name}: who told ${outlet.inText}`, because: `${capitalise(outlet.inText)} has it from there.`, passages, cues: [attribution.cue],
  }, scene.text);
}
