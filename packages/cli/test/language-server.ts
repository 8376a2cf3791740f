import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A place in a text, both counted from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly range: { readonly start: Position };
  readonly message: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The language server that editors use for YAML, spoken to as an editor does: JSON-RPC on its standard input and output. */
export interface LanguageServer {
  /** Opens a file with this text and gives what the editor would underline. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What is offered at a place of a file that is open. */
  readonly complete: (path: string, at: Position) => Promise<readonly { readonly label: string }[]>;
  /** What is shown over a place of a file that is open. */
  readonly hover: (path: string, at: Position) => Promise<string>;
  readonly stop: () => void;
}

const require = createRequire(import.meta.url);
const server = join(
  dirname(require.resolve('yaml-language-server/package.json')),
  'bin',
  'yaml-language-server',
);

const uriOf = (path: string): string => pathToFileURL(path).href;

/** Takes whole messages out of what has arrived, each behind its length in bytes. */
function* messagesIn(buffer: { bytes: Buffer }): Generator<Message> {
  for (;;) {
    const head = buffer.bytes.indexOf('\r\n\r\n');
    const [, length] =
      /Content-Length: (\d+)/i.exec(buffer.bytes.subarray(0, Math.max(head, 0)).toString()) ?? [];
    if (length === undefined || buffer.bytes.length < head + 4 + Number(length)) return;
    const end = head + 4 + Number(length);
    const message = buffer.bytes.subarray(head + 4, end).toString();
    buffer.bytes = buffer.bytes.subarray(end);
    yield JSON.parse(message) as Message;
  }
}

class Connection {
  readonly #process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>();
  #last = 0;

  constructor() {
    const buffer = { bytes: Buffer.alloc(0) };
    this.#process.stdout.on('data', (chunk: Buffer) => {
      buffer.bytes = Buffer.concat([buffer.bytes, chunk]);
      for (const message of messagesIn(buffer)) this.#receive(message);
    });
  }

  request(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  diagnosed(uri: string): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => this.#diagnostics.set(uri, resolve));
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive({ id, method, params, result }: Message): void {
    if (method === undefined) return this.#answers.get(id as number)?.(result);
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      return this.#diagnostics.get(uri)?.(diagnostics);
    }
    // It asks for the settings of the editor, which has none, and to register what it can do.
    if (id !== undefined)
      this.#send({ id, result: method === 'workspace/configuration' ? [{}, {}, {}, {}, {}] : null });
  }
}

/** Starts the server without settings and without a network. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const connection = new Connection();
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] }, completion: {} } };
  await connection.request('initialize', { processId: process.pid, rootUri: null, capabilities });
  connection.notify('initialized', {});
  const settings = {
    yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
    http: { proxy: '', proxyStrictSSL: true },
  };
  connection.notify('workspace/didChangeConfiguration', { settings });
  const ask = (method: string, path: string, position: Position): Promise<unknown> =>
    connection.request(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, position });
  return {
    open: (path, text) => {
      const found = connection.diagnosed(uriOf(path));
      const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
      connection.notify('textDocument/didOpen', { textDocument });
      return found;
    },
    complete: async (path, at) =>
      ((await ask('completion', path, at)) as { items: readonly { label: string }[] }).items,
    hover: async (path, at) =>
      ((await ask('hover', path, at)) as { contents: { value: string } } | null)?.contents.value ?? '',
    stop: () => connection.stop(),
  };
}
