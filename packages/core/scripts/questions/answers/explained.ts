import { codeLabel, type Explanation } from '../../../src/index.js';
import type { Show } from '../question.js';
import { named, valueText } from '../values.js';

/** Shows why values are what they are: the reason in words, then a line for each claim and how it stands to the value. */
export const explanations: Show<readonly Explanation[]> = (found, dossier) => ({
  head: ['Record', 'Value, and why', 'A claim says', 'Stance'],
  lines: found.flatMap(({ record, property, modality, support, sentence, claims }) =>
    claims.map(({ claim, value, stance }, index) => {
      const told = modality === 'actual' ? property : `${property} (${modality})`;
      const standing = support === undefined ? '' : ` (${codeLabel('support', support)})`;
      const about =
        index === 0 ? [`${named(dossier, record)}, ${told}`, `${sentence.en}${standing}`] : ['', ''];
      return { cells: [...about, valueText(dossier, property, value), stance], evidence: [claim] };
    }),
  ),
});
