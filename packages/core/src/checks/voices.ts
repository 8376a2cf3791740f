import type { Check } from './check.js';

export const voices: Check = {
  name: 'voices',
  description:
    'A source derives from a source that exists, and never from itself by any way round; sameVoiceAs names a source.',
  scope: 'source',
  check({ compiled, dossier, broken }, report) {
    const unknown = (value: string | undefined): value is string =>
      value !== undefined && !dossier.sources.has(value) && !broken.has(value);
    for (const { id, derivedFrom } of compiled.sources) {
      if (unknown(derivedFrom))
        report({
          id,
          path: ['derivedFrom'],
          code: 'unknown-source',
          message: `no source has the id '${derivedFrom}'`,
          found: derivedFrom,
          expected: 'the id of a file in sources/',
        });
      const seen = new Set([id]);
      for (let next = derivedFrom; next !== undefined; next = dossier.sources.get(next)?.derivedFrom) {
        if (seen.has(next)) {
          report({
            id,
            path: ['derivedFrom'],
            code: 'circular-source',
            message: 'sources derive from each other in a circle',
            found: [...seen, next].join(' → '),
            expected: 'a source that speaks first',
          });
          break;
        }
        seen.add(next);
      }
    }
    for (const { id, claims } of compiled.records) {
      for (const [index, { sameVoiceAs }] of claims.entries()) {
        if (unknown(sameVoiceAs))
          report({
            id,
            path: ['claims', index, 'sameVoiceAs'],
            code: 'unknown-source',
            message: `no source has the id '${sameVoiceAs}'`,
            found: sameVoiceAs,
            expected: 'the id of a file in sources/',
          });
      }
    }
  },
};
