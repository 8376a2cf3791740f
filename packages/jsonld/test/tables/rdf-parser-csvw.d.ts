declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { DatasetCore } from '@rdfjs/types';

  class CsvwParser {
    constructor(options: { readonly metadata: DatasetCore; readonly baseIRI: string });
    import(input: Readable): Readable;
  }
  export { CsvwParser as default };
}
