declare module 'edtf' {
  /** Reads a date; throws for a text that is none. */
  export default function edtf(text: string): object;
}
