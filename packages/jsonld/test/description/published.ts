import type { DescribedFile } from '../../src/description/published.js';

const file = (path: string, mediaType: string, bytes = 1234): DescribedFile => ({
  path,
  mediaType,
  bytes,
  sha256: 'ab'.repeat(32),
});

/** Files as a publisher hands them on. */
export const files: readonly DescribedFile[] = [
  file('data.jsonld', 'application/ld+json', 31_000_000),
  file('data.nt', 'application/n-triples'),
  file('data.ttl', 'text/turtle'),
  file('data.trig', 'application/trig'),
  file('evidence.jsonld', 'application/ld+json'),
  file('tables/records.csv', 'text/csv'),
  file('tables/records.csv-metadata.json', 'application/csvm+json'),
  file('tables/dyad-years.csv', 'text/csv;charset=utf-8'),
  file('index.html', 'text/html'),
  { ...file('notes/Ünsal & Co.txt', 'text/plain'), title: { en: 'Notes' } },
  { ...file('strange.bin', 'application/x-strange', 0), conformsTo: 'https://example.org/strange' },
];
