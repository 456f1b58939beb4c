import type { ActorKind } from '@footnote/knowledge';
import { wordSet } from './word-set.js';

/** Nouns that name a kind of body, lower case and singular, by the kind of actor that such a body is. */
const BY_KIND: Readonly<Partial<Record<ActorKind, string>>> = {
  DEPARTMENT: 'department ministry treasury exchequer directorate chancellery',
  AGENCY: 'agency bureau service police constabulary inspectorate watchdog regulator coastguard gendarmerie intelligence customs',
  OFFICE: 'office authority administration government cabinet secretariat presidency mission embassy consulate commissariat prosecution',
  LEGISLATURE: 'parliament congress senate assembly legislature council house duma bundestag bundesrat knesset diet storting folketing riksdag rada sejm chamber subcommittee cortes dáil seanad soviet majlis councils lords commons',
  COURT: 'court tribunal judiciary bench assizes',
  OUTLET: 'newspaper times post herald tribune gazette guardian telegraph courier journal chronicle observer mail news broadcasting broadcaster radio television magazine ledger review wire inquirer dispatch examiner bulletin echo argus mercury standard weekly tabloid newswire',
  ORGANISATION: `party union association alliance league federation confederation coalition front movement organisation organization society foundation institute institution
    university college school academy company corporation firm group bank fund club trust committee commission board charity network bloc community centre center initiative campaign
    forum partnership enterprise consortium cooperative co-operative ltd inc plc corp llc holdings airlines airways railway railways lines motors industries studios brothers laboratories pharmaceuticals church diocese
    hospital library museum orchestra theatre theater team army navy force forces corps militia brigade guard regiment battalion squad military airforce fleet troops order mosque synagogue cathedral monastery parish
    brotherhood congregation guild syndicate lobby caucus chamber_of_commerce faction junta cartel gang council_of_churches conservancy observatory endowment
    foods works sons systems technologies technology energy capital partners solutions pharma bancorp electronics steel petroleum insurance media entertainment software semiconductors survey labs ventures logistics shipping ferries mills breweries brewery dairies farms hotels supermarkets stores rovers united wanderers athletic rangers albion fc afc hotspur dynamo spartak bv gmbh ag sa spa oy co registry list aid action voices citizens mothers friends physicians executives families lodge fraternity sorority ballet opera conservatory collective section branch division unit wing project programme program nations patrol secretariat cabal think-tank rally resistance democrats greens liberals socialists conservatives communists republicans nationalists unionists labour labor left workers youth students teachers farmers veterans democracy panel taskforce inquiry`,
};

const KINDS = new Map<string, ActorKind>();
for (const [kind, list] of Object.entries(BY_KIND)) {
  // The keys are those of the record above, all of them kinds.
  for (const noun of wordSet(list)) if (!KINDS.has(noun)) KINDS.set(noun, kind as ActorKind);
}

/** Foreign words that name a kind of body, as English reporting leaves them. */
const FOREIGN = wordSet(`partito parti partido partei partij partiet movimento movimiento mouvement liga lega ligue frente fronte bund bündnis unione unió unión alianza alliance aliança
  rassemblement forza convergència esquerra izquierda gauche sinistra coalizione coalición bloque bloc bloque sozialdemokratische sozialistische christlich volkspartei arbeiterpartei
  banco banca banque bundesbank universidad université universität università ministerio ministère ministerium consejo conseil consiglio gobierno confederación confédération sindicato syndicat
  federación fédération associazione asociación gesellschaft verband verein sociedad société società fianna sinn fine cumann clann plaid junta hizb jamaat jamiat hezb harakat shura bloku stronnictwo strana stranka partia narodna
  solidarność venstre høyre folkeparti folkpartiet senterpartiet democrazia radicali nuova nouvelle nueva euskadiko eusko`);

