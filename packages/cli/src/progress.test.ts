import { expect, test } from 'vitest';
import { progressOn } from './progress.js';

const recorded = (
  terminal: boolean,
  columns?: number,
): { readonly written: string[]; readonly progress: ReturnType<typeof progressOn> } => {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  return { written, progress: progressOn({ terminal, columns, colour: false, write }) };
};

test('a shorter line covers all of the longer one before it', () => {
  const { written, progress } = recorded(true, 80);
  progress.show('reading the dossier');
  progress.show('done');
  expect(written).toEqual(['\rreading the dossier', `\rdone${' '.repeat(15)}`]);
});

test('clearing leaves an empty line and the cursor at its start', () => {
  const { written, progress } = recorded(true, 80);
  progress.show('done');
  progress.clear();
  expect(written.at(-1)).toBe('\r    \r');
});

test('the line never fills the screen, so that it stays one line', () => {
  const { written, progress } = recorded(true, 10);
  progress.show('reading the dossier');
  expect(written).toEqual(['\rreading …']);
});

test('nothing is written where no one watches', () => {
  const { written, progress } = recorded(false);
  progress.show('reading');
  progress.clear();
  expect(written).toEqual([]);
});
