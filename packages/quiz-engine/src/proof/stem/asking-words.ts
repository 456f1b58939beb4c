import { foldText } from '../text/words.js';

/**
 * The words with which a stem asks. They speak of no matter of the affair, so that a stem may use them whatever the pack says;
 * every other word that carries meaning has to stand in what the question rests on. Phrases come first: “not mentioned” asks,
 * and “mentioned” alone does not; “at least how many” asks for a bound, which the sixth rule compares with its source.
 */
const PHRASES: readonly string[] = [
  'or not mentioned there', 'or not stated there', 'or is it not mentioned', 'not mentioned', 'not stated', 'not say', 'do not say', 'does not say', 'the earliest first', 'earliest first',
  'from the earliest to the latest', 'from earliest to latest', 'from first to last', 'oldest first', 'as last reported', 'was last reported', 'last reported', 'happened only after', 'took place only after', 'came only after', 'the day on which',
  'between', 'as of', 'going by', 'by the account of', 'by the accounts of', 'by unofficial accounts', 'what they published by', 'published between', 'published by', 'known by', 'had appeared by', 'at least how many',
  'at most how many', 'over how many', 'more than how many', 'about how many', 'exactly how many', 'at least', 'at most', 'how many', 'how much', 'which both relay', 'which all relay', 'both reported', 'all reported', 'which of these', 'the same',
  'which one', 'one of these', 'all three', 'none of them told',
].map(foldText).sort((a, b) => b.length - a.length);

/** Nouns and verbs of asking, and of what newspapers do; days of the week and months are checked as dates. */
const WORDS: ReadonlySet<string> = new Set((
  'answer answers question consider compare statement sentence borne true choose select name give gives given gave describe describes say says said saying state states stated tell tells told readers mention mentions mentioned report reports reported reporting reportedly '
  + 'allegedly alleged apparently unofficial unofficially supposedly publish published appear appeared appears write writes wrote written article articles account accounts text texts outlet outlets newspaper newspapers paper papers source sources story passage word words term terms name names title titles '
  + 'date dates dated day days month year figure figures number numbers amount origin origins behind stand stands stood come comes came goes go back order event events happen happened happens took take takes taken place follow followed reason reasons reasoned because '
  + 'position positions stance stances held hold holds took where body bodies institution institutions person people official officials actor actors department departments agency agencies office offices chamber legislature court country countries organisation organisations group groups party parties '
  + 'differ differed differs disagree disagrees agree agrees agreed matter belong belongs match matched put arrange each other part role use uses used using assign assigns relay relays relayed rely relies contradicted quoted cites cite cited attribute attributes attributed known '
  + 'three two four five six seven change changed changes whose how many whether form kind sort respectively exactly translation machine correction left right side pair pairs following published reader')
  .split(' '));

/** A folded text without the phrases of asking, its words in order. A bar stands where a phrase stood. */
export function withoutAsking(folded: string): string {
  return PHRASES.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' ¦ '), ` ${folded} `).trim();
}

/** Whether a word only asks. */
export function isAskingWord(word: string): boolean {
  return WORDS.has(word);
}

/** Small words that turn a sentence round when they are exchanged: they are traced like words that carry meaning. */
export const TURNING: ReadonlySet<string> = new Set('above after against before below beyond despite except few fewer first last latest earliest later earlier least less more most only over under until without no nor neither none never always every all some any'.split(' '));
