import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Standard = 'ua1' | '3a';

/** What veraPDF says of a file. */
export interface Verdict {
  readonly passed: boolean;
  /** Number of failed checks. */
  readonly failures: number;
  /** The rules that failed, as clause and number. */
  readonly rules: readonly string[];
}

/** A process of seconds is done before a compiler of optimal code has paid off. */
const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const program = fileURLToPath(new URL('Conformance.java', import.meta.url));

/** Checks files, all in one process, for it takes seconds to start. The verdicts have the standard and the file as key. */
export async function conformance(
  classPath: string,
  files: readonly { readonly path: string; readonly standards: readonly Standard[] }[],
): Promise<ReadonlyMap<string, Verdict>> {
  const asked = files.map(({ path, standards }) => `${standards.join(',')}=${path}`);
  const { stdout } = await promisify(execFile)('java', [...machine, '-cp', classPath, program, ...asked], {
    maxBuffer: 1 << 26,
  });
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [word, standard, path, failures, rules = ''] = line.split('\t');
      if (word !== 'PASS' && word !== 'FAIL') return [];
      const verdict = { passed: word === 'PASS', failures: Number(failures), rules: rules.split(' ') };
      return [[`${standard} ${path}`, verdict] as const];
    }),
  );
}
