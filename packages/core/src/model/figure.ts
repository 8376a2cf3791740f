import { z } from 'zod';
import { common, growth, points } from './properties.js';
import { code, editorText, recordId } from './value.js';

/** What a series counts. Series of unlike definition are never one record. */
export const figureDefinition = z
  .strictObject({
    measure: code('measure'),
    of: z.array(recordId).min(1).optional(),
    /** Seen from the first of `of`: what it exports to the second, imports from it. */
    flow: code('flow').optional(),
    commodity: code('commodity').optional(),
    coverage: code('coverage').optional(),
    year: code('year').optional(),
    reporter: code('reporter').optional(),
    remark: editorText.optional(),
  })
  .meta({
    id: 'FigureDefinition',
    description: 'What the series counts, of whom, over which year, as reported by whom.',
  });

/** What a passage may say of a series. */
export const figureSays = z.strictObject({ ...common, points: points.optional(), growth: growth.optional() });
