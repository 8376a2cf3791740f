import { BilateralError, explain, type DossierRecord } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, test } from 'vitest';
import { conflictPage } from '../../src/pages/conflict-page.js';
import { publishedPaths } from '../../src/publish/publish.js';
import { recordPage } from '../../src/pages/record-page.js';
import { sourcePage } from '../../src/pages/source-page.js';
import { recordDocument } from '../../src/write/excerpt.js';
import { arcadia } from '../fixture.js';
import { attribute, Document, elementsIn, textOf, type Element } from './document.js';
import { dataset, files, pagesOf, worldOf } from './tree.js';

const pages = pagesOf(arcadia);
const documents = new Map([...pages].map(([path, text]) => [path, new Document(text)]));
const world = worldOf(arcadia);

const page = (path: string): Document => {
  const found = documents.get(path);
  if (!found) throw new RangeError(`no page ${path}`);
  return found;
};
const record = (id: string, ending = '.html'): Document => page(`doc/record/${id}${ending}`);
const textIn = (document: Document, id: string): string => {
  const section = document.section(id);
  return section ? textOf(section).replace(/\s+/g, ' ') : '';
};

/** The path that a link of a page leads to, in the tree. */
const target = (from: string, href: string): string =>
  new URL(href.split('#')[0] ?? '', `https://tree.example/${from}`).pathname.slice(1);

const hrefs = (document: Document): readonly string[] =>
  [...document.all('a', 'href'), ...document.all('link', 'href')].map(
    (each) => attribute(each, 'href') ?? '',
  );