/** Words that end the name of a body but mean nothing of the kind alone or in lower case. */
const NAME_ONLY = wordSet(`parish railway railways foods works sons systems technologies technology energy capital partners solutions pharma bancorp electronics steel petroleum insurance media entertainment software semiconductors survey labs ventures logistics shipping ferries mills breweries brewery dairies farms hotels supermarkets stores rovers united wanderers athletic rangers albion fc afc hotspur dynamo spartak bv gmbh ag sa spa oy co registry list aid action voices citizens mothers friends physicians executives families times post herald tribune gazette guardian telegraph courier journal chronicle observer mail news ledger review wire echo argus mercury standard weekly dispatch examiner bulletin inquirer
  lines motors industries nations brothers left labour labor greens democrats republicans liberals socialists conservatives communists democracy house order section branch division service fine lodge workers youth students teachers farmers veterans
  project program programme mission force house diet chamber center centre wing unit commons lords nationalists unionists soviet front community radio television magazine society inquiry resistance rally bench intelligence customs guard campaign order chamber initiative treasury library museum hospital church school college`);

const PLURAL_NAMES = wordSet('foods works sons systems technologies partners solutions electronics semiconductors labs ventures logistics ferries mills breweries dairies farms hotels supermarkets stores rovers wanderers rangers democrats greens liberals socialists conservatives communists republicans nationalists unionists workers youth students teachers farmers veterans forces troops nations lines motors industries airlines airways brothers studios railways laboratories pharmaceuticals holdings lords commons times news customs');

function singular(word: string): string {
  if (PLURAL_NAMES.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|ss|sh|x)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/(?<=[^s])s$/, '');
}

/** The kind of body that a noun names ("Ministry", "agencies"), or null. */
export function institutionKind(word: string): ActorKind | null {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return KINDS.get(lower) ?? KINDS.get(singular(lower)) ?? (FOREIGN.has(lower) ? 'ORGANISATION' : null);
}

const OF_A_PLACE = /^(?:town|city|county|district|parish|borough|municipal|legislative|regional|state|federal|village|shire|island|provincial|communal|tribal)$/u;

/** The kind of a body by all words of its name: a town council makes by-laws, a security council does not. */
export function kindOfBody(noun: string, name: readonly string[]): ActorKind | null {
  const kind = institutionKind(noun);
  const lower = name.map((word) => word.toLowerCase());
  if (/^(?:committee|subcommittee|panel)s?$/iu.test(noun) && lower.some((word) => /^(?:senate|house|parliamentary|congressional|commons|assembly|parliament|congress|council)$/u.test(word))) return 'LEGISLATURE';
  if (/^councils?$/iu.test(noun) && lower.length > 1 && !lower.some((word) => OF_A_PLACE.test(word))) return 'ORGANISATION';
  if (/^(?:chamber|house)$/iu.test(noun) && lower.some((word) => /^(?:commerce|trade|opera|publishing|auction|white|random)$/u.test(word))) return 'ORGANISATION';
  // "the Chamber of Mines" speaks for those who have mines; "the Chamber of Deputies" makes laws.
  if (/^chamber$/iu.test(noun) && lower.includes('of') && !lower.some((word) => /^(?:deputies|representatives|peoples?|councillors|nations|republics|states|deputados)$/u.test(word))) return 'ORGANISATION';
  // "the Competition Authority" watches over others; "the authorities" are whoever governs.
  if (/^authority$/iu.test(noun) && lower.length > 1 && !lower.some((word) => /^(?:local|palestinian|national|city|county|regional|district)$/u.test(word) && lower.length === 2)) return 'AGENCY';
  if (/^congress$/iu.test(noun) && lower.some((word) => /^(?:party|union|trades?|workers|national|african|indian|world|jewish)$/u.test(word)) && lower.length > 1) return lower.includes('people’s') ? 'LEGISLATURE' : 'ORGANISATION';
  return kind;
}

/** Whether a word names a body in another language. */
export function isForeignBody(word: string): boolean { return FOREIGN.has(word.toLowerCase()); }

/** Whether the noun names a body in running text too ("the ministry"), and not only as the end of a name ("Times"). */
export function isCommonInstitution(word: string): boolean {
  const lower = word.toLowerCase();
  return institutionKind(lower) !== null && !NAME_ONLY.has(lower) && !FOREIGN.has(lower);
}

/** The noun in its singular, as names of one kind are compared: "departments" and "Department". */
export function institutionNoun(word: string): string { return singular(word.toLowerCase()); }
