import type { Claim, ClaimMention, Dossier, DossierRecord, SourceClaim } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { heading, labelOf, named, valueText } from '../values.js';
import { speakerOf } from './claims.js';
import { gathered, grouped } from './stated.js';

type AnyClaim = Claim | SourceClaim;

/** Who says it, in which office: Vladimir Putin (President of Russia). */
const speaker = (dossier: Dossier, claim: AnyClaim): string => {
  const office = claim.said?.office;
  return `${speakerOf(dossier, claim)}${office === undefined ? '' : `, ${labelOf(dossier, office)}`}`;
};

const occasionOf = (dossier: Dossier, { said, says }: AnyClaim): string => {
  const on = said?.on ?? (says as { readonly occasion?: string }).occasion;
  return on === undefined ? '–' : named(dossier, on);
};

const wordsOf = (record: DossierRecord | undefined): string =>
  record && 'text' in record && record.text ? record.text.en : '';

/** What a claim states: of a relation who stands how to whom, and every other value with its property. */
const statedIn = (dossier: Dossier, { says }: AnyClaim): readonly string[] => {
  const { topics: _topics, ...values } = says as Readonly<Record<string, unknown>>;
  const relation = ['subject', 'predicate', 'object'];
  const texts = Object.entries(values).map(([name, value]) => ({
    name,
    text: valueText(dossier, name, value),
  }));
  const related = texts.filter(({ name }) => relation.includes(name)).map(({ text }) => text);
  const others = texts.filter(({ name }) => !relation.includes(name));
  return [
    ...(related.length > 0 ? [related.join(' ')] : []),
    ...others.map(({ name, text }) => `${name}: ${text}`),
  ];
};

/** What a claim tells: the text of its record, else what it states, with its own text and note. */
const told = (dossier: Dossier, record: string, claim: AnyClaim): string =>
  wordsOf(dossier.records.get(record)) ||
  [...statedIn(dossier, claim), claim.text?.en, claim.note?.en].filter(Boolean).join(' · ') ||
  '–';

/** Shows a property as it is stated, by whom and on which occasion. */
export const quoted =
  (property: string): Show<readonly AnyClaim[]> =>
  (found, dossier) => ({
    head: ['Record', heading(property), 'Said by', 'Occasion'],
    lines: gathered(
      found.map((claim) => ({
        cells: [
          named(dossier, claim.address.split('/')[0] ?? ''),
          valueText(dossier, property, (claim.says as Readonly<Record<string, unknown>>)[property]),
          speaker(dossier, claim),
          occasionOf(dossier, claim),
        ],
        evidence: [claim],
      })),
    ),
  });

const lineOfWords = (dossier: Dossier, record: DossierRecord): readonly Line[] =>
  gathered(
    (record.claims as readonly Claim[])
      .filter(({ rank }) => rank !== 'deprecated')
      .map((claim) => ({
        cells: [
          named(dossier, record.id),
          told(dossier, record.id, claim),
          speaker(dossier, claim),
          occasionOf(dossier, claim),
          claim.modality,
        ],
        evidence: [claim],
      })),
  );

/** Shows utterances and assessments: in words, by whom, on which occasion. */
export const words: Show<readonly DossierRecord[]> = (found, dossier) => ({
  head: ['Record', 'What is told', 'By', 'Occasion', 'Modality'],
  lines: found.flatMap((record) => lineOfWords(dossier, record)),
});

const linesOfMentions = (dossier: Dossier, found: readonly ClaimMention[]): readonly Line[] =>
  gathered(
    grouped(found, ({ claim }) => claim.source)
      .flatMap((mentions) => [...new Map(mentions.map(({ claim, record }) => [claim, record]))])
      .map(([claim, record]) => ({
        cells: [
          named(dossier, record),
          told(dossier, record, claim),
          speaker(dossier, claim),
          claim.modality,
        ],
        evidence: [claim],
      })),
  );

/** Shows what claims tell, source by source; a claim that speaks of the record in several ways is one line, and so are claims that tell the same. */
export const tellings: Show<readonly ClaimMention[]> = (found, dossier) => ({
  head: ['Record', 'What is told', 'By', 'Modality'],
  lines: linesOfMentions(dossier, found),
});

/** What is told of a record. */
export interface Told {
  readonly of: string;
  readonly mentions: readonly ClaimMention[];
}

/** Shows what is told of several records, as {@link tellings}. */
export const tellingsOfEach: Show<readonly Told[]> = (found, dossier) => ({
  head: ['Of', 'Record', 'What is told', 'By', 'Modality'],
  lines: found.flatMap(({ of, mentions }) =>
    linesOfMentions(dossier, mentions).map(({ cells, evidence }) => ({
      cells: [labelOf(dossier, of), ...cells],
      evidence,
    })),
  ),
});
