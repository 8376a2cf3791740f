import type { Fields } from '../document.js';
import { languageMap } from '../write/node.js';
import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

/** Instruments that bind in law, so that the terms for legislation fit; a memorandum or a statement does not. */
const binding: ReadonlySet<string | undefined> = new Set([
  'treaty',
  'intergovernmental-agreement',
  'protocol',
]);

/** The legal dates want a whole day; a coarser date stays in `br:signed` and `br:inForce` alone. */
const day = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : undefined;

export const agreement: KindMapping<'agreement'> = {
  types: ['Agreement', 'schema:CreativeWork', 'prov:Entity'],
  derive: withNames(({ record, settled }) => {
    const fields: Fields = {
      title: languageMap(record.label),
      dateDocument: day(settled.text('signed')),
      firstDateEntryInForce: day(settled.text('inForce')),
    };
    return { fields, types: binding.has(settled.text('instrument')) ? ['eli:LegalResource'] : [] };
  }),
};
