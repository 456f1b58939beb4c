/** General English for holding a position: who is for, against, or has not decided. A sign is 1, −1, or 0 for undecided. */
export type Sign = 1 | -1 | 0;
export interface StanceWord {
  readonly sign: Sign;
  /** Prepositions one of which must follow; empty: an object, a gerund or an infinitive. */
  readonly prepositions: readonly string[];
  /** What is said once ("criticised", "welcomed"): in the past tense it is still held when it is reported. */
  readonly speech: boolean;
  /** Something done: only a person's, or what goes on now, is a stance. */
  readonly act: boolean;
}

const table = (lines: string): ReadonlyMap<string, StanceWord> => new Map(lines.trim().split('\n').flatMap((line) => {
  const [head = '', list = ''] = line.split(':');
  const [sign = '', flags = '', prepositions = ''] = head.trim().split(/\s+/);
  const word: StanceWord = { sign: sign === '+' ? 1 : sign === '-' ? -1 : 0, speech: flags.includes('s'), act: flags.includes('a'), prepositions: prepositions === '' ? [] : prepositions.split(',') };
  return list.trim().split(/\s+/).map((verb) => [verb, word] as const);
}));

/** Sign, flags (s: speech, a: act, .: none), prepositions: verbs. */
export const STANCE_VERBS = table(`
+ .: support back favour favor endorse advocate champion prefer
+ .: stand_by
+ s: defend applaud hail salute cheer laud commend welcome praise embrace urge recommend demand want
+ s of: approve
+ s for,on: call
+ s for: push press campaign lobby plead argue fight vouch vote
+ s on: insist
+ .: want plan intend seek aim hope propose
+ s to,with: agree
+ a: accept
- .: oppose resist reject dislike fight contest
- s: boycott rubbish bemoan lament assail reject criticise criticize condemn denounce dismiss protest slam blast decry lambast challenge deplore rule_out question repudiate spurn rebuff castigate
- s to: object
- s with: disagree
- s of: disapprove
- s against: campaign lobby protest argue speak_out speak rally demonstrate fight warn come_out plead rail vote vote_publicly sue mobilise mobilize
- a: block prevent obstruct hinder stall thwart stop halt impede
- s: refuse decline
`);

/** Verbs of willing whose infinitive is what is supported, "vows to", "worked to". */
export const AIMING = new Set('want plan intend seek aim hope propose work try vow pledge promise attempt push press campaign fight lobby agree offer struggle threaten move urge call'.split(' '));
/** Prepositions by which the same verb is for or against: "argued for", "argued against". */
export const PREPOSITION_SIGN: ReadonlyMap<string, Sign> = new Map([['for', 1], ['against', -1], ['of', 1], ['to', 1], ['on', 1]]);

/** "is … X": adjectives and prepositions after a copula, with the prepositions or "to" that lead to what it is about. */
export const PREDICATES: readonly { readonly words: readonly string[]; readonly sign: Sign; readonly leads: readonly string[] }[] = [
  ...['against', 'behind'].map((word) => ({ words: [word], sign: (word === 'against' ? -1 : 1) as Sign, leads: [] })),
  { words: ['in', 'favour'], sign: 1, leads: ['of'] }, { words: ['in', 'favor'], sign: 1, leads: ['of'] }, { words: ['in', 'support'], sign: 1, leads: ['of'] }, { words: ['on', 'board'], sign: 1, leads: ['with'] },
  { words: ['all', 'for'], sign: 1, leads: [] }, { words: ['for'], sign: 1, leads: [] },
  ...['opposed', 'hostile', 'averse', 'resistant'].map((word) => ({ words: [word], sign: -1 as Sign, leads: ['to'] })),
  ...['reluctant', 'unwilling', 'loath', 'hesitant', 'unprepared'].map((word) => ({ words: [word], sign: -1 as Sign, leads: ['to'] })),
  ...['wary', 'sceptical', 'skeptical', 'critical', 'dismissive', 'afraid', 'unconvinced'].map((word) => ({ words: [word], sign: -1 as Sign, leads: ['of', 'by', 'about'] })),
  ...['uneasy', 'unhappy', 'worried', 'concerned', 'alarmed', 'dismayed', 'sceptical', 'skeptical', 'angry', 'outraged'].map((word) => ({ words: [word], sign: -1 as Sign, leads: ['about', 'with', 'at', 'by', 'over'] })),
  ...['delighted', 'pleased', 'thrilled', 'glad', 'relieved', 'overjoyed', 'grateful', 'satisfied'].map((word) => ({ words: [word], sign: 1 as Sign, leads: ['by', 'with', 'about', 'at', 'over', 'for'] })),
  ...['disappointed', 'appalled', 'horrified', 'furious', 'saddened', 'disgusted', 'shocked'].map((word) => ({ words: [word], sign: -1 as Sign, leads: ['by', 'with', 'about', 'at', 'over'] })),
  ...['supportive', 'appreciative'].map((word) => ({ words: [word], sign: 1 as Sign, leads: ['of'] })),
  ...['keen', 'eager', 'enthusiastic', 'determined', 'willing', 'happy'].map((word) => ({ words: [word], sign: 1 as Sign, leads: ['on', 'to', 'about'] })),
  ...['undecided', 'neutral', 'torn', 'unsure', 'noncommittal', 'ambivalent', 'agnostic', 'uncommitted', 'uncertain'].map((word) => ({ words: [word], sign: 0 as Sign, leads: ['on', 'about', 'over', 'whether', 'as', 'in'] })),
];

