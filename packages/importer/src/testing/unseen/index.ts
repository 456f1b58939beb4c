import { readFileSync } from 'node:fs';
import { CHEESE } from './cheese.js';
import { DOPING } from './doping.js';
import { HERRING } from './herring.js';
import { JUDGMENT } from './judgment.js';
import { LEOPARD } from './leopard.js';
import { LUMENIC } from './lumenic.js';
import { QUARRY } from './quarry.js';
import { SCHOOL } from './school.js';
import { SPECTRUM } from './spectrum.js';
import { STATUE } from './statue.js';
import { STRIKE } from './strike.js';
import { TRAM } from './tram.js';
import { TRANSFER } from './transfer.js';
import { VACCINE } from './vaccine.js';
import type { UnseenArticle } from './unseen-article.js';

export type { UnseenArticle } from './unseen-article.js';

/** Eighteen articles about ten invented affairs, on which rules were developed: the first three at first, then three that had been kept aside until they were measured, then four more. */
export const UNSEEN_DEVELOPED: readonly UnseenArticle[] = [...HERRING, ...LEOPARD, ...SPECTRUM, ...LUMENIC, ...STRIKE, ...DOPING, ...TRAM, ...CHEESE, ...QUARRY, ...TRANSFER];
/** Seven about four others: written with the last four, and measured before and after the rules were mended, never looked at in between. */
export const UNSEEN_KEPT_ASIDE: readonly UnseenArticle[] = [...SCHOOL, ...VACCINE, ...JUDGMENT, ...STATUE];

/** The text of an article, as somebody would paste it. */
export const readUnseen = ({ name }: UnseenArticle): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
