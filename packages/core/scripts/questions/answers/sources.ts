import type { Coverage } from '../../../src/index.js';
import type { Show } from '../question.js';

/** Shows how far the sentences of sources are accounted for. */
export const coverage: Show<readonly Coverage[]> = (found) => ({
  head: ['Source', 'Sentences', 'That assert something', 'Cited', 'Unaccounted for'],
  lines: found.map(({ source, sentences, asserting, cited, unaccounted }) => ({
    cells: [`\`${source}\``, ...[sentences, asserting, cited, unaccounted.length].map(String)],
    evidence: [{ source }],
  })),
});
