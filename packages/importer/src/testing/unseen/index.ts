import { readFileSync } from 'node:fs';
import { DOPING } from './doping.js';
import { HERRING } from './herring.js';
import { LEOPARD } from './leopard.js';
import { LUMENIC } from './lumenic.js';
import { SPECTRUM } from './spectrum.js';
import { STRIKE } from './strike.js';
import type { UnseenArticle } from './unseen-article.js';

export type { UnseenArticle } from './unseen-article.js';

/** Six articles about three invented affairs, on which rules were developed. */
export const UNSEEN_DEVELOPED: readonly UnseenArticle[] = [...HERRING, ...LEOPARD, ...SPECTRUM];
/** Six about three others: written with them, and measured once, after the rules had been mended on the first. */
export const UNSEEN_KEPT_ASIDE: readonly UnseenArticle[] = [...LUMENIC, ...STRIKE, ...DOPING];

/** The text of an article, as somebody would paste it. */
export const readUnseen = ({ name }: UnseenArticle): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
