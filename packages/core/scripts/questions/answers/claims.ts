import { type Claim, type Dossier, type SourceClaim } from '../../../src/index.js';
import type { Show } from '../question.js';
import { labelOf, named, valueText } from '../values.js';

type AnyClaim = Claim | SourceClaim;

const recordOf = (address: string): string => address.split('/')[0] ?? '';

const isIn = (path: string, property: string): boolean =>
  path === property || path.startsWith(`${property}.`);

const statedOf = (dossier: Dossier, { says }: AnyClaim, property: string | undefined): string =>
  Object.entries(says)
    .filter(([name]) => property === undefined || name === property)
    .map(([name, value]) => `${name}: ${valueText(dossier, name, value)}`)
    .join('. ');

const readingOf = ({ reading = {} }: AnyClaim, property: string | undefined): string =>
  Object.entries(reading)
    .filter(([path]) => property === undefined || isIn(path, property))
    .map(([path, { wording, basis, why }]) => {
      const said = wording === undefined ? '' : `“${wording}”: `;
      return `${path} read from ${basis === 'text' ? 'the text' : 'outside'}: ${said}${why.en}`;
    })
    .join('; ');

/** Who speaks: who is quoted, else the author. */
export const speakerOf = (dossier: Dossier, { said }: AnyClaim): string => {
  if (!said) return 'the author';
  return 'by' in said && said.by !== undefined ? labelOf(dossier, said.by) : String(said.described);
};

/** Shows claims one by one: what each says – of a property, if one is named –, in which modality, and how it was read. */
export const claims =
  (property?: string): Show<readonly AnyClaim[]> =>
  (found, dossier) => ({
    head: ['Record', 'Modality', 'Speaker', 'Says', 'Reading of the editor'],
    lines: found.map((claim) => ({
      cells: [
        named(dossier, recordOf(claim.address)),
        claim.modality,
        speakerOf(dossier, claim),
        statedOf(dossier, claim, property),
        readingOf(claim, property) || '–',
      ],
      evidence: [claim],
    })),
  });
