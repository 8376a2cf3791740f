import { describe, expect, it } from 'vitest';
import { createDossier } from '../../src/index.js';
import { cast, compiledOf, record } from '../../test/tiny-dossier.js';
import { heading, named, valueText } from './values.js';

const dossier = createDossier(compiledOf([...cast, record('place', 'harbour', [])]));

describe('a value as a text', () => {
  it.each([
    ['date', '2022~', '2022~'],
    ['topics', ['trade', 'oil-and-gas'], 'trade; oil and gas'],
    ['duration', { value: '2', unit: 'day' }, '2 days'],
    ['cost', { min: '1.5', scale: 'billion', currency: 'USD' }, 'at least 1.5 billion USD'],
    ['cost', { max: '3', approximate: true, currency: 'USD' }, 'about at most 3 USD'],
    ['capacity', { min: '1', max: '2', unit: 'tonne', per: 'year' }, '1 to 2 tonnes per year'],
    ['participants', [{ agent: 'nobody', role: 'host' }], '`nobody`, host'],
    ['unknown-property', { en: 'as it is' }, 'as it is'],
  ])('%s', (property, value, text) => {
    expect(valueText(dossier, property, value)).toBe(text);
  });
});

it('a record is named by its label and its id, what is none by its id alone', () => {
  const label = dossier.records.get('harbour')?.label.en;
  expect(named(dossier, 'harbour')).toBe(`${label} (\`harbour\`)`);
  expect(named(dossier, 'nobody')).toBe('`nobody`');
});

it('a property heads a column in words', () => {
  expect([heading('partOf'), heading('date')]).toEqual(['Part of', 'Date']);
});
