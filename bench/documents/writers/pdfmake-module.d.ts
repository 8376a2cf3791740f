/** The part of pdfmake that the bench uses; it ships no types. */
declare module 'pdfmake' {
  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { write(file: string): Promise<void> };
  }
  const pdfmake: Pdfmake;
  export { pdfmake as default };
}
