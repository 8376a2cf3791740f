import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const apachePath = '/usr/sbin/apache2';
const modules = '/usr/lib/apache2/modules';

export const hasApache = existsSync(apachePath);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });

/** As w3id.org has it: rules in the files of folders, and these modules. */
const configuration = (folder: string, port: number): string => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
User www-data
Group www-data
${['mpm_event', 'authz_core', 'rewrite', 'headers', 'mime', 'negotiation', 'dir']
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
TypesConfig /dev/null
# The dates of an interval hold an encoded slash.
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`;

/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly vary: string;
}

/** An Apache that serves a folder with rules in it. */
export class Apache {
  readonly #folder: string;
  readonly #port: number;
  readonly #process: ChildProcess;

  private constructor(folder: string, port: number, process: ChildProcess) {
    this.#folder = folder;
    this.#port = port;
    this.#process = process;
  }

  /** Starts one on a free port, with the rules in the folder `bilateral`. */
  static async start(rules: string): Promise<Apache> {
    const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'site', 'bilateral'), { recursive: true });
    writeFileSync(join(folder, 'site', 'bilateral', '.htaccess'), rules);
    const port = await freePort();
    writeFileSync(join(folder, 'apache.conf'), configuration(folder, port));
    const started = spawn(apachePath, ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], {
      stdio: 'ignore',
    });
    const apache = new Apache(folder, port, started);
    await apache.#isReady();
    return apache;
  }

  async #isReady(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (this.#process.exitCode !== null) break;
      try {
        await this.ask('/');
        return;
      } catch {
        await setTimeout(100);
      }
    }
    const log = join(this.#folder, 'error.log');
    throw new Error(`apache did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`);
  }

  /** Asks for a path as it is written: nothing in it is resolved or encoded. */
  ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // A connection for each request: one that is kept may be closed by the server as it is used again.
      const asked = request(
        { agent: false, host: '127.0.0.1', port: this.#port, path, headers },
        (response) => {
          response.resume();
          const { location, vary = '' } = response.headers;
          resolve({ status: response.statusCode ?? 0, location, vary });
        },
      );
      asked.once('error', reject);
      asked.end();
    });
  }

  async stop(): Promise<void> {
    const stopped = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await stopped;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
