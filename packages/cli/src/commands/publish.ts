import { createHash, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Dossier } from '@bilateral/core';
import packageJson from '../../package.json' with { type: 'json' };
import { counted, printJson, type Io } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { progressOn, type Progress } from '../progress.js';
import { canonicalName, listName, parseChecksums, signatureName } from '../published/checksum-list.js';
import { fingerprintOf, readPrivateKey, signatureOf } from '../published/keys.js';
import { replaceFolder, requireReplaceable } from '../published/replace-folder.js';
import { writeTree, type WrittenFile } from '../published/write-tree.js';
import { sizeOf } from '../size.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly out: string;
  readonly base?: string;
  readonly host?: string;
  readonly sign?: string;
}

const examples = [
  'publish --out published',
  'publish --dossier my-dossier --base https://example.org/ --out published',
  'publish --dossier my-dossier --host https://data.example.org/arcadia/ --out published',
  'publish --dossier my-dossier --sign key.pem --out published --json',
];

const notes = `
The whole folder takes the place of an earlier one; it is written completely or
not at all.
A key to sign with, and the public key that others verify with:
  openssl genpkey -algorithm ed25519 -out key.pem
  openssl pkey -in key.pem -pubout -out public.pem
The public key does not lie in the folder: give it to your readers by another
way.`;

/** A tree that stands, with what its checksums tell. */
interface Published {
  readonly files: readonly WrittenFile[];
  readonly digests: ReadonlyMap<string, string>;
  /** The digest of the canonical form of the graph. */
  readonly canonical: string;
}

const number = new Intl.NumberFormat('en');

const signed = (folder: string, key: KeyObject): WrittenFile => {
  const signature = signatureOf(readFileSync(join(folder, listName)), key);
  writeFileSync(join(folder, signatureName), signature);
  return { path: signatureName, bytes: signature.length };
};

async function write(dossier: Dossier, folder: string, options: WriteOptions): Promise<Published> {
  const { publish, publishedPaths } = await import('@bilateral/jsonld/publish');
  const { base, host } = options;
  const places = { ...(base !== undefined && { base }), ...(host !== undefined && { host }) };
  const total = number.format(publishedPaths(dossier, places).length);
  const show = (path: string, place: number): void =>
    options.progress.show(`writing ${path} … ${number.format(place)} of ${total}`);
  const tree = publish(dossier, {
    ...places,
    softwareVersion: packageJson.version,
    sha256: () => createHash('sha256'),
  });
  const files = await writeTree(folder, tree, show);
  const digestsIn = (name: string): ReadonlyMap<string, string> =>
    parseChecksums(readFileSync(join(folder, name), 'utf8'), name).digests;
  const [canonical = ''] = digestsIn(canonicalName).values();
  const signature = options.key === undefined ? [] : [signed(folder, options.key)];
  return { files: [...files, ...signature], digests: digestsIn(listName), canonical };
}

interface WriteOptions {
  readonly base?: string | undefined;
  readonly host?: string | undefined;
  readonly key?: KeyObject | undefined;
  readonly progress: Progress;
}

const print = ({ out }: Io, { out: folder, json }: Flags, published: Published, key?: KeyObject): void => {
  const { files, digests, canonical } = published;
  if (json) {
    for (const { path, bytes } of files)
      printJson(out, { file: join(folder, path), bytes, sha256: digests.get(path) ?? null });
    return;
  }
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
  out.write(`wrote ${folder}: ${counted(files.length, 'file')}, ${sizeOf(bytes)}\n`);
  out.write(`graph: ${canonical}\n`);
  if (key !== undefined) out.write(`signed by the key ${fingerprintOf(key)}\n`);
};

/** A base or host that cannot be one is a fault of the command line, as `--help` tells it. */
const refusePlace = (command: Command, error: unknown): never => {
  const { code, message, hint } = error as Error & { readonly code?: string; readonly hint?: string };
  if (code === 'invalid-base' || code === 'invalid-target')
    command.error(`error: ${message}\n(${hint ?? ''})`);
  throw error;
};

/** `bilateral publish`: the folder that a publisher puts on a web server. */
export function publishCommand(io: Io): Command {
  const command = describedCommand(
    'publish',
    'Write a dossier as a folder for a web server: linked data, a page and a document for each record, tables, vocabulary, description and checksums.',
    examples,
  )
    .requiredOption('--out <folder>', 'the folder to write; an earlier one that publish wrote is replaced')
    .option('--base <iri>', 'where the addresses of the records begin; it ends in a slash')
    .option(
      '--host <address>',
      'where the folder will be served: adds the rules by which w3id.org leads there',
    )
    .option('--sign <key>', 'the file with your private key, Ed25519 in PEM, to sign the checksums')
    .addOption(dossierOption())
    .addOption(jsonOption())
    .addHelpText('after', notes);
  return command.action(async (flags: Flags) => {
    requireReplaceable(flags.out);
    const key = flags.sign === undefined ? undefined : readPrivateKey(flags.sign);
    const progress = progressOn(io.err);
    let published: Published;
    try {
      progress.show('reading the dossier …');
      const dossier = await loadDossier(flags.dossier);
      const options = { base: flags.base, host: flags.host, key, progress };
      published = await replaceFolder(flags.out, (folder) => write(dossier, folder, options), io.onStop);
    } catch (error) {
      return refusePlace(command, error);
    } finally {
      progress.clear();
    }
    print(io, flags, published, key);
  });
}
