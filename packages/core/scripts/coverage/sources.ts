import { claimsOf, codeLabel, coverageOf, type Dossier, type Source } from '../../src/index.js';
import { languageName } from './language-name.js';
import { section, sum, table } from './markdown.js';
import { recordClaims } from './records.js';

const claimsBySource = (dossier: Dossier): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { source } of recordClaims(dossier)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
};

const titled = ({ id, title, address }: Source): string =>
  `${address === undefined ? title : `[${title}](${address})`} \`${id}\``;

const dated = ({ published, inferred }: Source): string =>
  published ?? (inferred?.written === undefined ? '' : `written ${inferred.written.value}`);

const numbersOf = (dossier: Dossier, id: string, claims: number): readonly number[] => {
  const { sentences, asserting, cited } = coverageOf(dossier, id);
  return [sentences, asserting, cited, claims, claimsOf(dossier, id).length];
};

/** Claims by source, with what kind of source it is and how far its text is accounted for. */
export function sourcesSection(dossier: Dossier): string {
  const claims = claimsBySource(dossier);
  const sources = [...dossier.sources.values()].sort(
    (a, b) => (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const numbers = sources.map(({ id }) => numbersOf(dossier, id, claims.get(id) ?? 0));
  const rows = sources.map((source, index) => [
    titled(source),
    codeLabel('source-type', source.type),
    languageName(source.language),
    dossier.records.get(source.perspective ?? '')?.label.en ?? '',
    dated(source),
    ...(numbers[index] ?? []),
  ]);
  const totals = [0, 1, 2, 3, 4].map((column) => sum(numbers.map((each) => each[column] ?? 0)));
  return section(
    'Claims by source',
    `${sources.length} sources. A source with 0 sentences is a page cited as a whole: no text of it was kept or numbered. Asserting are the sentences not listed as a heading, page furniture and the like. “Speaks for” is empty where no side was set down. Dates are EDTF; \`[a..b]\` is some time within, and “written” is the editor's inference where the page bears no date of its own.`,
    table(
      [
        'Source',
        'Type',
        'Language',
        'Speaks for',
        'Published',
        'Sentences',
        'Asserting',
        'Cited',
        'Claims',
        'Claims on itself',
      ],
      [...rows, ['**all**', '', '', '', '', ...totals]],
    ),
  );
}
