import type { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { home, node, short, storeOfArcadia } from './arcadia.js';
import { ask } from './rdf.js';

let store: Store;
beforeAll(async () => {
  store = await storeOfArcadia();
});

describe('claims', () => {
  const address = 'claim/ada-visits/gazette@1.1,2.1';

  test('a claim has one subject, predicate and object, its standing, its speaker and its passage', () => {
    expect(node(`${address}#date`)).toMatchObject({
      subject: `${home}visit/ada-visits`,
      predicate: 'http://purl.org/dc/terms/date',
      object: { '@value': '2022-02-23', '@type': 'edtf:EDTF' },
      rank: 'https://w3id.org/bilateral/code/rank/normal',
      modality: 'https://w3id.org/bilateral/code/modality/actual',
      attributedTo: [`${home}source/gazette#author`],
      evidence: [home + address],
      reading: [`${home}${address}#reading.date`],
      path: 'date',
    });
    expect(
      ask(
        store,
        '?c a br:Claim FILTER NOT EXISTS { ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; br:rank ?r ; br:modality ?m ; br:evidence ?e ; prov:wasAttributedTo ?w }',
      ),
    ).toBe(false);
    expect(ask(store, '?c a br:Claim ; rdf:object ?a, ?b FILTER(STR(?a) < STR(?b))')).toBe(false);
  });

  test('what a passage tells in words stands with its claim', () => {
    expect(node('claim/treaty/herald')).toMatchObject({
      retold: { en: ['They agreed on grain.'], ru: ['Договорились о зерне.'] },
    });
    expect(node('claim/fair/herald').retold).toBeUndefined();
  });

  test('a value of low confidence says so, and is no plain triple', () => {
    expect(node('claim/trade/herald~4').confidence).toBe('https://w3id.org/bilateral/code/confidence/low');
    expect(node(address).confidence).toBeUndefined();
    expect(node('figure/trade#points.1999').value).toBeUndefined();
    expect(node('figure/trade#points.2020').value).toBeUndefined();
    expect(node('figure/trade#points.2021').value).toBeDefined();
  });

  test('a reading keeps wording, basis, doubt and reason', () => {
    expect(node(`${address}#reading.date`)).toMatchObject({
      wording: 'last week',
      why: { en: ['The text was printed on 1 March.'] },
    });
    expect(node(`${address}#reading.participants%5C.ada%5C.office`)).toMatchObject({
      doubt: 'https://w3id.org/bilateral/code/doubt/office',
    });
    expect(node(`${address}#participants.ada.office`).reading).toHaveLength(1);
    expect(node(`${address}#participants.ada.role`).reading).toBeUndefined();
  });

  test('who is quoted, in which office, where and through what, is kept; who is only described gets an agent', () => {
    expect(short(node('claim/cargo/herald#goods').attributedTo)).toEqual(['person/boris']);
    expect(node('claim/cargo/herald#attribution')).toMatchObject({
      agent: `${home}person/boris`,
      capacity: `${home}office/director`,
      occasion: `${home}meeting/talks`,
      via: `${home}document/essay`,
    });
    expect(node('claim/doubts/herald#speaker')).toMatchObject({
      described: 'https://w3id.org/bilateral/code/described/critics',
    });
    expect(short(node('claim/cargo/herald').said)).toEqual(['claim/cargo/herald#attribution']);
    expect(node('claim/fair/herald').said).toBeUndefined();
  });

  test('a source that names its author speaks with the author’s voice', () => {
    expect(short(node('claim/fair/herald#date').attributedTo)).toEqual(['person/ada']);
  });

  test('an annotation has a target for each sentence, and one for a page as a whole', () => {
    expect(short(node(address).target)).toEqual([
      'source/gazette#sentence.1.1',
      'source/gazette#sentence.2.1',
    ]);
    expect(node('source/gazette#sentence.2.1.position')).toMatchObject({
      start: '14',
      end: '40',
      passageDigest: '2'.repeat(64),
      paragraph: '2',
      sentence: '1',
    });
    expect(short(node('claim/fair/herald').target)).toEqual(['source/herald#whole']);
  });

  test('a claim of which nothing is left but its passage still bears on its record', () => {
    expect(short(node('claim/doubts/gazette@2.2').body)).toEqual(['assessment/doubts']);
  });

  test('a text in several languages is one claim and keeps them all', () => {
    const task = node('claim/pipe/gazette@2.1#responsibilities.grid.task');
    expect(task.object).toEqual({ '@value': 'Lay the pipe', '@language': 'en' });
    expect(task.text).toEqual({ en: ['Lay the pipe'], ru: ['Проложить трубу'] });
  });

  test('a title is in the language of its source, but one in brackets is in none', () => {
    expect(node('source/gazette').title).toEqual({ en: ['News of Arcadia'] });
    expect(node('source/herald').title).toEqual({ '@none': ['[News of Baltia]'] });
    expect(ask(store, '?s a br:Source ; dcterms:title "[News of Baltia]"')).toBe(true);
  });
});
