import type { TaggedToken, VerbGroup } from './chunks.js';

const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'ll", '’ll', "'d", '’d', 'ca', 'wo', 'cannot']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'hardly', 'scarcely', 'cannot', 'longer']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", '’s', "'re", '’re', "'m", '’m', 'get', 'got', 'gets']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did']);
const IRREGULAR_PAST = new Set(`said told made gave took went came began fell rose won lost left met held kept found got built bought brought sought fought thought taught caught sent spent meant felt dealt led read put set cut let hit shut ran drove
wrote spoke broke chose froze stole drew grew knew threw flew saw ate stood understood withdrew overrode struck stuck sank swore wore tore forbade forgave hid bit lay paid laid sold heard became did had was were sat shot slept split stepped quit`.split(/\s+/));
/** Participles that differ from the past: never finite. */
const IRREGULAR_PARTICIPLE = new Set('given taken gone done seen been written spoken broken chosen frozen stolen drawn grown known thrown flown eaten withdrawn overridden driven fallen risen sworn worn torn forbidden forgiven hidden begun sunk shown'.split(' '));
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  hand: ['over', 'in', 'out'], turn: ['over', 'in', 'down'], give: ['up', 'away', 'in'], rule: ['out'], call: ['off'], carry: ['out'], set: ['up', 'aside'], take: ['over', 'on', 'back'], make: ['up'], bring: ['in', 'back'], shut: ['down'], tear: ['down', 'up'],
  knock: ['down'], roll: ['out', 'back'], sell: ['off'], hold: ['back', 'up'], put: ['off', 'on', 'up', 'forward'], pull: ['down', 'out'], back: ['down', 'away'], speak: ['out', 'up'], step: ['down', 'up'], phase: ['out', 'in'], build: ['up'], scale: ['back', 'down'],
  cut: ['back', 'off'], close: ['down'], pass: ['on', 'over'], spin: ['off'], wind: ['down', 'up'], come: ['out'], write: ['off'], opt: ['out'], lay: ['off', 'down'], throw: ['out'], strike: ['down'], wipe: ['out'], buy: ['out'], vote: ['down'], fork: ['out'], bail: ['out'], break: ['off'], water: ['down'], sign: ['off', 'up'], hive: ['off'], press: ['ahead', 'on'], push: ['ahead', 'through', 'back', 'forward'], go: ['ahead', 'on', 'back'], keep: ['up', 'on', 'out'], stand: ['up', 'by', 'down'], hit: ['out', 'back'], weigh: ['up'],
};

/** The verb groups of a sentence, from left to right. */
export function findVerbGroups(tokens: readonly TaggedToken[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const group = readVerbGroup(tokens, index);
    if (group) { groups.push(group); index = group.to; } else index += 1;
  }
  return groups;
}

interface Read { readonly from: number; readonly head: number; readonly infinitive: boolean; readonly helpers: readonly TaggedToken[] }

const isInside = (token: TaggedToken): boolean => token.pos === 'ADV' || NEGATIONS.has(token.lower);
const isTo = (tokens: readonly TaggedToken[], at: number): boolean => tokens[at]?.lower === 'to' && tokens[at]?.pos === 'PART';

function readVerbGroup(tokens: readonly TaggedToken[], from: number): VerbGroup | null {
  const infinitive = isTo(tokens, from);
  if (!infinitive && !canBegin(tokens, from)) return null;
  const helpers: TaggedToken[] = [];
  let at = infinitive ? from + 1 : from;
  let step = stepAt(tokens, at, helpers);
  while (step === 'HELPER' || step === 'PASS') {
    const token = tokens[at];
    if (token && step === 'HELPER') helpers.push(token);
    at += 1;
    step = stepAt(tokens, at, helpers);
  }
  const head = step === 'HEAD' ? at : lastHelper(tokens, from, at);
  return head < 0 ? null : describeGroup(tokens, { from, head, infinitive, helpers });
}

function canBegin(tokens: readonly TaggedToken[], from: number): boolean {
  const first = tokens[from];
  return first?.pos === 'AUX' || first?.pos === 'VERB' || (first?.lower === 'not' && ['to', 'being'].includes(tokens[from + 1]?.lower ?? ''));
}

/** What the next token is to a verb group: its verb, a word that helps it, a quotation mark in between, or its end. */
function stepAt(tokens: readonly TaggedToken[], at: number, helpers: readonly TaggedToken[]): 'HEAD' | 'HELPER' | 'PASS' | 'END' {
  const token = tokens[at];
  if (!token) return 'END';
  if (token.pos === 'AUX') return 'HELPER';
  if (token.pos === 'VERB') return 'HEAD';
  if (isInside(token) && goesOn(tokens, at)) return 'HELPER';
  if (helpers.length > 0 && /^["“”‘„']$/.test(token.text) && goesOn(tokens, at)) return 'PASS';
  // "has yet to resolve" is one group, and says that it has not been done.
  const yetTo = helpers.some((helper) => helper.lower === 'yet') || (helpers.length === 1 && helpers[0]?.lower === 'not');
  return isTo(tokens, at) && yetTo ? 'HELPER' : 'END';
}

/** Whether a verb still comes after these adverbs. */
function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
    const token = tokens[next];
    if (!token) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    if (!isInside(token) && !isTo(tokens, next)) return false;
  }
  return false;
}

