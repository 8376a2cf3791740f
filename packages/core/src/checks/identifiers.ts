import type { CompiledRecord } from '../dossier/compiled.js';
import { nearWord } from '../near-word.js';
import type { Check, Finding } from './check.js';
import { keptApart } from './twins.js';

interface Scheme {
  readonly form: RegExp;
  /** The form in words. */
  readonly expected: string;
}

/** Lists of states go from 2 (United States) to 990 (Samoa) and are printed without leading zeros. */
const stateNumber = /^(?:[2-9]|[1-9]\d|[1-8]\d\d|9[0-8]\d|990)$/;

/** Every scheme that a record may have an identifier in, with the form that its keeper gives it. */
const schemes: Readonly<Record<string, Scheme>> = {
  // Wikidata, data model: the id of an item is Q and a number.
  wikidata: { form: /^Q[1-9]\d*$/, expected: 'a Wikidata item, such as Q843' },
  // GeoNames, readme of the export: geonameid is an integer.
  geonames: { form: /^[1-9]\d*$/, expected: 'a GeoNames number, such as 1168579' },
  // ISO 3166-1, alpha-2 and alpha-3.
  iso2: { form: /^[A-Z]{2}$/, expected: 'two capital letters of ISO 3166-1, such as PK' },
  iso3: { form: /^[A-Z]{3}$/, expected: 'three capital letters of ISO 3166-1, such as PAK' },
  // ISO 3166-2: the alpha-2 code, a hyphen, one to three letters or digits.
  'iso3166-2': {
    form: /^[A-Z]{2}-[A-Z\d]{1,3}$/,
    expected: 'a subdivision of ISO 3166-2, such as PK-SD',
  },
  // UN Statistics Division, Standard Country or Area Codes (M49): three digits, zeros included.
  m49: { form: /^\d{3}$/, expected: 'three digits of UN M49, such as 004' },
  // Correlates of War, State System Membership: column ccode.
  cow: { form: stateNumber, expected: 'a country number of the Correlates of War, 2 to 990' },
  // Gleditsch and Ward, list of independent states: column gwcode.
  gw: { form: stateNumber, expected: 'a country number of Gleditsch and Ward, 2 to 990' },
  // UN Treaty Series: part I holds registered treaties, part II those filed and recorded.
  unts: { form: /^I{1,2}-[1-9]\d*$/, expected: 'a UN Treaty Series number, such as I-14668' },
  // The “many” packages (manydata, manytreaties): parties or acronym, year and letter; a treaty it belongs to after a colon.
  manyid: {
    form: /^[^\s_:]+_\d{4}[A-Z]\d*(?::[^\s_:]+_\d{4}[A-Z]\d*)?$/,
    expected: 'a manyID, such as ROU-RUS[RFP]_1901A',
  },
  // IMO resolution A.1117(30), IMO ship identification number scheme: seven digits; the letters IMO are left out here.
  imo: { form: /^\d{7}$/, expected: 'seven digits of an IMO ship number' },
  // VIAF: the number of a cluster, up to 22 digits.
  viaf: { form: /^[1-9]\d{0,21}$/, expected: 'a VIAF number, such as 21238372' },
  // ISO 27729: sixteen characters, the last one a check character; the spaces are for display only.
  isni: { form: /^\d{15}[\dX]$/, expected: 'sixteen characters of an ISNI without spaces' },
  // Library of Congress Name Authority File: control number as in id.loc.gov/authorities/names.
  lcnaf: {
    form: /^n[a-z]?\d{8,10}$/,
    expected: 'a control number of the LC name authority file, such as n80162448',
  },
  // ROR: 0, six characters of Crockford's base 32 in small letters, two check digits.
  ror: { form: /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/, expected: 'a ROR id, such as 006kxhp52' },
  // Global Power Plant Database: column gppd_idnr, 10 or 12 characters: a prefix and seven digits.
  gppd: { form: /^(?:[A-Z]{3}|[A-Z]{5})\d{7}$/, expected: 'a gppd_idnr, such as GEODB0003425' },
};

const known = Object.keys(schemes).sort();

const near = (name: string): { hint?: string } => {
  const meant = nearWord(name, known);
  return meant === undefined ? {} : { hint: `did you mean ${meant}?` };
};

function faultOf(name: string, value: string): Omit<Finding, 'id' | 'path'> | undefined {
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (!scheme)
    return {
      code: 'unknown-scheme',
      message: `'${name}' is no scheme of identifiers`,
      found: name,
      expected: `one of ${known.join(', ')}`,
      ...near(name),
    };
  if (scheme.form.test(value)) return undefined;
  return {
    code: 'invalid-identifier',
    message: `the identifier does not have the form of the scheme '${name}'`,
    found: value,
    expected: scheme.expected,
  };
}

const shared = (mark: string, owner: CompiledRecord): Omit<Finding, 'id' | 'path'> => ({
  code: 'shared-identifier',
  message: `${owner.id} has the same identifier`,
  found: mark,
  expected: 'one record for one thing',
  hint: `if they are two, write distinctFrom: [${owner.id}]`,
});

export const identifiers: Check = {
  name: 'identifiers',
  description:
    'An identifier is of a known scheme and has its form; no two records share one, unless one is said to be distinct from the other.',
  scope: 'dossier',
  check({ compiled }, report) {
    const owners = new Map<string, CompiledRecord[]>();
    for (const record of compiled.records) {
      for (const [name, value] of Object.entries(record.identifiers ?? {})) {
        const at = { id: record.id, path: ['identifiers', name] };
        const fault = faultOf(name, value);
        if (fault) report({ ...at, ...fault });
        const mark = `${name} ${value}`;
        const before = owners.get(mark) ?? [];
        const owner = before.find((other) => !keptApart(other, record));
        if (owner) report({ ...at, ...shared(mark, owner) });
        owners.set(mark, [...before, record]);
      }
    }
  },
};
