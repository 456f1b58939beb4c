import countries from 'i18n-iso-countries';
import { DEMONYMS, OTHER_DEMONYMS } from './demonyms.js';
import { wordSet } from './word-set.js';

export interface Country { /** As running text has it, with its article: "the United States". */ readonly inText: string; readonly names: readonly string[] }

/** Names that news uses and the list of ISO does not lead with; the first is the one to show. */
const PREFERRED: Readonly<Record<string, readonly string[]>> = {
  US: ['the United States', 'United States of America', 'US', 'U.S.', 'USA', 'U.S.A.'], GB: ['the United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'], RU: ['Russia', 'Russian Federation'], CN: ['China', 'People’s Republic of China', "People's Republic of China", 'PRC'],
  KR: ['South Korea', 'Republic of Korea'], KP: ['North Korea', 'DPRK'], IR: ['Iran', 'Islamic Republic of Iran'], SY: ['Syria'], VN: ['Vietnam', 'Viet Nam'], LA: ['Laos'], BN: ['Brunei'], CZ: ['the Czech Republic', 'Czechia'], MK: ['North Macedonia', 'Macedonia'],
  MD: ['Moldova'], TZ: ['Tanzania'], TW: ['Taiwan'], PS: ['Palestine', 'State of Palestine'], VA: ['Vatican City', 'the Vatican'], FM: ['Micronesia'], CG: ['Republic of the Congo', 'Congo-Brazzaville'], CD: ['the Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'Congo', 'DR Congo'],
  GM: ['the Gambia', 'Gambia'], TR: ['Turkey', 'Türkiye', 'Turkiye'], FK: ['the Falkland Islands', 'Falklands'], CI: ['Ivory Coast', 'Côte d’Ivoire', "Côte d'Ivoire", "Cote d'Ivoire"], MM: ['Myanmar', 'Burma'], SZ: ['Eswatini', 'Swaziland'], CV: ['Cape Verde', 'Cabo Verde'], TL: ['East Timor', 'Timor-Leste'],
  AE: ['the United Arab Emirates', 'UAE', 'U.A.E.'], NL: ['the Netherlands', 'Holland'], PH: ['the Philippines'], BS: ['the Bahamas'], MV: ['the Maldives'], SD: ['Sudan'], BA: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia-Herzegovina'], NZ: ['New Zealand', 'Aotearoa'], SA: ['Saudi Arabia', 'Kingdom of Saudi Arabia'],
  CF: ['the Central African Republic'], DO: ['the Dominican Republic'], SB: ['the Solomon Islands'], MH: ['the Marshall Islands'], DE: ['Germany', 'Federal Republic of Germany'], FR: ['France'], IE: ['Ireland', 'Republic of Ireland', 'Irish Republic'], ZA: ['South Africa', 'Union of South Africa', 'Republic of South Africa'],
};

/** Countries within countries and countries that are no more: news and history speak of them as actors. */
const OTHERS = wordSet(`England Scotland Wales Northern_Ireland Soviet_Union USSR U.S.S.R. Yugoslavia Czechoslovakia East_Germany West_Germany GDR Prussia Ottoman_Empire British_Empire Austria-Hungary Russian_Empire Roman_Empire Holy_Roman_Empire
  German_Empire Austro-Hungarian_Empire Rhodesia Zaire Siam Ceylon Persia Abyssinia South_Vietnam North_Vietnam Weimar_Republic Nazi_Germany Serbia_and_Montenegro Transnistria Somaliland Catalonia Imperial_Russia Soviet_Russia
  Third_Reich Tsarist_Russia Vichy_France Republic_of_China Empire_of_Japan Kingdom_of_Italy Federation_of_Malaya Malaya Dutch_Republic Qing_dynasty Abkhazia South_Ossetia Republika_Srpska Holy_See`);

/** Parts of the list that are no actors, or whose names mean something else far more often. */
const LEFT_OUT = new Set(['UM', 'BV', 'HM', 'TF', 'AQ', 'GS', 'IO', 'SJ', 'CX', 'JE', 'PN']);
/** Old states that the list of others does not need to show with an article. */
const WITH_ARTICLE = /Empire$|^(?:Soviet Union|USSR|GDR|Weimar Republic|Third Reich|Dutch Republic|Holy See|U\.S\.S\.R\.)/;

interface Countries { readonly byName: ReadonlyMap<string, Country>; readonly byDemonym: ReadonlyMap<string, Country | null> }
let listed: Countries | null = null;

/** All countries by any of their names, and by their demonyms (null: a demonym of no country); made at the first call. */
export function listCountries(): Countries {
  listed ??= makeList();
  return listed;
}

function makeList(): Countries {
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country | null>(spelled(OTHER_DEMONYMS).map((word) => [word, null]));
  for (const [code, name] of Object.entries(countries.getNames('en', { select: 'official' }))) {
    if (LEFT_OUT.has(code)) continue;
    const names = PREFERRED[code] ?? [name.replace(/ \(.*|, .*/, '')];
    const country = { inText: names[0] ?? name, names: names.map(withoutArticle) };
    for (const each of country.names) byName.set(each, country);
    for (const word of spelled(DEMONYMS[code] ?? '')) byDemonym.set(word, country);
  }
  for (const name of OTHERS) if (!byName.has(name)) byName.set(name, { inText: WITH_ARTICLE.test(name) ? `the ${name}` : name, names: [name] });
  return { byName, byDemonym };
}

function spelled(list: string): string[] { return list.split(' ').filter((word) => word !== '').map((word) => word.replaceAll('_', ' ')); }
function withoutArticle(name: string): string { return name.replace(/^the /, ''); }
