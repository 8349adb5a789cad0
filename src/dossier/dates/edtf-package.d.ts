/** The `edtf` package ships no types. Only the differential test uses it, and only this much of it. */
declare module 'edtf' {
  /** Throws on text that is no date. Times are milliseconds since 1970, null for an end that is not known. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
