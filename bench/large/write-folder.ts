import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Claim, CompiledDossier, CompiledRecord, Source } from '@bilateral/core';
import { stringify } from 'yaml';

const claimFile = ({ address: _address, ...claim }: Claim): object => claim;

const recordFile = ({ id: _id, kind: _kind, claims, ...editorial }: CompiledRecord): object => ({
  ...editorial,
  ...(claims.length > 0 && { claims: claims.map(claimFile) }),
});

const sourceFile = ({ id: _id, text, claims: _claims, unasserting, ...bibliographic }: Source): object => ({
  ...bibliographic,
  ...(text && { text: text.file }),
  ...(unasserting.length > 0 && { unasserting }),
});

const lockOf = (sources: readonly Source[]): object =>
  Object.fromEntries(
    sources.flatMap(({ id, text }) =>
      text ? [[id, { sha256: text.sha256, sentences: text.sentences }]] : [],
    ),
  );

/** Writes a compiled dossier back as the folder that it could have been compiled from. */
export async function writeFolder(folder: string, compiled: CompiledDossier): Promise<void> {
  const files: readonly (readonly [path: string, content: object])[] = [
    ['dossier.yaml', compiled.dossier],
    ...compiled.sources.map((each) => [`sources/${each.id}.yaml`, sourceFile(each)] as const),
    ...compiled.records.map((each) => [`records/${each.kind}/${each.id}.yaml`, recordFile(each)] as const),
    ...compiled.conflicts.map(({ id, ...content }) => [`conflicts/${id}.yaml`, content] as const),
  ];
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), stringify(content, { lineWidth: 120, aliasDuplicateObjects: false }));
  }
  await writeFile(join(folder, 'passages.lock.json'), JSON.stringify(lockOf(compiled.sources)));
}
