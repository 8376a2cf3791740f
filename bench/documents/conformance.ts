import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The standards that are asked for. */
const standards = ['ua1', '3a'] as const;
type Standard = (typeof standards)[number];

/** What veraPDF finds wrong with a file: how many rules of each standard it breaks, and in how many places. */
export type Failures = Readonly<Record<Standard, { readonly rules: number; readonly places: number }>>;

const program = fileURLToPath(new URL('../../packages/pdf/test/Conformance.java', import.meta.url));

/** Where veraPDF and a JAXB runtime are; `.ci/run` says how to get them. */
const classPath = process.env['VERAPDF_CLASSPATH'];

/** Why nothing can be said of conformance; undefined if it can. */
export const noConformance: string | undefined =
  classPath === undefined ? 'VERAPDF_CLASSPATH is not set' : undefined;

/** Checks PDF files by veraPDF, all in one process, which takes seconds to start. */
export function failuresOf(files: readonly string[]): ReadonlyMap<string, Failures> {
  const args = ['-cp', classPath ?? '', program, ...files.map((file) => `${standards.join(',')}=${file}`)];
  const said = execFileSync('java', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = new Map<string, Partial<Record<Standard, Failures[Standard]>>>();
  for (const line of said.trim().split('\n')) {
    const [, standard = '', file = '', places = '', rules = ''] = line.split('\t');
    const count = rules.split(' ').filter((rule) => rule !== '').length;
    found.set(file, { ...found.get(file), [standard]: { rules: count, places: Number(places) } });
  }
  return found as ReadonlyMap<string, Failures>;
}
