declare module 'edtf' {
  /** What the library's parser returns for the parts of EDTF that a pack may use. */
  export interface ParsedEdtf {
    readonly type: string;
    /** Milliseconds since 1970 UTC; minus infinity where an interval is open. */
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    readonly precision: number;
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
    /** Ends of an interval; null is unknown, Infinity is open. */
    readonly lower?: ParsedEdtf | number | null;
    readonly upper?: ParsedEdtf | number | null;
  }
  export default function edtf(expression: string): ParsedEdtf;
}
