import type { Check, Finding } from './check.js';

type Text = Readonly<Record<string, string>>;

/** A text of the editor's is known by its English. */
const isText = (value: object): value is Text => typeof (value as Partial<Text>)['en'] === 'string';

/** Every text of the editor's inside a value, with its path. */
function* textsIn(
  value: unknown,
  path: Finding['path'] = [],
): Generator<{ readonly path: Finding['path']; readonly text: Text }> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && isText(value)) {
    yield { path, text: value };
    return;
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, each] of entries) yield* textsIn(each, [...path, key as string | number]);
}

export const languages: Check = {
  name: 'languages',
  description: 'Every text of the editor exists in every language of the dossier, and in no other.',
  scope: 'dossier',
  check({ compiled }, report) {
    const wanted = compiled.dossier.languages;
    const look = (id: string, value: object): void => {
      for (const { path, text } of textsIn(value)) {
        const found = Object.keys(text);
        if (wanted.every((language) => found.includes(language)) && found.length === wanted.length) continue;
        report({
          id,
          path,
          code: 'languages',
          message: `the text at ${path.join('.')} is not in the languages of the dossier`,
          found: found.join(', '),
          expected: wanted.join(', '),
        });
      }
    };
    look('dossier', compiled.dossier);
    for (const each of [...compiled.sources, ...compiled.records, ...compiled.conflicts]) look(each.id, each);
  },
};
