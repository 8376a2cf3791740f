import type { Io, Output } from '../src/io.js';
import { run, type ExitCode } from '../src/run.js';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output read as JSON, one object per line. */
  readonly lines: () => readonly Record<string, unknown>[];
}

interface Recorded {
  readonly output: Output;
  readonly text: () => string;
}

const recorded = (shape: Partial<Output>): Recorded => {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  return { output: { terminal: false, colour: false, ...shape, write }, text: () => text };
};

/** Runs a command line in this process, with outputs that are pipes unless said. */
export async function runCommand(
  args: readonly string[],
  terminal: { readonly out?: Partial<Output>; readonly err?: Partial<Output> } = {},
): Promise<Ran> {
  const out = recorded(terminal.out ?? {});
  const err = recorded(terminal.err ?? {});
  const io: Io = { out: out.output, err: err.output };
  const exitCode = await run(args, io);
  const stdout = out.text();
  const lines = (): Record<string, unknown>[] =>
    stdout
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { exitCode, stdout, stderr: err.text(), lines };
}
