import type { RuleName } from './rules.js';

/** Of what a rule proposed on the development data, how much was judged and how much of that was right. Written by `bench/calibrate.ts`. */
export interface MeasuredPrecision { readonly right: number; readonly judged: number }

export const MEASURED_PRECISIONS: Readonly<Partial<Record<RuleName, MeasuredPrecision>>> = {};
