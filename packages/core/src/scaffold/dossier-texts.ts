import type { LocalText } from '../model/value.js';

type Words = Readonly<Record<keyof LocalText, string>>;

/** What a new dossier says of itself until its keeper says it better. */
export const reach: Words = {
  en: 'What has been read so far.',
  ru: 'То, что прочитано до сих пор.',
  ur: 'جو کچھ اب تک پڑھا گیا ہے۔',
};
export const limits: Words = {
  en: 'Not complete: the reading goes on.',
  ru: 'Неполно: чтение продолжается.',
  ur: 'نامکمل: پڑھنا جاری ہے۔',
};
export const creator: Words = {
  en: 'The keeper of this dossier',
  ru: 'Составитель этого досье',
  ur: 'اس ڈوزیئر کے مرتب',
};

/** The title of a dossier on two states. */
export const titleOf = {
  en: (first: string, second: string): string => `${first}–${second} relations`,
  ru: (first: string, second: string): string => `Отношения: ${first} и ${second}`,
  ur: (first: string, second: string): string => `${first} اور ${second} کے تعلقات`,
} as const;

/** The page that a keeper finds in a new dossier. */
export const readme = (title: string): string => `# ${title}

A dossier on the relations of two states: what sources say, claim by claim, each with its passage.

| file                         | what it is                                                                            |
| ---------------------------- | ------------------------------------------------------------------------------------- |
| \`dossier.yaml\`               | the two states, title, licence, keeper, edition, reach and limits                     |
| \`sources/<id>.yaml\`          | a source: who published what, when and where                                          |
| \`records/<kind>/<id>.yaml\`   | a record (a person, a meeting, a project) with what each passage says of it           |
| \`conflicts/<id>.yaml\`        | a disagreement that no program can find                                               |
| \`passages.lock.json\`         | the sentences of the texts that were read, written by \`bilateral lock\`, never by hand |
| \`.schemas/\`                  | what editors check and complete the files with, written by \`bilateral new schemas\`    |

## First steps

1. Write into \`dossier.yaml\` who keeps the dossier, what was read for it and what is missing. A text that is still in English
   under \`ru\` or \`ur\` wants a translation.
2. Put the texts that you read into a folder beside this one (not into it: they belong to others), and make a file for each source:
   \`bilateral new source <id> --dossier . --text <file>\`
3. Number their sentences, and see the numbers: \`bilateral lock --dossier . --texts <folder> --sentences\`
4. Make a record: \`bilateral new record <kind> <id> --dossier . --source <source> --at 2.1\`, and give a value to every line that
   says “fill in”.
5. Look for mistakes: \`bilateral validate --dossier .\`
6. See what no claim cites yet: \`bilateral verify --dossier . --texts <folder>\`

In an editor with a YAML language server (such as the YAML extension of Visual Studio Code) the first line of each file makes it complete
fields and codes, tell what they mean and mark what is wrong.
`;

/** Line ends are the same everywhere, and what programs write need not be read in a review. */
export const gitattributes = `* text=auto eol=lf
.schemas/*.json linguist-generated -diff
passages.lock.json linguist-generated
ids.lock.json linguist-generated
`;
