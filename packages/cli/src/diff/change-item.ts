import type { Item } from '../page/page.js';
import type { Teller } from '../show/teller.js';
import { claimChange } from './claim-change.js';
import { sideWords } from './listing.js';
import type { DiffRow } from './rows.js';
import type { Tellers } from './sides.js';

/** What became of a thing, at the start of its line. */
export const marks = { added: '+', withdrawn: '−', changed: '~' } as const;

/** In a language that is written from right to left the arrow points the other way. */
export const arrowIn = ({ language }: Teller): string => (language === 'ur' ? '←' : '→');

/** `before → after`. */
const fromTo = ({ before, after }: Tellers, row: DiffRow): string => {
  const { nothing } = after.words.changes;
  const from = row.before === undefined ? nothing : sideWords(before, row, 'before');
  const to = row.after === undefined ? nothing : sideWords(after, row, 'after');
  return `${from} ${arrowIn(after)} ${to}`;
};

/** What was added, or what was withdrawn. */
const onlySide = ({ before, after }: Tellers, row: DiffRow): string =>
  row.change === 'withdrawn' ? sideWords(before, row, 'before') : sideWords(after, row, 'after');

const contested = {
  added: 'newlyContested',
  withdrawn: 'noLongerContested',
  changed: 'judgedOtherwise',
} as const;
const claimWord = { added: 'newClaim', withdrawn: 'withdrawnClaim', changed: 'changedClaim' } as const;

/** One change below the thing that it is of. */
export function changeItem(tellers: Tellers, row: DiffRow): Item {
  const { after: teller } = tellers;
  const { words } = teller;
  const { what, change, property = '', modality, claims = [] } = row;
  const given =
    modality === undefined || modality === 'actual' ? '' : ` (${teller.code('modality', modality)})`;
  const mark = marks[change];
  switch (what) {
    case 'value':
      return {
        mark,
        label: `${teller.path(property)}${given}`,
        text: fromTo(tellers, row),
        items: claims.map((address) => ({ text: teller.asWritten(address) })),
      };
    case 'conflict': {
      const where = property === 'account' ? '' : `${words.comma}${teller.path(property)}`;
      return {
        mark,
        label: `${words.changes[contested[change]]}${where}${given}`,
        text: change === 'changed' ? fromTo(tellers, row) : onlySide(tellers, row),
      };
    }
    case 'claim':
      return {
        mark,
        label: `${words.changes[claimWord[change]]}${given}`,
        text: change === 'changed' ? claimChange(tellers, row, arrowIn(teller)) : onlySide(tellers, row),
        remark: teller.asWritten(claims[0] ?? ''),
      };
    default:
      return { mark, label: property, text: fromTo(tellers, row) };
  }
}
