import type { Body, Meeting } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { joinInline, text } from '../inline.js';
import type { Inline } from '../model.js';
import { bodiesDiagram } from './charts/bodies-diagram.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

const session = (composer: Composer, meeting: Meeting): readonly Inline[] => {
  const { round } = meeting.values;
  const number = round === undefined ? [] : [text(`${composer.messages.ordinalRound(round)}: `)];
  const date = composer.fact(meeting, 'date');
  return [
    ...number,
    ...(date.length > 0 ? date : [text(composer.messages.undated), ...composer.citeAll(meeting)]),
  ];
};

const sessions = (composer: Composer, body: Body, meetings: readonly Meeting[]): readonly Inline[] =>
  joinInline(
    meetings.filter(({ partOf }) => partOf === body.id).map((meeting) => session(composer, meeting)),
    composer.messages.marks.semicolon,
  );

/** Standing formats of the two states, with the sessions that the dossier knows. */
export const bodies: Compose = (composer) => {
  const { dossier, messages, selection } = composer;
  const { columns, sections } = messages;
  const meetings = inTime(dossier, selection.find({ kind: 'meeting', modality: 'actual' }));
  const hasMet = new Set(meetings.map(({ partOf }) => partOf));
  const diagram = bodiesDiagram(composer);
  const rows = selection
    .find({ kind: 'body' })
    .filter(({ id, merged }) => merged.actual !== undefined || hasMet.has(id))
    .map((body) => [
      [name(composer.label(body.id))],
      composer.facts(body, [...composer.propertiesOf(body, 'actual', ['names']), 'names']),
      sessions(composer, body, meetings),
    ]);
  const widths = [
    [columns.body, 0.3],
    [columns.details, 0.42],
    [columns.rounds, 0.28],
  ] as const;
  return sectionOf('bodies', sections.bodies, [
    diagram,
    tableOf('bodies-table', messages.captions.bodies, widths, rows),
  ]);
};
