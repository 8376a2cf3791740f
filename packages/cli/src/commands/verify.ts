import { Option, type Command } from 'commander';
import type { Io } from '../io.js';
import { addFormatOptions } from '../listing.js';
import { describedCommand, dossierOption } from '../options.js';
import { verifySources, type VerifySourcesOptions } from '../verify-sources.js';

interface Flags extends VerifySourcesOptions {
  readonly published?: string;
  readonly key?: string;
}

const examples = [
  'verify',
  'verify --dossier my-dossier --texts texts',
  'verify --json',
  'verify --csv',
  'verify --published published',
  'verify --published published --key public.pem',
];

const notes = `
With --published, every checksum is computed again, and the graph from data.nt
and data.jsonld. A signature is checked with the key of --key, which must come
from its owner and not with the tree.
With openssl alone:
  openssl base64 -d -A -in checksums.sha256.sig -out checksums.sig
  openssl pkeyutl -verify -rawin -in checksums.sha256 \\
    -sigfile checksums.sig -pubin -inkey public.pem
  sha256sum --check --quiet checksums.sha256`;

/** `bilateral verify`: how far texts are accounted for and still those that were read; or whether a published tree is as it was. */
export function verifyCommand(io: Io): Command {
  const description =
    'Show for each source how many sentences are cited or unaccounted for; with --texts, also whether the texts are those that were read and hold the words quoted from them; with --published, whether a published tree is as it was published. Fails on any mismatch.';
  const command = describedCommand('verify', description, examples)
    .option('--texts <folder>', 'the folder with the texts; every digest is computed again')
    .addOption(
      new Option('--published <folder>', 'a folder that publish wrote, to be verified instead').conflicts([
        'texts',
        'dossier',
        'csv',
        'markdown',
      ]),
    )
    .option('--key <file>', 'the public key that must have signed the published tree, in PEM')
    .addOption(dossierOption())
    .addHelpText('after', notes);
  return addFormatOptions(command).action(async (flags: Flags) => {
    const { published, key, json } = flags;
    if (published === undefined && key !== undefined)
      command.error("error: option '--key <file>' goes with '--published <folder>'");
    if (published === undefined) return verifySources(io, flags);
    const { verifyPublished } = await import('../published/verify-published.js');
    return verifyPublished(io, published, { key, json });
  });
}
