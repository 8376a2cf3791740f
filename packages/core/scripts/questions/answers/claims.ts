import { codeLabel, type Claim, type Dossier, type SourceClaim } from '../../../src/index.js';
import type { Show } from '../question.js';
import { labelOf, named, valueText } from '../values.js';

type AnyClaim = Claim | SourceClaim;

const recordOf = (address: string): string => address.split('/')[0] ?? '';

const isIn = (path: string, property: string): boolean =>
  path === property || path.startsWith(`${property}.`);

/** What a claim says; unless a property is named also what it tells beyond the values. */
const statedOf = (dossier: Dossier, { says, text }: AnyClaim, property: string | undefined): string => {
  const values = Object.entries(says)
    .filter(([name]) => property === undefined || name === property)
    .map(([name, value]) => `${name}: ${valueText(dossier, name, value)}`);
  return [...values, ...(text && property === undefined ? [text.en] : [])].join(' · ');
};

const readingOf = ({ reading = {}, note }: AnyClaim, property: string | undefined): string => {
  const readings = Object.entries(reading)
    .filter(([path]) => property === undefined || isIn(path, property))
    .map(([path, { wording, basis, why }]) => {
      const said = wording === undefined ? '' : `“${wording}”: `;
      return `${path} read from ${basis === 'text' ? 'the text' : 'outside'}: ${said}${why.en}`;
    });
  return [...readings, ...(note ? [note.en] : [])].join(' ');
};

/** Who speaks: who is quoted, else the author. */
export const speakerOf = (dossier: Dossier, { said }: AnyClaim): string => {
  if (!said) return 'the author';
  if (said.by !== undefined) return labelOf(dossier, said.by);
  return said.described === undefined ? '–' : codeLabel('described', said.described);
};

const voiceOf = (dossier: Dossier, claim: AnyClaim): string =>
  claim.sameVoiceAs === undefined
    ? speakerOf(dossier, claim)
    : `${speakerOf(dossier, claim)}, as in \`${claim.sameVoiceAs}\``;

/** Shows claims one by one: what each says – of a property, if one is named –, in which modality, and how it was read. */
export const claims =
  (property?: string): Show<readonly AnyClaim[]> =>
  (found, dossier) => ({
    head: ['Record', 'Modality', 'Speaker', 'Says', 'Reading and remark of the editor'],
    lines: found.map((claim) => ({
      cells: [
        named(dossier, recordOf(claim.address)),
        claim.modality,
        voiceOf(dossier, claim),
        statedOf(dossier, claim, property),
        readingOf(claim, property) || '–',
      ],
      evidence: [claim],
    })),
  });
