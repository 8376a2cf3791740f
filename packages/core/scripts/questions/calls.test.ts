import { expect, it } from 'vitest';
import { callsIn } from './calls.js';

const asked = (call: string) => callsIn(`export const some = [\n${call}\n];`);

it('a call is shown as it stands, from the margin on', () => {
  const [call] = asked(`  question(
    'Who?',
    (dossier) =>
      findRecords(dossier, { kind: 'visit' }).filter(
        ({ id }) => id !== 'x',
      ),
    lines,
  ),`);
  expect(call).toEqual({
    question: 'Who?',
    text: "findRecords(dossier, { kind: 'visit' }).filter(\n  ({ id }) => id !== 'x',\n)",
    uses: ['findRecords'],
  });
});

it('of a call of several statements the statements are shown', () => {
  const [call] = asked(`  question('Who?', (dossier) => {
    const all = findRecords(dossier);
    return all.map(({ id: known, ...rest }) => own(known, rest, [{ all }, limit]));
  }, lines),`);
  expect(call?.text).toBe(
    'const all = findRecords(dossier);\nreturn all.map(({ id: known, ...rest }) => own(known, rest, [{ all }, limit]));',
  );
  expect(call?.uses).toEqual(['findRecords', 'own', 'limit']);
});

it('a question whose call cannot be shown is refused', () => {
  expect(() => asked("question('Who?', ask, lines)")).toThrow('a plain text and an arrow function');
});
