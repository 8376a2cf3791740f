import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFolder } from '../font-folder.js';
import { arabicFaceOf, faceFiles, faceOf, scriptOfFace, type TextStyle } from './faces.js';

const style = (rest: Partial<TextStyle>): TextStyle => ({
  family: 'serif',
  arabic: 'naskh',
  bold: false,
  italic: false,
  size: 10,
  colour: '#000000',
  rise: 0,
  ...rest,
});

test('emphasis leans in the serif only, and bold stands upright', () => {
  expect(faceOf(style({ italic: true }))).toBe('serif-italic');
  expect(faceOf(style({ italic: true, bold: true }))).toBe('serif-bold');
  expect(faceOf(style({ family: 'sans', italic: true }))).toBe('sans-regular');
  expect(faceOf(style({ family: 'sans', italic: true, bold: true }))).toBe('sans-bold');
});

test('Naskh has a bold, and Nastaliq one weight', () => {
  expect(arabicFaceOf(style({ bold: true }))).toBe('naskh-bold');
  expect(arabicFaceOf(style({ italic: true }))).toBe('naskh-regular');
  expect(arabicFaceOf(style({ arabic: 'nastaliq', bold: true }))).toBe('nastaliq-regular');
});

test('every face knows its script', () => {
  const names = Object.keys(faceFiles) as (keyof typeof faceFiles)[];
  expect(names.filter((face) => scriptOfFace(face) === 'arabic')).toEqual([
    'naskh-regular',
    'naskh-bold',
    'nastaliq-regular',
  ]);
});

test('the package holds these fonts, their licences and nothing else, in at most 4 MB', () => {
  const files = readdirSync(fontFolder);
  const fonts = files.filter((name) => name.endsWith('.ttf'));
  expect(fonts.sort()).toEqual(Object.values(faceFiles).sort());
  expect(files.filter((name) => !name.endsWith('.ttf')).every((name) => /^OFL-.*\.txt$/.test(name))).toBe(
    true,
  );
  const bytes = fonts.reduce((sum, name) => sum + statSync(new URL(name, fontFolder)).size, 0);
  expect(bytes).toBeLessThanOrEqual(4_000_000);
});
