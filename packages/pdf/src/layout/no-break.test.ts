import type { ReportLanguage } from '@bilateral/report';
import { expect, test } from 'vitest';
import { bindWords } from './no-break.js';

/** The text with a `_` for every space that no line may end with. */
const bound = (text: string, language: ReportLanguage): string =>
  bindWords(text, language).replaceAll(' \u2060', '_').replaceAll('\u200f', '');

test.each<[ReportLanguage, string, string]>([
  ['en', 'about 790 million in 5 years', 'about 790_million in 5 years'],
  ['en', 'on 26 February, see p. 12 and No. 5', 'on 26_February, see p._12 and No._5'],
  ['en', 'Mr. Khan and S. V. Lavrov met', 'Mr._Khan and S._V._Lavrov met'],
  ['en', 'a plan – two parts', 'a plan_– two parts'],
  ['en', 'the map 12 makes', 'the map 12 makes'],
  ['ru', 'в Москве и в Карачи к 2014 г. с С. В. Лавровым', 'в_Москве и_в_Карачи к_2014_г. с_С._В._Лавровым'],
  ['ru', '5 млрд долл., № 7, 26 февраля 2022 года', '5_млрд долл., №_7, 26_февраля 2022_года'],
  ['ru', 'Это — договор', 'Это_— договор'],
  ['ru', 'снова да 5 газет', 'снова да 5 газет'],
  ['ur', '26 فروری 2022 کو 5 ارب ڈالر', '26_فروری 2022 کو 5_ارب ڈالر'],
])('%s: %s', (language, text, expected) => {
  expect(bound(text, language)).toBe(expected);
});

test('the spaces stay spaces', () => {
  expect(bindWords('5 km', 'en').replace(/\u2060/g, '')).toBe('5 km');
});

test('a number before an Urdu word keeps its direction, also after a Latin name', () => {
  expect(bindWords('Sputnik, 15 اپریل 2015, 12 km', 'ur')).toBe('Sputnik, \u200f15 \u2060اپریل 2015, 12 km');
  expect(bindWords('Sputnik, 15 April', 'en')).not.toContain('\u200f');
});

test('a range is not parted', () => {
  expect(bindWords('2014–2023', 'ru')).toBe('2014–\u20602023');
});

test('an address is not left after its first slashes', () => {
  expect(bindWords('https://example.org/a', 'en')).toBe('https://\u2060example.org/a');
});
