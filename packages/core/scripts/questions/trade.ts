import {
  claimsOf,
  conflictsIn,
  countBy,
  findClaims,
  findRecords,
  formatPath,
  relatedTo,
  seriesOf,
  statementsOf,
} from '../../src/index.js';
import { conflicts } from './answers/conflicts.js';
import { counts } from './answers/counts.js';
import { series } from './answers/in-time.js';
import { related } from './answers/links.js';
import { records } from './answers/records.js';
import { asStated, statedValues } from './answers/stated.js';
import { quoted } from './answers/words.js';
import { question, type Question } from './question.js';

export const trade: readonly Question[] = [
  question(
    'How did stated trade change from one source to another?',
    (dossier) => claimsOf(dossier, 'bilateral-trade', 'points'),
    asStated('points'),
  ),
  question(
    'By how much did trade grow, as each source has it?',
    (dossier) => claimsOf(dossier, 'bilateral-trade', 'growth'),
    asStated('growth'),
  ),
  question(
    'On which amounts of trade do the sources disagree?',
    (dossier) => conflictsIn(dossier, { of: { kind: 'figure', topic: 'trade' } }),
    conflicts,
  ),
  question(
    'What do the statistics of Russia say of the trade with Pakistan?',
    (dossier) => seriesOf(dossier, 'trade').filter(({ figure }) => figure.definition.reporter === 'russia'),
    series,
  ),
  question(
    'How large was the whole trade in the fiscal years of Pakistan?',
    (dossier) =>
      seriesOf(dossier, 'trade').filter(
        ({ figure: { definition } }) => definition.flow === 'total' && definition.year === 'fiscal',
      ),
    series,
  ),
  question(
    'All monetary amounts with what they measure.',
    (dossier) =>
      findClaims(dossier).flatMap((claim) =>
        statementsOf(claim.says)
          .filter(({ value }) => value instanceof Object && 'currency' in value)
          .map(({ path, value }) => ({ claim, property: formatPath(path), value })),
      ),
    statedValues,
    'What a claim tells beyond its values, in words, is not counted.',
  ),
  question(
    'Who stated how much Russian grain went to Pakistan in 2023, and on which occasion?',
    (dossier) =>
      findRecords(dossier, {
        kind: 'shipment',
        direction: { from: 'russia', to: 'pakistan' },
        period: '2023',
      })
        .filter(({ values }) => values.goods === 'grain')
        .flatMap(({ id }) => claimsOf(dossier, id, 'quantity')),
    quoted('quantity'),
  ),
  question(
    'How much wheat did Pakistan buy from Russia, by which count?',
    (dossier) => seriesOf(dossier, 'volume').filter(({ figure }) => figure.definition.commodity === 'wheat'),
    series,
  ),
  question(
    'Which contracts on wheat are there, for how much and at which price?',
    (dossier) => findRecords(dossier, { kind: 'agreement', text: 'wheat' }, { order: 'oldest' }),
    records('signed', 'quantity', 'price', 'amount'),
  ),
  question(
    'What was paid for in another currency than the dollar, as far as the sources tell?',
    (dossier) =>
      findRecords(dossier, { kind: ['agreement', 'shipment'] }).filter(
        ({ values: { paidIn } }) => paidIn !== undefined && paidIn !== 'USD',
      ),
    records('paidIn', 'goods', 'quantity'),
  ),
  question('What has to do with barter?', (dossier) => relatedTo(dossier, 'barter-system'), related),
  question(
    'What is told of debts, claims and their settlement?',
    (dossier) => findRecords(dossier, { topic: 'debt' }, { order: 'oldest' }),
    records('signed', 'date', 'amount'),
  ),
  question(
    'In which years do agreements on trade fall?',
    (dossier) => countBy(dossier, 'year', { kind: 'agreement', topic: 'trade', modality: 'actual' }),
    counts,
  ),
];
