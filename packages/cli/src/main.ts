import type { Io, Output } from './io.js';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Colours are for terminals, unless FORCE_COLOR asks for them elsewhere too, as for `less -R`; NO_COLOR goes before it. */
const hasColour = (terminal: boolean): boolean => {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
  if (NO_COLOR !== '') return false;
  return FORCE_COLOR === '' ? terminal && TERM !== 'dumb' : !/^(0|false)$/.test(FORCE_COLOR);
};

/** The consoles of Linux and of Windows show a box for what isolates a text, and know no other direction anyway. */
const knowsIsolates = (): boolean =>
  process.platform !== 'win32' && !/^(dumb|linux)$/.test(process.env['TERM'] ?? 'dumb');

const outputOf = (stream: NodeJS.WriteStream): Output => {
  const terminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    terminal,
    // A terminal that does not know its width says 0.
    columns: terminal && stream.columns > 0 ? stream.columns : undefined,
    colour: hasColour(terminal),
    isolates: terminal && knowsIsolates(),
  };
};

/** What is left to be taken away, whichever way the program ends. */
const unfinished = new Set<() => void>();
process.on('exit', () => unfinished.forEach((action) => action()));

const io: Io = {
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  onStop: (action) => {
    unfinished.add(action);
    return () => unfinished.delete(action);
  },
  onlyPrints: () => Object.keys(exitCodes).forEach((signal) => process.removeAllListeners(signal)),
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no error. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  io.err.write(`error: the output cannot be written: ${error.message}\n`);
  process.exit(1);
});
process.stderr.on('error', () => process.exit(1));

// Files take their place without giving way to signals, so leaving here never leaves half of one.
for (const [signal, exitCode] of Object.entries(exitCodes)) {
  process.on(signal, () => {
    if (io.err.terminal) io.err.write('\n');
    process.exit(exitCode);
  });
}

const [first, ...more] = process.argv.slice(2);

// A shell asks this at a press of a key: nothing is loaded for it but the dossier.
if (first === '__complete') await (await import('./completion/ids.js')).printIds(io.out, more);
else process.exitCode = await (await import('./run.js')).run(process.argv.slice(2), io);
