import { codeLists, conflictsIn, findRecords, seriesOf, type Dossier } from '../../src/index.js';
import { gapLine, type Gap } from './gap.js';
import { gapsInEvents, gapsInOffices } from './gaps-in-events.js';
import { gapsInSources } from './gaps-in-sources.js';
import { section } from './markdown.js';
import { hasOneClaim, hasOneSource, labelsOf } from './records.js';

type MeasureCode = keyof typeof codeLists.measure;

const gapsInFigures = (dossier: Dossier): readonly Gap[] => {
  const series = (Object.keys(codeLists.measure) as MeasureCode[]).flatMap((measure) =>
    seriesOf(dossier, measure),
  );
  const withPoints = (wanted: (points: number) => boolean): readonly string[] =>
    labelsOf(series.filter(({ points }) => wanted(points.length)).map(({ figure }) => figure));
  return [
    { what: 'Figures with a single point', found: withPoints((count) => count === 1), of: series.length },
    { what: 'Figures without a point', found: withPoints((count) => count === 0), of: series.length },
  ];
};

const gapsInSupport = (dossier: Dossier): readonly Gap[] => {
  const records = findRecords(dossier);
  const plans = records.filter(({ planned, proposed, forecast }) => planned ?? proposed ?? forecast);
  const named = (id: string): string =>
    dossier.records.get(id)?.label.en ?? dossier.conflicts.find((each) => each.id === id)?.label.en ?? id;
  const open = conflictsIn(dossier, { state: 'open' });
  return [
    {
      what: 'Records with a single claim',
      found: labelsOf(records.filter(hasOneClaim)),
      of: records.length,
      countOnly: true,
    },
    {
      what: 'Records from a single source',
      found: labelsOf(records.filter(hasOneSource)),
      of: records.length,
      countOnly: true,
    },
    {
      what: 'Records with something planned, proposed or forecast, and no outcome set down',
      found: labelsOf(plans.filter(({ outcome }) => outcome === undefined)),
      of: plans.length,
      countOnly: true,
    },
    {
      what: 'Conflicts that are open',
      found: open.map(({ record, property }) =>
        dossier.records.has(record) ? `${named(record)} (\`${property}\`)` : named(record),
      ),
      of: conflictsIn(dossier).length,
    },
  ];
};

/** What is known to be missing: what can be computed, and what the dossier says of its limits. */
export function missingSection(dossier: Dossier): string {
  const gaps = [gapsInEvents, gapsInOffices, gapsInFigures, gapsInSources, gapsInSupport].flatMap((look) =>
    look(dossier),
  );
  return section(
    'What is known to be missing',
    'Computed from the dossier:',
    gaps.map(gapLine).join('\n'),
    'As the dossier itself puts its limits:',
    `> ${dossier.info.limits.en}`,
  );
}
