import type { Coverage, Source } from '../../../src/index.js';
import type { Show } from '../question.js';

/** Shows sources as they are cited: a source is its own evidence. */
export const sourceList: Show<readonly Source[]> = (found) => ({
  head: ['Title', 'Publisher', 'Published', 'Language', 'Repeats'],
  lines: found.map(({ id, title, publisher, published, language, derivedFrom }) => ({
    cells: [title, publisher ?? '–', published ?? '–', language, derivedFrom ? `\`${derivedFrom}\`` : '–'],
    evidence: [{ source: id }],
  })),
});

/** Shows how far the sentences of sources are accounted for. */
export const coverage: Show<readonly Coverage[]> = (found) => ({
  head: ['Source', 'Sentences', 'That assert something', 'Cited', 'Unaccounted for'],
  lines: found.map(({ source, sentences, asserting, cited, unaccounted }) => ({
    cells: [`\`${source}\``, ...[sentences, asserting, cited, unaccounted.length].map(String)],
    evidence: [{ source }],
  })),
});
