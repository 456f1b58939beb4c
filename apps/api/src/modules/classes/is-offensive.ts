import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** Names of people and places that the list would take for an insult. */
const NAMES = ['cumming', 'dickens', 'dickerson', 'dickinson', 'dickson', 'van dyke', 'penistone', 'analisa', 'lipschitz', 'wankel'];

/** Single letters with something between them. */
const SPELLED = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}]+[\p{L}\p{N}](?![\p{L}\p{N}]))+/gu;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/**
 * Whether a class had better not read this name. English words only, through the usual disguises; what slips through, the teacher renames
 * or removes, and where it is wrong it costs another name.
 */
export function isOffensive(nickname: string): boolean {
  const withoutNames = NAMES.reduce((text, name) => text.replaceAll(name, ' '), nickname.normalize('NFKC').toLowerCase());
  return matcher.hasMatch(withoutNames.replace(SPELLED, (letters) => letters.replace(/[^\p{L}\p{N}]/gu, '')));
}
