import { isEnglishWord } from '../../language/index.js';
import nlp from 'compromise/two';
import { wordSet } from './word-set.js';

/** What an English word is known as: names and places from the lexicon of `compromise` (MIT), and the common words around them. */
export interface Lexicon {
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  isPlace(name: string): boolean;
  /** A word of the language, however it is inflected: not only a name. */
  isCommon(word: string): boolean;
}

type Entries = Readonly<Record<string, string | readonly string[]>>;

const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName', 'Person']);
const PLACES = new Set(['City', 'Region', 'Place', 'Country']);
const NAMES = new Set([...GIVEN, ...PLACES, 'LastName', 'Organization', 'SportsTeam', 'ProperNoun', 'Demonym', 'Abbreviation']);
/** Places that reporting names most and that the lexicon lacks, states of federations among them. */
const MORE_PLACES = wordSet(`Washington,_D.C. D.C. Washington The_Hague Hague Brussels Geneva New_York New_York_City England Europe Africa Asia America North_America South_America Latin_America Middle_East Gaza West_Bank Kyiv Kiev Donbas Crimea Ontario
  Quebec Manitoba Saskatchewan Nova_Scotia British_Columbia New_Brunswick Newfoundland Labrador Prince_Edward_Island Yukon Nunavut Victoria Queensland Tasmania New_South_Wales Western_Australia South_Australia Bavaria Saxony Hesse
  Brandenburg Thuringia Lombardy Tuscany Sicily Sardinia Andalusia Galicia Normandy Brittany Ulster Munster Leinster Yorkshire Lancashire Cornwall Devon Kent Essex Sussex Scandinavia Balkans Caucasus Siberia Manhattan Brooklyn Harlem
  Los_Angeles San_Francisco Silicon_Valley Hollywood Midwest New_England Hong_Kong Kashmir Punjab Tibet Xinjiang Antarctica Arctic Atlantic Pacific Mediterranean Baltic Transvaal Natal Dublin Belfast Cardiff Edinburgh Glasgow Manchester`);
/** Given names that are common words first: alone they are no sign of a person. */
const AMBIGUOUS_GIVEN = wordSet('will mark may june april august rose grace hope faith joy summer autumn dawn christian bill frank art grant chase drew gene jack pat rich rob sue van victor virginia georgia florence paris sydney charlotte dakota austin houston jordan israel chad kenya india china asia america chelsea brook miles dean earl king prince duke major sterling constant royal justice liberty');

let made: Lexicon | null = null;

/** The lexicon, read at the first call and kept. */
export function loadLexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  // compromise declares its model as `object`; the shape read here is asserted by a test of this file.
  const { lexicon } = (nlp.model() as { readonly one: { readonly lexicon: Entries } }).one;
  const tagsOf = (word: string): readonly string[] => {
    if (!Object.hasOwn(lexicon, word)) return [];
    const tags = lexicon[word] ?? [];
    return typeof tags === 'string' ? [tags] : tags;
  };
  const is = (word: string, tags: ReadonlySet<string>): boolean => tagsOf(word.toLowerCase()).some((tag) => tags.has(tag));
  const isKnown = (word: string): boolean => tagsOf(word).some((tag) => !NAMES.has(tag));
  return {
    isGivenName: (word) => is(word, GIVEN) && !AMBIGUOUS_GIVEN.has(word.toLowerCase()),
    isSurname: (word) => tagsOf(word.toLowerCase()).includes('LastName'),
    isPlace: (name) => MORE_PLACES.has(name) || is(name, PLACES),
    isCommon: (word) => isEnglishWord(word.toLowerCase()) || isKnown(word.toLowerCase()),
  };
}