/** Nouns of stance: "its reluctance to", "resistance from". */
export const STANCE_NOUNS: ReadonlyMap<string, Sign> = new Map([
  ...'opposition resistance objection reluctance reservation concern doubt misgiving scepticism skepticism hostility criticism unease disapproval refusal rejection unwillingness protest disquiet qualm hesitation condemnation anger outrage dismay'.split(' ').map((noun) => [noun, -1 as Sign] as const),
  ...'support backing approval endorsement enthusiasm blessing'.split(' ').map((noun) => [noun, 1 as Sign] as const),
]);
/** Verbs whose subject has the stance that their object names. */
export const HAVING = new Set('express voice have share raise state declare announce offer give signal show maintain reiterate make put_up repeat register lodge mount throw hold harbour harbor convey lend pledge'.split(' '));
/** Verbs whose subject is what the stance is about: "the plan faced resistance from". */
export const FACING = new Set('face meet draw encounter win attract provoke trigger receive run_into run enjoy find hit spark prompt gain get overcome'.split(' '));
/** Verbs whose object is a stance that nobody has taken yet: "requires the approval of", "seeks the backing of". */
export const AWAITING = new Set('require need await want seek request demand depend hinge ask lack'.split(' '));
/** Verbs that set a stance aside: what it is about stands elsewhere. */
export const OVERRIDING = new Set('override overrule ignore dismiss overcome brush_aside defy end break'.split(' '));

/** Verbs that say a matter is settled: negated, or "yet to", it is not. */
export const SETTLING = new Set('resolve decide settle determine conclude choose comment commit'.split(' '));
/** Verbs that say it is being thought about; what goes on now. */
export const WEIGHING = new Set('consider weigh mull ponder study contemplate deliberate hesitate waver weigh_up examine'.split(' '));
/** Verbs of thinking and saying with "should" in what follows. */
export const HOLDING = new Set('believe think say argue insist feel maintain contend hold state stress claim add warn tell write declare suggest recommend urge demand propose'.split(' '));
/** What one calls a thing that one is against, or for: "called it a mistake", "insists that it is needed". */
export const VERDICTS: ReadonlyMap<string, Sign> = new Map([
  ...'mistake wrong disaster unacceptable unfair dangerous irresponsible unnecessary pointless premature harmful reckless absurd folly betrayal catastrophe unjust unworkable misguided useless insane mad immoral illegal unlawful outrage scandal madness disproportionate excessive harsh unjustified draconian shameful disgraceful disgrace shortsighted unreasonable unwise counterproductive insult'.split(' ').map((word) => [word, -1 as Sign] as const),
  ...'good needed necessary essential vital overdue indispensable crucial right welcome sensible deserved justified fair proportionate reasonable wise'.split(' ').map((word) => [word, 1 as Sign] as const),
]);
/** "threw her weight behind it": words behind a verb that make it a stance, with what leads to what it is about. */
export const IDIOMS: readonly { readonly words: RegExp; readonly sign: Sign }[] = [
  { words: /^(?:(?:his|her|its|their|the) (?:full |whole )?(?:weight|support|backing) )behind$/, sign: 1 },
  { words: /^(?:firmly |squarely )?behind$/, sign: 1 },
  { words: /^(?:up |out |down )?(?:firmly |strongly )?in (?:favour|favor|support)(?: of)?$/, sign: 1 },
  { words: /^(?:up |out |down )?(?:firmly |squarely |strongly )?against$/, sign: -1 },
  { words: /^issue with$/, sign: -1 },
  { words: /^a (?:firm |public |strong |clear )?stand against$/, sign: -1 },
];
export const IDIOM_VERBS = new Set('throw put stand get line rally fall come speak swing unite vote argue turn take'.split(' '));
/** "shares her view": whoever does holds what was told last. */
export const SHARING = new Set('share echo second'.split(' '));

/** Words and deeds of protest, which name no act: who is behind them is for or against what they are about. */
export const PROTESTS = new Set(['campaign', 'petition', 'protest', 'boycott', 'strike', 'demonstration']);
/** Verbs of backing that leave no doubt: what somebody is said to back in these words is argued about, even if nobody else speaks of it. */
export const BACKING = new Set('support back endorse champion advocate favour favor defend applaud hail welcome stand_by'.split(' '));
/** What is told and can be denied: whoever rejects it is against no deed. */
export const TOLD_THINGS = new Set('claim allegation accusation charge assertion suggestion account version report rumour rumor criticism comparison insinuation figure number notion argument'.split(' '));
/** "is for sale", "is for now": no support. */
export const NOT_FOR = new Set('sale hire rent now example instance real free good ever life everyone everybody grabs'.split(' '));
/** What one feels: without what it is about, it is a feeling and no more. */
export const FEELINGS = new Set('anger outrage dismay concern doubt disquiet unease misgiving hesitation disappointment frustration'.split(' '));

/** What one refuses or declines without being against anything: to speak. */
export const SPEAKING = new Set('comment say answer respond discuss reveal disclose confirm speak speculate elaborate give take name identify'.split(' '));

/** Orders, which settle a matter: whoever gives one wants what it says. */
export const ORDERING = new Set('order direct instruct command decree'.split(' '));
export const ORDER_NOUNS = new Set('order orders directive decree instruction instructions command executive-order'.split(' '));
/** Those for whom voting and approving is how they act. */
export const DECIDING_BODIES = new Set(['LEGISLATURE', 'COURT']);
export const BODY_NAME = /\b(?:committee|council|parliament|senate|congress|assembly|court|tribunal|board|commission|house|chamber of deputies|cabinet|authority|regulator|watchdog|ombudsman|judge|jury|voters|electorate)\b/i;
