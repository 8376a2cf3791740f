import { createHash } from 'node:crypto';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, test } from 'vitest';
import { context, printJsonLd, toJsonLd, toNTriples, type JsonLdDocument } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { arcadia } from '../fixture.js';
import { hasModule } from './python.js';
import { canonical, digestOfPyld, readers } from './readers.js';

const modules: Readonly<Record<string, string>> = { rdflib: 'rdflib', PyLD: 'pyld' };

const each = Object.entries(readers).map(([name, read]) => {
  const missing = modules[name] !== undefined && !hasModule(modules[name]);
  return { name, read, missing };
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether two texts are one, without a report of a hundred megabytes where they are not. */
const firstDifference = (found: string, expected: string): string | undefined => {
  if (found === expected) return undefined;
  const [ours, theirs] = [expected, found].map((text) => new Set(text.split('\n')));
  const missing = [...(ours ?? [])].find((line) => !theirs?.has(line));
  const added = [...(theirs ?? [])].find((line) => !ours?.has(line));
  return `missing: ${missing}\nadded: ${added}`;
};

describe('an invented dossier in which every kind and property stands', () => {
  const document = printJsonLd(toJsonLd(arcadia));
  const ours = toNTriples(arcadia);

  for (const { name, read, missing } of each) {
    test.skipIf(missing)(
      `${name} reads our JSON-LD to the triples that we write (skipped if missing)`,
      async () => {
        expect(firstDifference(await read(document), ours)).toBeUndefined();
      },
    );

    test.skipIf(missing)(`${name} shows a difference where there is one (skipped if missing)`, async () => {
      const changed = document.replace('"passageDigest":"1', '"passageDigest":"0');
      expect(changed).not.toBe(document);
      expect(firstDifference(await read(changed), ours)).toMatch(
        /^missing: .*passageDigest> "1.*\nadded: .* "0/,
      );
    });
  }
});

/** Much longer than any of these takes by itself: they may share the machine. */
const patience = 240_000;

describe('the Pakistan–Russia dossier', { timeout: patience }, () => {
  const document = toJsonLd(pakistanRussia);
  const text = printJsonLd(document);
  // Python reads beside the others.
  const ofPyld = hasModule('pyld') ? digestOfPyld(text) : undefined;
  const ours = toNTriples(pakistanRussia);

  // What jsonld.js reads in the whole dossier is held against the published lines in ../publish/canonical.test.ts.
  test('Oxigraph reads the triples that we write', async () => {
    expect(firstDifference(await readers.Oxigraph(text), ours)).toBeUndefined();
  });

  test('jsonld-streaming-parser reads a third of the resources to the triples that we write', async () => {
    const third: JsonLdDocument = {
      '@context': context,
      '@graph': document['@graph'].filter((_each, index) => index % 3 === 0),
    };
    const lines = [...nTriples(third['@graph'])].join('').split(/(?<=\n)/);
    const read = await readers['jsonld-streaming-parser'](printJsonLd(third));
    expect(firstDifference(read, canonical(lines))).toBeUndefined();
  });

  test.skipIf(!hasModule('pyld'))(
    'PyLD reads the triples that we write (skipped without python3-pyld)',
    async () => {
      expect(await ofPyld).toBe(digest(ours));
    },
  );

  test('every resource names its classes before all else, as the profile for streams wants', () => {
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['@context', '@graph']);
    const { '@graph': graph } = JSON.parse(text) as JsonLdDocument;
    expect(graph.filter((node) => Object.keys(node)[0] !== 'type')).toEqual([]);
  });
});
