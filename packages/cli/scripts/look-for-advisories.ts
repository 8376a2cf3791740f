import { join } from 'node:path';
import { askedFor, runtimeTree } from '../test/release/runtime-tree.js';
import { settle } from './try/pool.js';
import { run, type Ended } from './try/programs.js';

/**
 * Asks the registry for known faults in what is installed with the packages; exit code 1 if there are any. Where the registry answers no
 * such question, says so plainly, and shows what could be seen instead: which of the packages that ours ask for are not the newest.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Finding {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}

interface Audit {
  readonly auditReportVersion?: number;
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, Finding>>;
}

const npmSays = (args: readonly string[]): Promise<Ended> => {
  const script = process.env['npm_execpath'];
  const setting = { cwd: root, signal: new AbortController().signal };
  return script === undefined ? run('npm', args, setting) : run(process.execPath, [script, ...args], setting);
};

const read = <Answer>({ stdout, stderr }: Ended): Answer => {
  try {
    return JSON.parse(stdout === '' ? '{}' : stdout) as Answer;
  } catch {
    throw new Error(`npm answers no JSON: ${stdout}${stderr}`);
  }
};

/** What the packages of others that ours ask for have become since. */
async function showOutdated(): Promise<void> {
  const asked = askedFor();
  const newest = await settle(
    asked.map(
      ({ name }) =>
        async () =>
          read<string>(await npmSays(['view', name, 'version', '--json'])),
    ),
    4,
  );
  const behind = asked.flatMap(({ name, version }, index) => {
    const result = newest[index];
    const latest = result?.status === 'fulfilled' ? result.value : 'unknown';
    return latest === version ? [] : [`  ${name} ${version}, newest ${latest}`];
  });
  say(`Of ${asked.length} packages that ours ask for, ${asked.length - behind.length} are the newest.`);
  for (const line of behind) say(line);
}

async function look(): Promise<number> {
  const tree = runtimeTree();
  const audit = read<Audit>(await npmSays(['audit', '--omit=dev', '--json']));
  if (audit.auditReportVersion === undefined) {
    say(`NOT LOOKED UP: the registry tells of no advisories (${audit.message ?? 'no reason given'}).`);
    say(`Whether one of the ${tree.length} packages that are installed has a known fault could not be seen.`);
    await showOutdated();
    return 0;
  }
  const findings = Object.values(audit.vulnerabilities ?? {});
  for (const { name, severity, range } of findings) say(`${severity}: ${name} ${range}`);
  say(`${findings.length} known faults in what is installed with the packages`);
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = await look();
