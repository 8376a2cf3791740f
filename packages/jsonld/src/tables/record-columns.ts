import { home } from '../write/iris.js';
import { termIri } from '../write/value.js';
import { column, type Column } from './table.js';

const label = (name: 'labelEn' | 'labelRu' | 'labelUr', language: string): Column =>
  column(name, 'text', { property: termIri('name'), language });

/** What every row on a record begins with. */
export const identityColumns: readonly Column[] = [
  column('id', 'id', { required: true }),
  column('kind', 'code', {
    required: true,
    property: termIri('kind'),
    value: `${home}code/kind/{kind}`,
  }),
  column('iri', 'iri', { required: true }),
  { ...label('labelEn', 'en'), required: true },
  label('labelRu', 'ru'),
  label('labelUr', 'ur'),
  column('standing', 'code', { list: true }),
];

/** What every row on a record ends with. */
export const countColumns: readonly Column[] = [
  column('claims', 'count', { required: true }),
  column('sources', 'count', { required: true }),
  column('contested', 'code', { list: true }),
];
