import type { Composer } from '../composer.js';
import { paragraph, reference } from '../inline.js';
import type { Paragraph } from '../model.js';
import { agreementsBetween } from './brief/relation.js';
import { isSettled } from './brief/latest.js';
import { supportChart } from './charts/support-chart.js';
import { timelineFigure } from './charts/timeline-figure.js';
import { keyFigures } from './key-figures.js';
import { sectionOf, type Compose } from './section.js';
import { selectionWords } from './selection-words.js';

const counts = (composer: Composer): Paragraph => {
  const { messages, selection } = composer;
  const conflicts = selection.conflicts();
  const records = selection.records();
  const [before, after] = messages.seeConflicts(messages.sections.conflicts);
  return paragraph(
    messages.sentence.summaryCounts({
      records: records.length,
      claims: records.reduce((sum, record) => sum + selection.claimsOn(record).length, 0),
      sources: selection.sources().length,
      conflicts: conflicts.length,
      open: conflicts.filter(({ state }) => state === 'open').length,
    }),
    ...(conflicts.length === 0
      ? []
      : [` ${before}`, reference('conflicts', messages.sections.conflicts), after]),
  );
};

const contacts = (composer: Composer): Paragraph => {
  const { dossier, messages, selection } = composer;
  const [a, b] = dossier.info.parties;
  const dated = selection.timeline().filter(({ record }) => isSettled(record));
  const [first, last] = [dated.find(({ bounds }) => bounds.earliest !== undefined), dated.at(-1)];
  return paragraph(
    messages.sentence.summaryVisits({
      visits: selection.visitsBetween(a, b).length,
      meetings: selection.meetingsBetween(a, b).length,
      agreements: agreementsBetween(composer).length,
    }),
    ...(first && last
      ? [` ${messages.sentence.summaryTime(composer.date(first.date), composer.date(last.date))}`]
      : []),
  );
};

/** What the dossier knows: of what it tells, how much, from when to when, and how well that is supported. */
export const overview: Compose = (composer) => {
  const { dossier, messages } = composer;
  const { sections, sentence } = messages;
  const chosen = selectionWords(composer, sentence.selection);
  const figures = keyFigures(composer);
  return sectionOf('overview', sections.overview, [
    ...(chosen === undefined ? [] : [paragraph(chosen)]),
    paragraph(composer.local(dossier.info.reach)),
    counts(composer),
    contacts(composer),
    paragraph(sentence.summaryModality),
    supportChart(composer),
    timelineFigure(composer),
    sectionOf(
      'key-figures',
      sections.keyFigures,
      figures ? [paragraph(sentence.keyFiguresIntro), figures] : [],
    ),
  ]);
};
