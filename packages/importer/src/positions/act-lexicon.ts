/**
 * General English for what people argue about: which verbs and nouns name the same act, which words only carry it ("a plan to"),
 * and which only point at it ("the move").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that say the same of one object, a line each; a verb of two words is written with "_". The first is the class's name. */
const VERB_LINES = `
share transfer extradite hand_over hand turn_over turn_in submit give provide transmit deliver send pass_on supply furnish surrender release disclose
sell sell_off dispose privatise privatize auction
build construct erect
close close_down shut shut_down
merge combine amalgamate unite unify
ban prohibit outlaw forbid
impose introduce levy bring_in adopt enact implement roll_out establish
abolish scrap repeal axe eliminate remove cancel drop abandon ditch revoke rescind call_off
raise increase hike
cut reduce lower slash
require mandate make_compulsory oblige
allow permit legalise legalize authorise authorize license let
fund finance subsidise subsidize
move relocate
expand extend enlarge widen
demolish tear_down knock_down raze pull_down
assist help aid support_with cooperate co-operate
house accommodate settle shelter
buy purchase acquire take_over
suspend halt pause delay postpone put_off freeze
join enter accede
leave quit exit withdraw
rename rebrand
deport expel
return give_back restitute repatriate go_back
dismiss sack fire
vaccinate immunise immunize`;
export const VERB_CLASS: ReadonlyMap<string, string> = new Map(VERB_LINES.trim().split('\n').flatMap((line) => { const all = line.trim().split(/\s+/); return all.map((verb) => [verb, all[0] ?? verb] as const); }));
export const classOf = (verb: string): string => VERB_CLASS.get(verb) ?? verb;

/** What an act is called, and its verb. */
const NOUN_LINES = `
transfer transfer|handover hand_over|sharing share|submission submit|provision provide|delivery deliver|transmission transmit|disclosure disclose|release release|sale sell|sell-off sell_off|selling sell|privatisation privatise|privatization privatize
construction build|building build|closure close|closing close|shutdown shut_down|merger merge|amalgamation amalgamate|unification unify|consolidation merge|ban ban|prohibition prohibit|imposition impose|introduction introduce|adoption adopt
abolition abolish|repeal repeal|removal remove|cancellation cancel|increase increase|rise raise|hike hike|cut cut|reduction reduce|funding fund|financing finance|relocation relocate|move-out move|expansion expand|extension extend|enlargement enlarge|demolition demolish
purchase purchase|acquisition acquire|suspension suspend|postponement postpone|accession join|membership join|withdrawal withdraw|exit leave|extradition extradite|return return|restitution return|repatriation repatriate|deportation deport|dismissal dismiss|legalisation legalise|legalization legalize
reduction reduce|lowering lower|fine fine|licensing license|approval approve|restriction restrict|boycott boycott|nationalisation nationalise|nationalization nationalize|eviction evict|resettlement resettle|hosting host|drilling drill|logging log|mining mine|fracking frack|cull cull|culling cull|hunting hunt|ratification ratify|annexation annex|reform reform|redevelopment redevelop|renovation renovate|reopening reopen|takeover take_over|vaccination vaccinate|nomination nominate|appointment appoint|development develop|use use|deployment deploy|export export|import import`;
export const NOUN_VERB: ReadonlyMap<string, string> = new Map(NOUN_LINES.trim().split(/[|\n]/).map((pair) => { const [noun = '', verb = ''] = pair.trim().split(' '); return [noun, verb] as const; }));

/** Nouns that carry an act which stands behind them: "a proposal to", "efforts to", "the idea of". */
export const CARRIERS = words(`plan proposal effort attempt idea decision move bid push project scheme measure step bill law rule order directive decree motion initiative possibility prospect call suggestion offer request demand policy programme program
campaign deal agreement intention option draft legislation act regulation amendment resolution petition referendum way drive pledge promise vow right permission approval recommendation form concept approach notion change`);
/** Nouns that only point at the act in question, when nothing more is said of it. */
export const VAGUE = words(`${[...CARRIERS].join(' ')} matter issue problem question topic affair case thing subject development dispute impasse controversy practice action vote ruling announcement news outcome result transaction it this that these those such them`);
/** Verbs that only carry what stands behind them: "opposes letting the ministry sell". */
export const TRANSPARENT = words('let proceed go_ahead go continue start begin try attempt seek consider have press_ahead push_ahead press_on carry_out see make');
/** Verbs that undo or prevent their object: whoever supports them opposes it. */
export const UNDOING = words('block stop prevent halt ban abolish cancel suspend prohibit scrap obstruct hinder thwart veto reject bar forbid outlaw repeal delay postpone drop abandon kill freeze shelve axe delete oppose resist end bury revoke rescind call_off keep_out pause stall derail drop ditch remove eliminate reverse overturn withdraw lift undo quash annul dismantle');
/** Verbs that bring their object about: about one object they are one question. */
export const BRINGING = words(`build fund approve adopt introduce impose allow start launch hold host sign ratify pass implement create open keep extend go_ahead accept authorise authorize back support continue complete realise carry_out finance establish require make share enact locate place`);

/** What is done with a thing whose act is not named: "the stadium" → building it. */
export const THING_VERB: ReadonlyMap<string, string> = new Map([
  ...'dam stadium plant road bridge airport pipeline mine tunnel motorway highway bypass port harbour railway tram arena tower prison museum hotel mall centre center marina canal windfarm reactor runway wall fence'.split(' ').map((noun) => [noun, 'build'] as const),
  ...'tariff tax levy fee charge toll duty quota cap limit curfew mandate requirement surcharge moratorium'.split(' ').map((noun) => [noun, 'introduce'] as const),
  ...'law bill rule regulation legislation policy reform treaty pact convention resolution amendment constitution'.split(' ').map((noun) => [noun, 'adopt'] as const),
]);
