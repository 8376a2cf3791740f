declare module 'edtf' {
  /** Reads a date; throws for a text that is none of the level. */
  // eslint-disable-next-line no-restricted-syntax -- the library exports by default
  export default function edtf(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): object;
}
