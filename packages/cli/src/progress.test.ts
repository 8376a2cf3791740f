import { expect, test } from 'vitest';
import { progressOn, waiting } from './progress.js';

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

test('waiting says what is done as long as it lasts, also if it fails, and gives what comes of it', async () => {
  const written: string[] = [];
  const err = {
    terminal: true,
    columns: 80,
    colour: false,
    write: (text: string) => void written.push(text),
  };
  expect(await waiting(err, 'reading', () => Promise.resolve(7))).toBe(7);
  expect(written).toEqual(['\rreading', `\r${' '.repeat(7)}\r`]);
  const failure = waiting(err, 'reading', () => Promise.reject(new Error('no')));
  await expect(failure).rejects.toThrow('no');
  expect(written.at(-1)).toBe(`\r${' '.repeat(7)}\r`);
});
