declare module 'edtf' {
  /** What the library's parser returns for the parts of EDTF that a pack may use. */
  export interface ParsedEdtf {
    readonly type: string;
    /** Milliseconds since 1970 UTC; minus infinity where an interval is open. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(expression: string): ParsedEdtf;
}
