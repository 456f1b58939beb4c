import type { ProblemCode } from '../../problems.js';
import type { Edit } from '../ferry.js';

/** A pack broken in one way, and what the loader must say of it. */
export interface BrokenPack {
  readonly code: ProblemCode;
  /** The requirement, as the title of its test. */
  readonly refuses: string;
  readonly edits: readonly Edit[];
  readonly file: string;
  /** Words on the line that the problem must name; null for line 1. */
  readonly line: string | null;
  readonly message: RegExp;
  readonly remedy: RegExp;
  /** Advice does not keep the pack from loading. */
  readonly isAdvice?: true;
}
