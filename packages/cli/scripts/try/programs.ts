import { spawn } from 'node:child_process';

/** What a program left behind when it ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a program is run. */
export interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const inGroup = process.platform !== 'win32';

/** Ends a program with all that it started, at once: whatever it would tidy up is in a folder that goes as a whole. */
export function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(inGroup ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What npm must know to reach a registry; the rest that it tells its scripts is about this repository. */
const reachesRegistry =
  /^npm_config_(registry|userconfig|globalconfig|cache|proxy|https_proxy|noproxy|cafile|strict_ssl)$/i;

/** The environment of a program. */
export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || reachesRegistry.test(name)),
  ),
  ...more,
});

/** Runs a program to its end, whatever that is. */
export function run(program: string, args: readonly string[], setting: Setting): Promise<Ended> {
  const { cwd, env, signal } = setting;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: environment(env),
      detached: inGroup,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = (): void => end(child.pid);
    signal.addEventListener('abort', stop, { once: true });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(new Error('interrupted'));
      else resolve({ exitCode, stdout, stderr });
    });
  });
}

/** Runs a program that must succeed, and gives what it printed. */
export async function succeed(program: string, args: readonly string[], setting: Setting): Promise<string> {
  const { exitCode, stdout, stderr } = await run(program, args, setting);
  if (exitCode === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}:\n${said}`);
}

/** npm as it is started here: the one that runs this script, else that of the PATH. */
export function npm(args: readonly string[], setting: Setting): Promise<string> {
  const script = process.env['npm_execpath'];
  return script === undefined
    ? succeed('npm', args, setting)
    : succeed(process.execPath, [script, ...args], setting);
}
