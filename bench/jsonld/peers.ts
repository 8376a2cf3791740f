import { context, type JsonLdNode } from '@bilateral/jsonld';
import jsonld from 'jsonld';
import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import { Parser, Writer, type Quad } from 'n3';

const documentOf = (nodes: readonly JsonLdNode[]): object => ({ '@context': context, '@graph': nodes });

const refuse = (url: string): never => {
  throw new Error(`nothing is fetched, and ${url} was asked for`);
};

/** A way to write a batch, or what is the least that writing takes; gives how many characters it wrote. */
export type Way = (given: Given) => number | Promise<number>;

/** A batch in the forms from which the ways begin. */
export interface Given {
  readonly nodes: readonly JsonLdNode[];
  /** Only for the peers: parsing them takes longer than all that is measured. */
  readonly quads: readonly Quad[];
  /** Subject, predicate and object of each triple, as N-Triples write them. */
  readonly terms: readonly (readonly [string, string, string])[];
}

export const given = (nodes: readonly JsonLdNode[], nTriples: string, forPeers: boolean): Given => ({
  nodes,
  quads: forPeers ? new Parser({ format: 'N-Triples' }).parse(nTriples) : [],
  terms: nTriples
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [subject = '', predicate = '', ...object] = line.slice(0, -2).split(' ');
      return [subject, predicate, object.join(' ')] as const;
    }),
});

const stringify: Way = ({ nodes }) => Buffer.byteLength(JSON.stringify(documentOf(nodes)));

const bareLoop: Way = ({ terms }) => {
  let text = '';
  for (const [subject, predicate, object] of terms) text += `${subject} ${predicate} ${object} .\n`;
  return Buffer.byteLength(text);
};

const jsonldJs: Way = async ({ nodes }) => {
  const options = { safe: true, format: 'application/n-quads', documentLoader: refuse };
  const text: unknown = await jsonld.toRDF(documentOf(nodes) as never, options as never);
  return Buffer.byteLength(text as string);
};

const n3Writer: Way = ({ quads }) =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'N-Triples' });
    writer.addQuads([...quads]);
    writer.end((error: unknown, text: string) =>
      error ? reject(error as Error) : resolve(Buffer.byteLength(text)),
    );
  });

const streamingSerializer: Way = ({ quads }) =>
  new Promise((resolve, reject) => {
    const serializer = new JsonLdSerializer({ context: context as never });
    let length = 0;
    serializer
      .on('data', (text: string) => (length += Buffer.byteLength(text)))
      .on('error', reject)
      .on('end', () => resolve(length));
    for (const quad of quads) serializer.write(quad as never);
    serializer.end();
  });

/** The floors and the peers, by the form that they write. */
export const floors: Readonly<Record<'stringify' | 'bareLoop', Way>> = { stringify, bareLoop };
export const peers: Readonly<Record<'jsonldJs' | 'n3Writer' | 'streamingSerializer', Way>> = {
  jsonldJs,
  n3Writer,
  streamingSerializer,
};
