import type { LineMark, Mark, RectMark, Scene, TextMark } from '../src/index.js';

const ofKind =
  <Kind extends Mark['kind']>(kind: Kind) =>
  ({ marks }: Scene): readonly Extract<Mark, { kind: Kind }>[] =>
    marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);

export const textsIn: (scene: Scene) => readonly TextMark[] = ofKind('text');
export const linesIn: (scene: Scene) => readonly LineMark[] = ofKind('line');
export const rectsIn: (scene: Scene) => readonly RectMark[] = ofKind('rect');

/** What is written, line by line. */
export const wordsIn = (scene: Scene): readonly string[] => textsIn(scene).map(({ text }) => text);

/** The line that is written so. */
export const textAt = (scene: Scene, words: string): TextMark => {
  const found = textsIn(scene).find(({ text }) => text === words);
  if (!found) throw new Error(`nothing reads '${words}' among: ${wordsIn(scene).join(' | ')}`);
  return found;
};
