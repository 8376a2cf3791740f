import { findRecords, type Source } from '@bilateral/core';
import type { Item, Page } from '../page/page.js';
import { Evidence } from './evidence.js';
import { filled } from './record-page.js';
import type { Teller } from './teller.js';

const shownAtOnce = 20;

const written = (teller: Teller, { inferred }: Source): readonly Item[] =>
  (['published', 'written'] as const).flatMap((field) => {
    const found = inferred?.[field];
    const label = teller.words.bibliography[field];
    return found
      ? [
          {
            label,
            text: `${teller.date(found.value)} (${teller.words.inferred})`,
            remark: `– ${teller.text(found.why)}`,
          },
        ]
      : [];
  });

const bibliography = (teller: Teller, source: Source): readonly Item[] => {
  const { bibliography: labels, textRead, pageOnly, comma } = teller.words;
  const { publisher, authors, published, language, type, perspective, derivedFrom, address, note, text } =
    source;
  return [
    ...(publisher === undefined ? [] : [{ label: labels.publisher, text: teller.asWritten(publisher) }]),
    ...(authors === undefined
      ? []
      : [{ label: labels.authors, text: teller.asWritten(authors.join(comma)) }]),
    ...(published === undefined ? [] : [{ label: labels.published, text: teller.date(published) }]),
    ...written(teller, source),
    { label: labels.language, text: teller.value(['names', '', 'language'], language) },
    { label: labels.type, text: teller.code('source-type', type) },
    ...(perspective === undefined ? [] : [{ label: labels.perspective, text: teller.record(perspective) }]),
    ...(derivedFrom === undefined ? [] : [{ label: labels.derivedFrom, text: teller.source(derivedFrom) }]),
    ...(address === undefined ? [] : [{ label: labels.address, text: teller.asWritten(address) }]),
    { label: labels.text, text: text ? textRead(text.sentences.length, text.sha256) : pageOnly },
    ...(note === undefined ? [] : [{ label: labels.note, text: teller.text(note) }]),
  ];
};

const unasserting = (teller: Teller, { unasserting: passages }: Source): readonly Item[] =>
  passages.map(({ at, reason, note }) => ({
    text: teller.place(at),
    remark: `· ${teller.code('unasserting', reason)}${note ? `${teller.words.semicolon}${teller.text(note)}` : ''}`,
  }));

const recordsOn = (teller: Teller, { id }: Source, isAll: boolean): readonly Item[] => {
  const records = findRecords(teller.dossier, { source: id });
  const shown = isAll || records.length <= shownAtOnce + 1 ? records : records.slice(0, shownAtOnce);
  const items = shown.map(({ id: record, kind, label }) => ({
    text: teller.text(label),
    remark: `· ${teller.kind(kind)} · ${teller.asWritten(record)}`,
  }));
  const rest = records.length - shown.length;
  return rest === 0 ? items : [...items, { text: teller.words.more(rest) }];
};

/** A source: who published what when, what was read of it, what it says of itself, and the records that rest on it. */
export function sourcePage(teller: Teller, source: Source, isAll: boolean): Page {
  const { headings, bibliography: labels, colon } = teller.words;
  const evidence = new Evidence();
  const own = source.claims.flatMap(({ address, says }) =>
    teller.says(says).map((item) => ({ ...item, remark: evidence.cite([address]) })),
  );
  return {
    title: teller.source(source.id),
    subtitle: `${teller.words.source} · ${teller.asWritten(source.id)}`,
    sections: filled([
      { heading: headings.source, items: bibliography(teller, source) },
      { heading: headings.sourceSays, items: own },
      { heading: headings.records, items: recordsOn(teller, source, isAll) },
      { heading: labels.unasserting, items: unasserting(teller, source) },
      { heading: headings.evidence, items: evidence.list(teller, source.claims) },
    ]),
    colon,
  };
}
