import { z } from 'zod';
import { meaning } from './meaning.js';
import { common } from './properties.js';
import { growth, points } from './series.js';
import { code, editorText, recordId } from './value.js';

/** What a series counts. Series of unlike definition are never one record. */
export const figureDefinition = z
  .strictObject({
    measure: code('measure').meta(meaning('What is counted.', 'trade')),
    of: z
      .array(recordId)
      .min(1)
      .optional()
      .meta(
        meaning('Whose figure it is; for a flow between two, both of them, in this order.', [
          'norland',
          'vesteria',
        ]),
      ),
    /** Seen from the first of `of`: what it exports to the second, imports from it. */
    flow: code('flow')
      .optional()
      .meta(
        meaning(
          'Which way, seen from the first of `of`: what it exports to the second, imports from it, or both.',
          'total',
        ),
      ),
    commodity: code('commodity').optional().meta(meaning('The goods, where it is not all of them.', 'wheat')),
    coverage: code('coverage')
      .optional()
      .meta(meaning('Whether goods, services or both are counted.', 'goods')),
    year: code('year').optional().meta(meaning('Over which sort of year each point is counted.', 'calendar')),
    reporter: code('reporter').optional().meta(meaning('Whose statistics they are.', 'unstated')),
    remark: editorText
      .optional()
      .meta(meaning('What else the reader must know of how it is counted.', 'As the two papers give it.')),
  })
  .meta({
    id: 'FigureDefinition',
    description: 'What the series counts, of whom, over which year, as reported by whom.',
  });

/** What a passage may say of a series. */
export const figureSays = z.strictObject({
  ...common,
  points: points
    .optional()
    .meta(
      meaning('The numbers, each for its period (a year, month or day).', [
        { period: '2030', value: { value: '790', scale: 'million', currency: 'EUR' } },
      ]),
    ),
  growth: growth
    .optional()
    .meta(
      meaning(
        'How much it grew up to a period, against an earlier one; against: unknown where the source does not say.',
        [{ period: '2030', against: '2029', value: { value: '45', unit: 'percent' } }],
      ),
    ),
});
