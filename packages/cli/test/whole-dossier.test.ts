import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.js';

// What the lists say of the dossier that comes with the command is compared with what is in its files, read as texts.

const folder = join(import.meta.dirname, '..', '..', 'core', 'data', 'pakistan-russia');

const idsIn = (path: string): readonly string[] =>
  readdirSync(join(folder, path)).map((name) => basename(name, '.yaml'));

const linesOf = async (...args: readonly string[]): Promise<readonly Record<string, unknown>[]> =>
  (await runCommand([...args, '--json'])).lines();

test('records are the files of records, and sources those of sources', async () => {
  const records = readdirSync(join(folder, 'records')).flatMap((kind) =>
    idsIn(join('records', kind)).map((id) => `${kind} ${id}`),
  );
  const { stdout } = await runCommand(['records', '--markdown']);
  const listed = [...stdout.matchAll(/^\| (\S+) \| (\S+) \| \d/gm)].map(([, id, kind]) => `${kind} ${id}`);
  expect(listed.toSorted()).toEqual(records.toSorted());
  expect((await linesOf('sources')).map(({ id }) => id).toSorted()).toEqual(idsIn('sources').toSorted());
});

test('coverage counts the sentences of the lock', async () => {
  const lock = JSON.parse(readFileSync(join(folder, 'passages.lock.json'), 'utf8')) as Record<
    string,
    { readonly sentences: readonly unknown[] }
  >;
  const counted = (await linesOf('coverage'))
    .filter(({ sentences }) => sentences !== 0)
    .map(({ source, sentences }) => [source, sentences]);
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries(Object.entries(lock).map(([source, { sentences }]) => [source, sentences.length])),
  );
});

/** The claims of a file as texts; those that are planned, denied or the like are told by their modality. */
const claimsIn = (path: string): readonly string[] =>
  (readFileSync(join(folder, path), 'utf8').split(/^claims:\n/m)[1] ?? '').split(/^ {2}- /m).slice(1);

const said = (claim: string, field: string): string | undefined =>
  new RegExp(`[{,]? *\\b${field}: "?([a-z-]+)"?`, 'm').exec(claim)?.[1];

test('visits are those whose files say that they led from one of the two to the other', async () => {
  const party = (state: string | undefined): string | undefined =>
    state === 'soviet-union' ? 'russia' : state === 'pakistan' || state === 'russia' ? state : undefined;
  const between = idsIn('records/visit').filter((id) => {
    const claims = claimsIn(join('records', 'visit', `${id}.yaml`)).filter(
      (claim) => !/\bmodality: /.test(claim) && !/\brank: deprecated/.test(claim),
    );
    const [from] = claims.flatMap((claim) => party(said(claim, 'from')) ?? []);
    const [to] = claims.flatMap((claim) => party(said(claim, 'to')) ?? []);
    return from !== undefined && to !== undefined && from !== to;
  });
  expect(between.length).toBeGreaterThan(40);
  expect((await linesOf('visits')).map(({ record }) => record).toSorted()).toEqual(between.toSorted());
});
