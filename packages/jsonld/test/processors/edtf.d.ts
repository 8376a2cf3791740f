declare module 'edtf' {
  /** Reads a date; throws for a text that is none. */
  // eslint-disable-next-line no-restricted-syntax -- the library exports by default
  export default function edtf(text: string): object;
}
