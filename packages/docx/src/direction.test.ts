import type { Report, ReportLanguage } from '@bilateral/report';
import { expect, test } from 'vitest';
import { reportFixture } from '../test/fixture.js';
import { splitText } from './direction.js';

const report = (language: ReportLanguage): Report => ({
  ...reportFixture({ chapters: 0, longTableRows: 0 }),
  language,
  direction: language === 'ur' ? 'rtl' : 'ltr',
});
const [english, russian, urdu] = (['en', 'ru', 'ur'] as const).map(report) as [Report, Report, Report];

test('text of one direction and one alphabet stays whole', () => {
  expect(splitText('Plain text, 2014–2023.', english)).toEqual([
    { text: 'Plain text, 2014–2023.', rightToLeft: false },
  ]);
  expect(splitText('پاکستان، روس', urdu)).toEqual([{ text: 'پاکستان، روس', rightToLeft: true }]);
});

test('an Urdu title inside English text is a run from right to left, with the spaces inside it', () => {
  expect(splitText('See روزنامہ جنگ, 2014.', english)).toEqual([
    { text: 'See ', rightToLeft: false },
    { text: 'روزنامہ جنگ', rightToLeft: true },
    { text: ', 2014.', rightToLeft: false },
  ]);
});

test('a Latin name inside Urdu text is a run from left to right', () => {
  expect(splitText('کمپنی Gazprom Neft ہے', urdu)).toEqual([
    { text: 'کمپنی ', rightToLeft: true },
    { text: 'Gazprom Neft', rightToLeft: false },
    { text: ' ہے', rightToLeft: true },
  ]);
});

test('a left-to-right mark keeps figures at the edge of a name on its side', () => {
  expect(splitText('“\u200e24 News HD\u200e” ہے', urdu)).toEqual([
    { text: '“', rightToLeft: true },
    { text: '\u200e24 News HD\u200e', rightToLeft: false },
    { text: '” ہے', rightToLeft: true },
  ]);
});

test('a range of numbers reads from left to right inside Urdu text', () => {
  expect(splitText('مدت 2014–2023 تک', urdu)).toEqual([
    { text: 'مدت ', rightToLeft: true },
    { text: '\u200e2014–2023', rightToLeft: false },
    { text: '\u200f تک', rightToLeft: true },
  ]);
  expect(splitText('نومبر – دسمبر', urdu)).toEqual([{ text: 'نومبر – دسمبر', rightToLeft: true }]);
});

test('words in the alphabet of another language say which it is', () => {
  expect(splitText('Read Правда, twice', english)).toEqual([
    { text: 'Read ', rightToLeft: false },
    { text: 'Правда', rightToLeft: false, language: 'ru-RU' },
    { text: ', twice', rightToLeft: false },
  ]);
  expect(splitText('Газета The Times пишет', russian)).toEqual([
    { text: 'Газета ', rightToLeft: false },
    { text: 'The Times', rightToLeft: false, language: 'en-GB' },
    { text: ' пишет', rightToLeft: false },
  ]);
});

test('empty text has no runs', () => {
  expect(splitText('', english)).toEqual([]);
});
