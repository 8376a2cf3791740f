import { BilateralError, propertyTypes, type Kind, type PropertyType } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { PropertyTerm } from '../document.js';
import { part } from '../write/iris.js';

/** Elements of a list become resources of their own, each with its class, tied to the record by `link`. */
interface ElementRow {
  readonly link: PropertyTerm;
  readonly type: ClassName;
  readonly fields: Readonly<Record<string, PropertyTerm>>;
}

/** Fields of a group stand directly on the record. */
interface GroupRow {
  readonly fields: Readonly<Record<string, PropertyTerm>>;
}

type Row = PropertyTerm | ElementRow | GroupRow;

/** Which term each property of the model becomes. A new property is one row here. */
const rows: Readonly<Record<string, Row>> = {
  names: {
    link: 'hasName',
    type: 'Name',
    fields: { text: 'nameText', language: 'language', from: 'from', until: 'until' },
  },
  topics: 'topic',
  nationality: 'nationality',
  occupation: 'occupation',
  members: 'member',
  established: 'established',
  establishedBy: 'establishedBy',
  ofState: 'ofState',
  parent: 'parent',
  supportedBy: 'supportedBy',
  within: 'containedInPlace',
  distances: {
    link: 'hasDistance',
    type: 'Distance',
    fields: { from: 'measuredFrom', distance: 'distance', direction: 'direction' },
  },
  status: 'status',
  capacity: 'ratedCapacity',
  inOperation: 'inOperation',
  partners: 'partner',
  facilityType: 'category',
  built: 'built',
  builtBy: 'builtBy',
  cost: 'cost',
  length: 'length',
  diameter: 'diameter',
  area: 'area',
  buildingTime: 'buildingTime',
  operatingTerm: 'operatingTerm',
  financing: { link: 'financing', type: 'Share', fields: { holder: 'holder', value: 'value' } },
  shares: { link: 'share', type: 'Share', fields: { holder: 'holder', value: 'value' } },
  route: { fields: { from: 'routeFrom', to: 'routeTo', via: 'routeVia' } },
  agreedBy: 'agreedBy',
  withdrew: { link: 'withdrawal', type: 'Withdrawal', fields: { agent: 'actor', reason: 'reason' } },
  responsibilities: {
    link: 'responsibility',
    type: 'Responsibility',
    fields: { agent: 'actor', task: 'task' },
  },
  conversion: { fields: { from: 'convertsFrom', to: 'convertsTo' } },
  implements: 'implements',
  opposedBy: 'opposedBy',
  hinderedBy: 'hinderedBy',
  instrument: 'category',
  signed: 'signed',
  inForce: 'inForce',
  place: 'location',
  parties: 'party',
  signatories: 'signatory',
  term: 'term',
  amount: 'principal',
  interest: 'interest',
  about: 'about',
  initiatedBy: 'initiatedBy',
  connects: 'connects',
  equipmentType: 'category',
  origin: 'countryOfOrigin',
  documentType: 'category',
  issued: 'issued',
  authors: 'author',
  coinedBy: 'creator',
  date: 'date',
  participants: {
    link: 'association',
    type: 'prov:Association',
    fields: { agent: 'agent', office: 'capacity', for: 'onBehalfOf', role: 'role', count: 'count' },
  },
  occasion: 'occasion',
  duration: 'duration',
  attendance: 'attendance',
  results: 'result',
  from: 'visitingState',
  to: 'hostState',
  visitType: 'category',
  sincePrevious: 'sincePrevious',
  meetingType: 'category',
  mode: 'mode',
  round: 'round',
  conferenceType: 'category',
  exerciseType: 'category',
  goods: 'goods',
  quantity: 'quantity',
  price: 'price',
  paidIn: 'paidIn',
  ordinal: 'ordinal',
  agreements: 'generated',
  acceding: 'acceding',
  joined: 'joined',
  membership: 'membership',
  eventType: 'category',
  subject: 'relationSubject',
  predicate: 'relationPredicate',
  object: 'relationObject',
  during: 'during',
  strength: 'strength',
  points: { link: 'point', type: 'Point', fields: { period: 'period', value: 'value' } },
  growth: {
    link: 'growth',
    type: 'Growth',
    fields: { period: 'period', against: 'against', value: 'value' },
  },
  title: 'headline',
  author: 'author',
  authorOffice: 'authorOffice',
  publisher: 'statedPublisher',
  firstPublishedBy: 'firstPublishedBy',
  section: 'section',
  published: 'statedPublished',
  pageDate: 'pageDate',
};

/** Where a property means something else for one kind. */
const rowsOfKind: { readonly [K in Kind | 'source']?: Readonly<Record<string, Row>> } = {
  shipment: { from: 'fromLocation', to: 'toLocation' },
  agreement: { place: 'locationCreated' },
};

/** Where a value of a record stands in the graph. */
export interface Place {
  /** The resource that has the value: the record, or an element of one of its lists. */
  readonly subject: string;
  readonly term: PropertyTerm;
  /** The type of the single value; never a set, list or group. */
  readonly type: PropertyType;
  readonly element?: { readonly link: PropertyTerm; readonly type: ClassName };
}

const unknown = (kind: string, path: readonly string[]): never => {
  throw new BilateralError(
    'unknown-property',
    `no term is known for '${path.join('.')}' of the kind ${kind}`,
    {
      hint: 'a new property is one row in src/nodes/properties.ts',
    },
  );
};

const isElement = (row: ElementRow | GroupRow): row is ElementRow => 'link' in row;

const single = (type: PropertyType): PropertyType => (type.type === 'set' ? type.of : type);

/** Where the value at a path of a record of a kind stands. Throws a `BilateralError` for a property without a row. */
export function placeOf(kind: Kind | 'source', iri: string, path: readonly string[]): Place {
  const [property = '', second = '', third = ''] = path;
  const row = rowsOfKind[kind]?.[property] ?? rows[property];
  const type = propertyTypes[property];
  if (row === undefined || type === undefined) return unknown(kind, path);
  if (typeof row === 'string') return { subject: iri, term: row, type: single(type) };
  const name = type.type === 'group' ? second : third;
  const term = row.fields[name];
  const field = type.type === 'group' || type.type === 'list' ? type.fields[name] : undefined;
  if (term === undefined || field === undefined) return unknown(kind, path);
  if (!isElement(row)) return { subject: iri, term, type: single(field) };
  return {
    subject: part(iri, property, second),
    term,
    type: single(field),
    element: { link: row.link, type: row.type },
  };
}
