import type { Attachment, Report } from '@bilateral/report';
import { unzipSync } from 'fflate';
import type { Scenes } from '../figures/scenes.js';
import { languageTag } from '../styles/languages.js';
import { fixCharts } from './charts.js';
import { fixCoreProperties } from './core-properties.js';
import { addData } from './data-part.js';
import { renumberParts } from './numbers.js';
import { ownParts } from './own-parts.js';
import { zipParts } from './parts.js';
import type { Parts } from './parts.js';
import { relationshipIds, renumberRelationships } from './relationships.js';
import { bidirectionalSections } from './sections.js';
import { fixSeparators } from './separators.js';

/** What the finishing pass takes besides the parts. */
export interface Finish {
  readonly report: Report;
  readonly scenes: Scenes;
  readonly numberedLists: number;
  readonly data: Attachment | undefined;
}

/** Takes everything out of a document's parts that would differ from run to run, adds what docx lacks, and zips them. */
export function finishPackage(compiled: Parts, { report, scenes, numberedLists, data }: Finish): Uint8Array {
  const dated = { date: report.date, language: languageTag(report) };
  const own = new Map([...compiled, ...ownParts(report, scenes, numberedLists)]);
  const ids = relationshipIds(own);
  const numbered = renumberParts(renumberRelationships(own, ids), ids);
  const whole = fixCharts(fixSeparators(fixCoreProperties(fixWorkbooks(numbered, dated), dated)));
  const directed = report.direction === 'rtl' ? bidirectionalSections(whole) : whole;
  return zipParts(addData(directed, data));
}

/** The workbook of a chart is a package of its own. */
function fixWorkbooks(parts: Parts, dated: { readonly date: string; readonly language: string }): Parts {
  return new Map(
    [...parts].map(([path, content]) => {
      if (!path.endsWith('.xlsx') || typeof content === 'string') return [path, content];
      return [path, zipParts(fixCoreProperties(new Map(Object.entries(unzipSync(content))), dated))];
    }),
  );
}
