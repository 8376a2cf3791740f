import type { Check, Finding } from './check.js';

type Text = Readonly<Record<string, string>>;

/** A text of the editor's is known by its English. */
const isText = (value: object): value is Text => typeof (value as Partial<Text>)['en'] === 'string';

/** Shows every text of the editor's inside a value; the path is good only until the visit ends. */
const eachText = (
  value: unknown,
  path: (string | number)[],
  visit: (text: Text, path: Finding['path']) => void,
): void => {
  if (value === null || typeof value !== 'object') return;
  const into = (key: string | number, inner: unknown): void => {
    path.push(key);
    eachText(inner, path, visit);
    path.pop();
  };
  if (Array.isArray(value)) value.forEach((each, index) => into(index, each));
  else if (isText(value)) visit(value, path);
  else for (const key in value) into(key, (value as Readonly<Record<string, unknown>>)[key]);
};

export const languages: Check = {
  name: 'languages',
  description: 'Every text of the editor exists in every language of the dossier, and in no other.',
  scope: 'dossier',
  check({ compiled }, report) {
    const wanted = compiled.dossier.languages;
    const look = (id: string, value: object): void => {
      eachText(value, [], (text, path) => {
        const found = Object.keys(text);
        if (wanted.every((language) => found.includes(language)) && found.length === wanted.length) return;
        report({
          id,
          path: [...path],
          code: 'wrong-languages',
          message: `the text at ${path.join('.')} is not in the languages of the dossier`,
          found: found.join(', '),
          expected: wanted.join(', '),
        });
      });
    };
    look('dossier', compiled.dossier);
    for (const { text: _read, ...written } of compiled.sources) look(written.id, written);
    for (const each of compiled.records) look(each.id, each);
    for (const each of compiled.conflicts) look(each.id, each);
  },
};
