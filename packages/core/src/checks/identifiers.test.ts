import { expect, it } from 'vitest';
import { issuesWith } from '../../test/dossier-folder.js';

const state = (name: string, scheme: string, value: string): string =>
  `label: { en: ${name} }\nidentifiers: { ${scheme}: ${JSON.stringify(value)} }\nclaims:\n  - { source: herald, says: { names: [{ text: ${name}, language: en }] } }\n`;

/** The values that are refused, each tried on a state of its own. */
async function refused(scheme: string, values: readonly string[]): Promise<readonly (string | undefined)[]> {
  const files = values.map((value, index) => [
    `records/state/land-${index}.yaml`,
    state(`Land ${index}`, scheme, value),
  ]);
  const issues = await issuesWith(Object.fromEntries(files));
  return issues.filter(({ code }) => code === 'invalid-identifier').map(({ found }) => found);
}

/** For each scheme, identifiers that it has and some that it cannot have. */
const forms: Readonly<
  Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>
> = {
  wikidata: { right: ['Q1', 'Q27916451'], wrong: ['q1', 'Q01', 'P31', '843'] },
  geonames: { right: ['1168579'], wrong: ['0116', '1168579/', 'Q1'] },
  iso2: { right: ['PK'], wrong: ['pk', 'PAK'] },
  iso3: { right: ['PAK'], wrong: ['PK', 'Pak'] },
  'iso3166-2': { right: ['PK-SD', 'RU-MOW', 'AT-9'], wrong: ['PK', 'PK-', 'PAK-SD'] },
  m49: { right: ['004', '586'], wrong: ['4', '0586'] },
  cow: { right: ['2', '20', '365', '990'], wrong: ['0', '1', '002', '991', '1000'] },
  gw: { right: ['2', '770'], wrong: ['02', '999'] },
  unts: { right: ['I-14668', 'II-1'], wrong: ['14668', 'III-1', 'I-0'] },
  manyid: {
    right: ['ROU-RUS[RFP]_1901A', 'GD16FI_1901A', 'MARPOL_1978P:MARPOL_1973A'],
    wrong: ['MARPOL', 'MARPOL_1973', 'MARPOL 1973A', 'MARPOL_1978P:'],
  },
  imo: { right: ['9074729'], wrong: ['IMO9074729', '907472'] },
  viaf: { right: ['21238372'], wrong: ['021', 'viaf1'] },
  isni: { right: ['000000040634105X', '0000000115762209'], wrong: ['0000 0001 1576 2209', '12345'] },
  lcnaf: { right: ['n80162448', 'nr2002012345'], wrong: ['80162448', 'N80162448', 'n8'] },
  ror: { right: ['006kxhp52'], wrong: ['https://ror.org/006kxhp52', '106kxhp52', '006kxhl52'] },
  gppd: { right: ['GEODB0003425', 'WRI1001668'], wrong: ['GEO3425', 'GEODB000342'] },
};

it.each(Object.entries(forms))('%s takes what has its form, and nothing else', async (scheme, samples) => {
  expect(await refused(scheme, [...samples.right, ...samples.wrong])).toEqual(samples.wrong);
});

it('a scheme that is not known is refused with the list of those that are, and the nearest of them', async () => {
  const issues = await issuesWith({ 'records/state/cordovia.yaml': state('Cordovia', 'wikidate', 'Q1') });
  const issue = issues.find(({ code }) => code === 'unknown-scheme');
  expect(issue).toMatchObject({ found: 'wikidate', hint: 'did you mean wikidata?', line: 2 });
  expect(issue?.expected?.replace('one of ', '').split(', ')).toEqual(Object.keys(forms).sort());
});
