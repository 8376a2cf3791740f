import type { Claim, Series } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, strong, text } from '../inline.js';
import type { Block, Paragraph } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { judged } from './positions.js';
import { tableOf } from './section.js';
import { freeAccounts, periodsOf, seriesRows } from './series-rows.js';

/** What a series counts: of whom, in which direction, over which year, by whom. */
export const definitionWords = (composer: Composer, { figure }: Series): string => {
  const { measure, of = [], flow, commodity, coverage, year, reporter, remark } = figure.definition;
  const { definition, marks, phrase } = composer.messages;
  const [first, second] = flow === 'import' ? [of[1], of[0]] : [of[0], of[1]];
  const isOneWay = flow !== undefined && flow !== 'total' && first !== undefined && second !== undefined;
  const way = isOneWay
    ? ` (${phrase.journey({ from: composer.label(first), to: composer.label(second) })})`
    : '';
  // That a source does not state it matters where other series differ in it.
  const isTold = <Each extends string>(code: Each | undefined): code is Each =>
    code !== undefined && (code !== 'unstated' || measure === 'trade');
  const parts = [
    composer.code('measure', measure),
    ...(flow === undefined ? [] : [`${composer.code('flow', flow)}${way}`]),
    ...(commodity === undefined ? [] : [composer.code('commodity', commodity)]),
    ...(!isTold(coverage) ? [] : [`${definition.coverage}: ${composer.code('coverage', coverage)}`]),
    ...(!isTold(year) ? [] : [`${definition.year}: ${composer.code('year', year)}`]),
    ...(!isTold(reporter) ? [] : [`${definition.reporter}: ${composer.code('reporter', reporter)}`]),
  ];
  const said = parts.join(marks.semicolon);
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}${marks.stop}`;
  if (remark === undefined) return sentence;
  const words = composer.local(remark);
  return `${sentence} ${words}${composer.stopAfter(words)}`;
};

/** The disagreements that the editor wrote about values of these series, each with the reason why they differ. */
const written = (composer: Composer, family: readonly Series[]): readonly Paragraph[] => {
  const ids = new Set(
    family.flatMap(({ figure }) => (figure.claims as readonly Claim[]).map(({ address }) => address)),
  );
  return composer.selection
    .conflicts()
    .filter(
      ({ record, positions }) =>
        !composer.dossier.records.has(record) &&
        positions.some(({ claims }) => claims.some((address) => ids.has(address))),
    )
    .map((conflict) => {
      const title = conflictTitle(composer, conflict);
      return paragraph(
        strong(`${title}${composer.stopAfter(title)}`),
        ' ',
        ...judged(composer, conflict.record, conflict, undefined, true),
      );
    });
};

/** Shares of a table's width that add up to 1. */
const shared = (columns: readonly (readonly [title: string, weight: number])[]): typeof columns => {
  const whole = columns.reduce((sum, [, weight]) => sum + weight, 0);
  return columns.map(([title, weight]) => [title, weight / whole]);
};

/**
 * A family of series: their definitions, numbered, and one table of all their values, each row with the number of its
 * definition. Series by series, so that a column of values is only read down within one definition.
 */
export function familyBlocks(
  composer: Composer,
  id: string,
  title: string,
  family: readonly Series[],
): readonly Block[] {
  const known = family.filter((series) => periodsOf(series).length > 0);
  if (known.length === 0) return [];
  const { columns } = composer.messages;
  const grows = known.some(({ growth }) => growth.length > 0);
  const isOne = known.length === 1;
  const definitions: Block = {
    kind: 'list',
    ordered: !isOne,
    items: known.map((series) => [
      strong(composer.label(series.figure.id)),
      text(`${composer.stopAfter(composer.label(series.figure.id))} ${definitionWords(composer, series)}`),
      ...freeAccounts(composer, series).flatMap((words) => [text(' '), ...words]),
    ]),
  };
  const widths = shared([
    ...(isOne ? [] : [[columns.series, 0.07] as const]),
    [columns.period, 0.13],
    [columns.value, 0.38],
    ...(grows ? [[columns.growth, 0.34] as const] : []),
    [columns.support, 0.15],
  ]);
  const rows = known.flatMap((series, index) =>
    seriesRows(composer, series, grows, isOne ? [] : [[text(String(index + 1))]]),
  );
  const table = tableOf(`${id}-table`, title, widths, rows);
  return table ? [definitions, table, ...written(composer, known)] : [];
}
