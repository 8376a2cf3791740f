import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BilateralError, type Issue } from '@bilateral/core';
import { counted, printJson, type Io } from '../io.js';
import { progressOn, type Progress } from '../progress.js';
import { checkSignature, signatureIssue, signatureLine, type CheckedSignature } from './check-signature.js';
import { canonicalName, listName, parseChecksums, signatureName } from './checksum-list.js';
import { compareFiles, fileIssue, type ComparedFile } from './compare-files.js';
import {
  compareGraphs,
  graphFiles,
  graphIssue,
  parseCanonical,
  type ComparedGraph,
} from './compare-graph.js';
import { readPublicKey } from './keys.js';
import { walkTree, type Found } from './walk-tree.js';

/** What is asked of a published tree. */
export interface VerifyPublishedOptions {
  /** The file with the public key; without it a signature stays unverified. */
  readonly key?: string | undefined;
  readonly json?: boolean | undefined;
}

interface Verdict {
  readonly signature: CheckedSignature;
  readonly files: readonly ComparedFile[];
  readonly graphs: readonly ComparedGraph[];
  /** Faults of the lists themselves. */
  readonly listIssues: readonly Issue[];
}

const requirePublished = (folder: string): void => {
  const hint = '--published names a folder that `bilateral publish` wrote';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BilateralError('unverified', `${folder} is no folder`, { hint });
  if (!lstatSync(join(folder, listName), { throwIfNoEntry: false })?.isFile())
    throw new BilateralError('unverified', `${folder} holds no file ${listName}`, { hint });
};

/** Of links nothing is read, not even the lists. */
const readOwn = (folder: string, name: string, found: readonly Found[]): Buffer | undefined =>
  found.some(({ path, kind }) => path === name && kind === 'file')
    ? readFileSync(join(folder, name))
    : undefined;

async function collect<Item>(
  items: AsyncIterable<Item>,
  onItem: (count: number) => void,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) {
    all.push(item);
    onItem(all.length);
  }
  return all;
}

async function graphsOf(
  folder: string,
  found: readonly Found[],
): Promise<{ readonly graphs: readonly ComparedGraph[]; readonly issues: readonly Issue[] }> {
  const told = readOwn(folder, canonicalName, found);
  if (told === undefined) return { graphs: [], issues: [] };
  const { sha256, issues } = parseCanonical(told.toString(), join(folder, canonicalName));
  if (sha256 === undefined) return { graphs: [], issues };
  return { graphs: await collect(compareGraphs(folder, sha256, found), () => undefined), issues };
}

/** The lists would agree with a tree that never told of its graph. */
const unnamed = (list: string, digests: ReadonlyMap<string, string>): readonly Issue[] =>
  [canonicalName, ...graphFiles].flatMap((name) => {
    const message = `the list does not name ${name}`;
    const expected = 'every file that publish writes';
    const hint = 'publish again, or take the tree from its publisher again';
    return digests.has(name)
      ? []
      : [{ file: list, code: 'unnamed-file', message, found: 'no line', expected, hint }];
  });

async function judge(folder: string, options: VerifyPublishedOptions, progress: Progress): Promise<Verdict> {
  requirePublished(folder);
  const key = options.key === undefined ? undefined : readPublicKey(options.key);
  const found = walkTree(folder);
  const list = readOwn(folder, listName, found) ?? Buffer.alloc(0);
  const signature = checkSignature(list, readOwn(folder, signatureName, found)?.toString('latin1'), key);
  const place = join(folder, listName);
  const { digests, issues } = parseChecksums(list.toString(), place);
  const show = (count: number): void => progress.show(`reading ${folder} … ${count} of ${digests.size}`);
  // The graph is computed in another thread meanwhile.
  const [files, graph] = await Promise.all([
    collect(compareFiles(folder, digests, found), show),
    graphsOf(folder, found),
  ]);
  return {
    signature,
    files,
    graphs: graph.graphs,
    listIssues: [...issues, ...unnamed(place, digests), ...graph.issues],
  };
}

const graphLine = (graphs: readonly ComparedGraph[]): string => {
  const equal = graphs.filter(({ state }) => state === 'equal');
  const times = equal.map(({ graph, seconds }) => `${graph} (${seconds} s)`).join(' and ');
  return equal.length === 0
    ? `graph: in no file the one of ${canonicalName}`
    : `graph: ${equal[0]?.canonical ?? ''} in ${times}`;
};

const printPeople = ({ out }: Io, { signature, files, graphs }: Verdict): void => {
  const intact = files.filter(({ state }) => state === 'intact').length;
  out.write(`files: ${intact} of ${files.length} intact\n`);
  out.write(`${graphLine(graphs)}\n${signatureLine(signature)}\n`);
};

const issuesOf = (folder: string, { signature, files, graphs, listIssues }: Verdict): readonly Issue[] => [
  ...listIssues,
  ...files.flatMap((file) => fileIssue(folder, file)),
  ...graphs.flatMap((graph) => graphIssue(folder, graph)),
  ...signatureIssue(folder, signature),
];

/** Whether a published tree is still the one that was published: its files, its graph, its signature. Throws for any fault. */
export async function verifyPublished(
  io: Io,
  folder: string,
  options: VerifyPublishedOptions,
): Promise<void> {
  const progress = progressOn(io.err);
  let verdict: Verdict;
  try {
    verdict = await judge(folder, options, progress);
  } finally {
    progress.clear();
  }
  const { files, graphs, signature } = verdict;
  if (options.json) [...files, ...graphs, signature].forEach((each) => printJson(io.out, each));
  else printPeople(io, verdict);
  const issues = issuesOf(folder, verdict);
  if (issues.length > 0)
    throw new BilateralError('unverified', `${counted(issues.length, 'problem')} in the published tree`, {
      issues,
    });
}
