import { wordSet } from './word-set.js';

/** Words that begin sentences and clauses; written with a capital there, they are no names. */
export const SENTENCE_STARTERS = wordSet(`a about according additionally after against all along also although among an and another any anyone are around as at away back based because before behind being below besides between both but by can caught
  could currently despite did do does down due during each earlier either even eventually every everyone everything except few finally first following for formerly four five six seven eight nine ten from further furthermore given had half has have having he hence her here
  hers his how however hundreds thousands millions dozens i if in including indeed initially inside instead into is it its just last lastly late later latter least less like likewise many may maybe me meanwhile more moreover most much must my nearly
  neither never nevertheless next no nobody none nonetheless nor not nothing notably now of off often on once one only onto or originally other others otherwise our out outside over overall own per perhaps previously prior rather recall recently
  regarding same second secondly several shall she should similarly since so some someone something sometimes soon still subsequently such than thanks that the their them then there thereafter therefore these they third this those though through
  throughout thus to today together tomorrow tonight too toward towards two three twice ultimately under unless unlike until up upon us usually various very via was we well were what whatever when whenever where whereas whether which while who whoever whom
  whose why will with within without would yes yesterday yet you your speaking asked born elected founded read related breaking update updated exclusive photo video file analysis opinion editor’s neighboring neighbouring nearby newly`);
