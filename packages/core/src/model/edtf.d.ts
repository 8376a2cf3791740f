declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 of the first moment that the value can mean. */
    readonly min: number;
    /** Milliseconds since 1970 of the last moment that the value can mean. */
    readonly max: number;
  }
  /** Throws when the text is not EDTF of the level. */
  // eslint-disable-next-line no-restricted-syntax -- the library exports by default
  export default function edtf(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): ExtendedDate;
}
