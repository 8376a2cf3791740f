import type { Check } from './check.js';

export const accounting: Check = {
  name: 'accounting',
  description: 'No sentence is both cited by a claim and listed as asserting nothing.',
  scope: 'source',
  check({ compiled }, report) {
    const cited = new Set(
      [...compiled.records, ...compiled.sources].flatMap(({ claims }) =>
        claims.flatMap(({ source, at = [] }) => at.map((sentence) => `${source}@${sentence}`)),
      ),
    );
    for (const { id, unasserting } of compiled.sources) {
      for (const [index, { at }] of unasserting.entries()) {
        const both = at.filter((sentence) => cited.has(`${id}@${sentence}`));
        if (both.length > 0)
          report({
            id,
            path: ['unasserting', index],
            code: 'cited-and-unasserting',
            message: 'a sentence that a claim cites is listed as asserting nothing',
            found: both.join(', '),
            expected: 'one or the other',
          });
      }
    }
  },
};
