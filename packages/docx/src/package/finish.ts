import { unzipSync } from 'fflate';
import { fixCoreProperties } from './core-properties.js';
import { renumberIds } from './ids.js';
import { renumberRelationships } from './relationships.js';
import { bidirectionalSections, fixSeparators, splitFields } from './word-parts.js';
import type { Parts } from './zip.js';
import { zipParts } from './zip.js';

/** What the finishing pass takes from the report. */
export interface Finish {
  readonly date: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Takes everything out of a packed document that would differ from run to run, and adds what the packer lacks. */
export function finishPackage(packed: Uint8Array, finish: Finish): Uint8Array {
  const unzipped: Parts = new Map(Object.entries(unzipSync(packed)));
  const steps: readonly ((parts: Parts) => Parts)[] = [
    fixWorkbooks(finish),
    (parts) => fixCoreProperties(parts, finish),
    renumberRelationships,
    renumberIds,
    fixSeparators,
    splitFields,
    (parts) => (finish.direction === 'rtl' ? bidirectionalSections(parts) : parts),
  ];
  return zipParts(steps.reduce((parts, step) => step(parts), unzipped));
}

/** The workbook of a chart is a package of its own. */
function fixWorkbooks(finish: Finish): (parts: Parts) => Parts {
  return (parts) =>
    new Map(
      [...parts].map(([path, content]) => {
        if (!path.endsWith('.xlsx')) return [path, content];
        const workbook: Parts = new Map(Object.entries(unzipSync(content)));
        return [path, zipParts(fixCoreProperties(workbook, finish))];
      }),
    );
}