function lastHelper(tokens: readonly TaggedToken[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (tokens[at]?.pos === 'AUX') return at;
  return -1;
}

function describeGroup(tokens: readonly TaggedToken[], { from, head, infinitive, helpers }: Read): VerbGroup {
  const token = tokens[head];
  const lower = token?.lower ?? '';
  const words = helpers.map((helper) => helper.lower);
  const particle = particleOf(tokens, head);
  const copula = token?.pos === 'AUX';
  const modal = words.find((word) => MODALS.has(word)) ?? (MODALS.has(lower) ? lower : null);
  const form = formOf({ infinitive, lower, helpers: words, copula, pastForm: isPastForm(lower) });
  const to = particle === null ? head + 1 : head + 2;
  return {
    from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, head, lemma: lemmaOf(token), particle, form,
    voice: !copula && isPassive(words, lower) ? 'PASSIVE' : 'ACTIVE',
    tense: form !== 'FINITE' ? 'NONE' : FUTURE.has(modal ?? '') ? 'FUTURE' : tenseOf(words, lower),
    perfect: words.some((word) => HAVE.has(word)) && (isParticiple(lower) || words.includes('been')),
    progressive: words.some((word) => BE.has(word)) && /ing$/.test(lower), modal,
    negated: isNegated(tokens, { from, head, words }),
  };
}

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const isParticiple = (lower: string): boolean => isPastForm(lower) || IRREGULAR_PARTICIPLE.has(lower);
const isPassive = (words: readonly string[], lower: string): boolean => words.some((word) => BE.has(word)) && isParticiple(lower) && !words.includes('having');

function particleOf(tokens: readonly TaggedToken[], head: number): string | null {
  const next = tokens[head + 1]?.lower ?? '';
  return (PARTICLES[tokens[head]?.lemma ?? ''] ?? []).includes(next) ? next : null;
}

function lemmaOf(token: TaggedToken | undefined): string {
  const lower = token?.lower ?? '';
  if (token?.pos !== 'AUX') return token?.lemma ?? lower;
  return BE.has(lower) ? 'be' : HAVE.has(lower) ? 'have' : token.lemma;
}

interface NegatedOf { readonly from: number; readonly head: number; readonly words: readonly string[] }
function isNegated(tokens: readonly TaggedToken[], { from, head, words }: NegatedOf): boolean {
  if (words.some((word) => NEGATIONS.has(word)) || NEGATIONS.has(tokens[head]?.lower ?? '')) return true;
  return (words.includes('yet') && words.includes('to')) || ['not', 'never'].includes(tokens[from - 1]?.lower ?? '') || (tokens[head]?.pos === 'AUX' && tokens[head + 1]?.lower === 'not');
}

const isPastForm = (lower: string): boolean => (/ed$/.test(lower) && !['need', 'feed', 'speed', 'exceed', 'proceed', 'succeed', 'breed', 'heed', 'bleed', 'embed', 'shed'].includes(lower)) || IRREGULAR_PAST.has(lower);

interface FormOf { readonly infinitive: boolean; readonly lower: string; readonly helpers: readonly string[]; readonly copula: boolean; readonly pastForm: boolean }
function formOf({ infinitive, lower, helpers, copula }: FormOf): VerbGroup['form'] {
  if (infinitive) return 'INFINITIVE';
  const auxiliaries = helpers.filter((word) => MODALS.has(word) || (BE.has(word) && word !== 'being' && word !== 'be' && word !== 'been') || (HAVE.has(word) && word !== 'having') || ['do', 'does', 'did'].includes(word));
  if (auxiliaries.length > 0) return 'FINITE';
  if (helpers.includes('to')) return 'INFINITIVE';
  if (/ing$/.test(lower) || helpers.includes('having') || helpers.includes('being')) return ['bring', 'ring', 'sing', 'sting', 'cling', 'fling', 'swing'].includes(lower) ? 'FINITE' : 'GERUND';
  if (copula) return ['be', 'been'].includes(lower) ? 'INFINITIVE' : 'FINITE';
  return IRREGULAR_PARTICIPLE.has(lower) ? 'PARTICIPLE' : 'FINITE';
}

function tenseOf(helpers: readonly string[], lower: string): 'PRESENT' | 'PAST' {
  const first = helpers.find((word) => PAST_AUXILIARIES.has(word) || BE.has(word) || HAVE.has(word) || MODALS.has(word) || ['do', 'does', 'did'].includes(word));
  if (first !== undefined) return PAST_AUXILIARIES.has(first) ? 'PAST' : 'PRESENT';
  return isPastForm(lower) ? 'PAST' : 'PRESENT';
}
