import type { Check } from './check.js';

type Text = Readonly<Partial<Record<'en' | 'ru' | 'ur', string | undefined>>>;

export const languages: Check = {
  name: 'languages',
  description: 'Every text of the editor exists in every language of the dossier, and in no other.',
  scope: 'dossier',
  check({ compiled }, report) {
    const wanted = compiled.dossier.languages;
    const look = (id: string, path: string, text: Text): void => {
      const found = Object.keys(text).filter((language) => text[language as keyof Text] !== undefined);
      if (wanted.every((language) => found.includes(language)) && found.length === wanted.length) return;
      report({
        id,
        path: [path],
        code: 'languages',
        message: `the ${path} is not in the languages of the dossier`,
        found: found.join(', '),
        expected: wanted.join(', '),
      });
    };
    look('dossier', 'title', compiled.dossier.title);
    look('dossier', 'reach', compiled.dossier.reach);
    look('dossier', 'limits', compiled.dossier.limits);
    for (const record of compiled.records) {
      look(record.id, 'label', record.label);
      if (record.kind === 'assessment' || record.kind === 'utterance') look(record.id, 'text', record.text);
    }
    for (const { id, label } of compiled.conflicts) look(id, 'label', label);
  },
};