describe('a plan never looks like an event', () => {
  test('a record that no source gives as actual says so above all else', () => {
    const standing = record('rumoured-visit').all('p', 'class', 'standing not-actual')[0] as Element;
    expect(textOf(standing)).toContain('No source gives it as actual. It is given only as: alleged.');
    expect(record('rumoured-visit').section('actual')).toBeUndefined();
    expect(textIn(record('rumoured-visit'), 'alleged')).toMatch(
      /Rumours and allegations.*Date between July and December 2024/,
    );
  });

  test('what is planned stands in a part of its own, with a warning, and not among what is actual', () => {
    const pipe = record('pipe');
    expect(textIn(pipe, 'planned')).toMatch(
      /^ What was planned Plans only\. None of this.*Length 800\s?km\[2\] sources disagree contested/,
    );
    expect(textIn(pipe, 'actual')).toMatch(/Cost about 2\sbillion\sUS dollars/);
    expect(textIn(pipe, 'actual')).not.toContain('Length');
  });

  test('in lists it bears its modality', () => {
    expect(page('index.html').text).toMatch(/The rumoured-visit\s*\(alleged\)/);
    expect(record('baltia').text).toMatch(/The rumoured-visit\s*\(alleged;/);
  });

  test('an opinion is called one', () => {
    expect(record('doubts').text).toContain('An opinion of those who are named for it. It is not a fact.');
    expect(record('hearsay').text).toContain('itself given only as: alleged');
  });
});

/** All single values of a record with the numbers of the passages beside them. */
const citedIn = (document: Document): readonly string[] =>
  document
    .all('sup', 'class', 'refs')
    .flatMap((each) => elementsIn(each))
    .map((each) => attribute(each, 'href')?.slice(1) ?? '');

describe('evidence', () => {
  test('every claim of every record stands in the list, with its place or as a page cited as a whole', () => {
    for (const { id, claims } of arcadia.records.values()) {
      const list = textIn(record(id), 'evidence');
      for (const { address, at } of claims) {
        expect(list).toContain(address);
        expect(list).toContain(at ? 'paragraph' : 'the page as a whole');
      }
    }
  });

  test('every number leads to a passage, and every way back to a number', () => {
    for (const document of documents.values()) {
      const ids = new Set(document.elements.flatMap((each) => attribute(each, 'id') ?? []));
      for (const href of hrefs(document).filter((each) => each.startsWith('#')))
        expect([...ids, 'top']).toContain(href.slice(1));
      for (const number of citedIn(document)) expect(ids).toContain(number);
    }
  });

  test('every value has one, and what supports it beside it', () => {
    const rows = (id: string): readonly Element[] =>
      elementsIn(record(id).section('actual') as Element).filter(({ tagName }) => tagName === 'td');
    for (const { id, merged } of arcadia.records.values()) {
      if (!merged.actual || Object.keys(merged.actual.properties).length === 0) continue;
      for (const cell of rows(id)) {
        expect(elementsIn(cell).some(({ tagName }) => tagName === 'sup')).toBe(true);
        expect(textOf(cell)).toMatch(/from one voice|sources agree|held by most|sources disagree/);
      }
    }
  });

  test('tells who is quoted, the modality, the rank, readings with their doubt, and notes', () => {
    expect(textIn(record('cargo'), 'evidence')).toMatch(
      /Quoted: The boris Office: The director On the occasion of: The talks Through: The essay/,
    );
    const visit = textIn(record('ada-visits'), 'evidence');
    expect(visit).toContain('Rank: preferred');
    expect(visit).toContain('Editor’s note: The host says so.');
    expect(visit).toMatch(
      /Reading of “Date”: Wording of the source: last week; from outside the text: The text was/,
    );
    expect(visit).toMatch(
      /Reading of “Participants, Office”: the office is doubtful; from the text: She was/,
    );
    expect(textIn(record('rumoured-visit'), 'evidence')).toMatch(/Given as: alleged Quoted: hearsay/);
  });

  test('what the editor set aside is shown, struck out and with its reason', () => {
    const deleted = record('ada-visits').all('del').map(textOf);
    expect(deleted).toEqual(['Date: 2021']);
    expect(textIn(record('ada-visits'), 'evidence')).toMatch(/Rank: deprecated Editor’s note: A slip\./);
  });
});

describe('conflicts', () => {
  test('have their sides beside each other, their state and basis, and the reason of the value', () => {
    const shown = textIn(record('ada-visits'), 'conflicts');
    expect(shown).toMatch(
      /24 February 2022 preferred by the editor 1 independent voice\[1\] 23 February 2022 1 independent voice\[2\]/,
    );
    expect(shown).toContain('State: one position preferred · Basis: primary source');
    expect(shown).toContain('Arrival against talks.');
    expect(shown).toContain(explain(arcadia, 'ada-visits', 'date')[0]?.sentence.en);
  });

  test('the value says that it is contested, and leads to the sides', () => {
    const talks = record('talks');
    const marks = talks.all('a', 'class', 'contested');
    expect(marks.map(textOf)).toEqual(['contested']);
    expect(talks.byId(attribute(marks[0] as Element, 'href')?.slice(1) ?? '')).toBeDefined();
  });

  test('that the editor wrote have pages, and the records in them lead there', () => {
    expect(textIn(page('doc/conflict/storm-or-calm.html'), 'positions')).toMatch(
      /It blew\. The storm: Place: The mill.*It was calm\..*State: open.*No program sees it\./,
    );
    const links = hrefs(record('storm')).map((href) => target('doc/record/storm.html', href));
    expect(links).toContain('doc/conflict/storm-or-calm.html');
  });
});

describe('links', () => {
  const published = new Set([...publishedPaths(arcadia), ...files.map(({ path }) => path)]);
  const exists = (path: string): boolean => published.has(path);

  test('within the tree lead to files of it, and those without to the web', () => {
    for (const [path, document] of documents) {
      for (const href of hrefs(document)) {
        if (/^https?:/.test(href) || href.startsWith('#') || href === 'data:,') continue;
        expect([path, target(path, href), exists(target(path, href))]).toEqual([
          path,
          target(path, href),
          true,
        ]);
      }
    }
  });

  test('lead to the page of the record, and from it to all that point to it', () => {
    expect(textIn(record('ada'), 'connected')).toMatch(
      /Visits 1 The ada-visits, 24 February 2022 \(Participants\)/,
    );
    expect(textIn(record('pipe'), 'connected')).toMatch(/Relations 1 The support/);
  });

  test('lead to the identifiers that others give', () => {
    const outside = hrefs(record('arcadia')).filter((href) => href.includes('wikidata'));
    expect(outside).toEqual(['http://www.wikidata.org/entity/Q1']);
    expect(textIn(record('arcadia'), 'identifiers')).toMatch(/Correlates of War 999.*lighthouse L-7/);
  });

  test('in the head tell the other languages and forms, the licence and the permanent address', () => {
    const head = record('ada-visits', '.ru.html')
      .all('link')
      .map((each) => [
        attribute(each, 'rel'),
        attribute(each, 'hreflang') ?? attribute(each, 'type'),
        attribute(each, 'href'),
      ]);
    expect(head).toEqual([
      ['icon', undefined, 'data:,'],
      ['canonical', undefined, '../../doc/record/ada-visits.ru.html'],
      ['cite-as', undefined, 'https://w3id.org/bilateral/arcadia-baltia/id/visit/ada-visits'],
      ['license', undefined, 'https://spdx.org/licenses/CC-BY-4.0'],
      ['alternate', 'en', '../../doc/record/ada-visits.html'],
      ['alternate', 'application/ld+json', '../../doc/record/ada-visits.jsonld'],
      ['alternate', 'text/turtle', '../../doc/record/ada-visits.ttl'],
      ['describedby', 'application/ld+json', '../../doc/record/ada-visits.jsonld'],
      ['describedby', 'text/turtle', '../../doc/record/ada-visits.ttl'],
      ['stylesheet', undefined, '../../style.css'],
    ]);
  });
});

describe('languages', () => {
  test('are those of the dossier', () => {
    const endings = [...pages.keys()].filter((path) => path.startsWith('doc/record/ada.'));
    expect(endings).toEqual(['doc/record/ada.html', 'doc/record/ada.ru.html']);
  });

  test('a text that is there in English only is marked as English', () => {
    const heading = record('ada', '.ru.html').all('h1')[0] as Element;
    expect(elementsIn(heading).map((each) => [each.tagName, attribute(each, 'lang')])).toEqual([
      ['bdi', 'en'],
    ]);
    expect(attribute(record('ada', '.ru.html').all('html')[0] as Element, 'lang')).toBe('ru');
  });

  test('a text runs as the page does, whatever letters it begins with', () => {
    const world = worldOf(pakistanRussia);
    const urdu = new Document(recordPage(world, 'khan-putin-kremlin-2022', { language: 'ur' }));
    const creator = urdu.all('bdi').find((each) => textOf(each) === 'Bilateral کے مصنفین') as Element;
    expect(attribute(creator, 'dir')).toBe('rtl');
  });

  test('Urdu runs from the right', () => {
    const world = worldOf(pakistanRussia);
    const urdu = new Document(recordPage(world, 'khan-putin-kremlin-2022', { language: 'ur' }));
    const root = urdu.all('html')[0] as Element;
    expect([attribute(root, 'lang'), attribute(root, 'dir')]).toEqual(['ur', 'rtl']);
    expect(textIn(urdu, 'actual')).toContain('24 فروری 2022');
    expect(textIn(urdu, 'evidence')).toContain('پیراگراف 25، جملہ 1');
  });
});

describe('data', () => {
  test('of the record are embedded as they are published', () => {
    expect(record('ada-visits').data).toEqual(
      JSON.parse(JSON.stringify(recordDocument(world, 'ada-visits'))),
    );
  });

  test('of the dataset are embedded as they are given, and its catalogue describes it', () => {
    const front = page('index.html');
    expect(front.data).toEqual(dataset);
    const described = front.all('link', 'rel', 'describedby').map((each) => attribute(each, 'href'));
    expect(described).toEqual(['catalog.jsonld', 'catalog.ttl']);
  });

  test('are listed on the front page without those of single records', () => {
    expect(textIn(page('index.html'), 'files')).toContain('data.jsonld');
    expect(textIn(page('index.html'), 'files')).not.toContain('doc/record');
  });

  test('of amounts, dates and retired ids have a page', () => {
    const shared = page('doc/shared.html');
    expect(textIn(shared, 'amounts')).toMatch(/value=45000;unit=tonne 45,000\s?tonnes/);
    expect(textIn(shared, 'dates')).toContain('between July and December 2024 2024-07-01 2024-12-31');
    expect(textIn(shared, 'retired')).toContain('grand-pipe → The pipe: It was the same pipe.');
  });
});

describe('a source', () => {
  test('has a page with what is known of it, what it says of itself and the records that rest on it', () => {
    const gazette = page('doc/source/gazette.html').text.replace(/\s+/g, ' ');
    expect(gazette).toMatch(/Publisher The Gazette Byline A\. Lake, B\. Stone/);
    expect(gazette).toMatch(/Written \(inferred\) February 2022: It calls the visit recent\./);
    expect(gazette).toMatch(/Read as a numbered text of 4 sentences; SHA-256 a{64}\./);
    expect(gazette).toMatch(/What the source says of itself.*Title News/);
    expect(gazette).toMatch(
      /Passages that assert nothing paragraph 3, sentence 1: page furniture; Names the printer\./,
    );
    expect(page('doc/source/herald.html').text).toContain('Consulted as a page and not kept as a text');
  });
});

test('same input gives the same page', () => {
  const again = worldOf({ ...arcadia, sources: new Map([...arcadia.sources].reverse()) });
  for (const { id } of arcadia.records.values() as Iterable<DossierRecord>)
    expect(recordPage(again, id, { language: 'en' })).toBe(pages.get(`doc/record/${id}.html`));
});

test('what is not there is refused by name', () => {
  expect(() => recordPage(world, 'nobody', { language: 'en' })).toThrow(BilateralError);
  expect(() => sourcePage(world, 'nothing', { language: 'en' })).toThrow(/nothing/);
  expect(() => conflictPage(world, 'peace', { language: 'en' })).toThrow(/no conflict .* 'peace'/);
});
