import { join } from 'node:path';
import type { Issue } from '@bilateral/core';
import { canonicalDigest, type GraphFormat } from '../canonical-digest.js';
import { canonicalName, parseChecksums } from './checksum-list.js';
import type { Found } from './walk-tree.js';

/** Whether a file holds the graph whose digest was published. */
export interface ComparedGraph {
  readonly graph: string;
  readonly state: 'equal' | 'other' | 'unreadable';
  /** As published. */
  readonly canonical: string;
  /** Of the canonical form, computed from this file; absent for what cannot be read. */
  readonly sha256?: string;
  readonly seconds: number;
  readonly failure?: string;
}

const formats: Readonly<Record<string, GraphFormat>> = { 'data.nt': 'n-triples', 'data.jsonld': 'json-ld' };

const hint = 'publish again, or take the tree from its publisher again';

/** The files of a published tree that hold the whole graph and are read for it. */
export const graphFiles: readonly string[] = Object.keys(formats);

/** The digest of the graph as it was published, or what is wrong with the file that tells it. */
export function parseCanonical(
  text: string,
  file: string,
): { readonly sha256?: string; readonly issues: readonly Issue[] } {
  const { digests, issues } = parseChecksums(text, file);
  const sha256 = digests.get('data.nt');
  if (issues.length > 0 || (sha256 !== undefined && digests.size === 1))
    return { issues, ...(sha256 !== undefined && { sha256 }) };
  const expected = 'one line, on data.nt';
  const message = 'the file does not tell the digest of the graph';
  return { issues: [{ file, code: 'invalid-checksum', message, found: text.trim(), expected, hint }] };
}

/** Computes the canonical form of the graph from each file that holds it. A file that is not there has been told of already. */
export async function* compareGraphs(
  folder: string,
  canonical: string,
  found: readonly Found[],
): AsyncGenerator<ComparedGraph> {
  for (const [graph, format] of Object.entries(formats)) {
    if (!found.some(({ path, kind }) => path === graph && kind === 'file')) continue;
    const start = performance.now();
    const { sha256, failure } = await canonicalDigest({ path: join(folder, graph), format });
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    if (sha256 === undefined) yield { graph, state: 'unreadable', canonical, seconds, failure };
    else yield { graph, state: sha256 === canonical ? 'equal' : 'other', canonical, sha256, seconds };
  }
}

/** What is wrong with the graph in a file, if anything is. */
export function graphIssue(folder: string, compared: ComparedGraph): readonly Issue[] {
  const { graph, state, canonical, sha256 = '', failure = '' } = compared;
  const file = join(folder, graph);
  switch (state) {
    case 'equal':
      return [];
    case 'other': {
      const message = `the graph is not the one of ${canonicalName}`;
      return [{ file, code: 'other-graph', message, found: sha256, expected: canonical, hint }];
    }
    case 'unreadable': {
      const message = 'the graph cannot be read';
      return [{ file, code: 'unreadable', message, found: failure, expected: 'linked data', hint }];
    }
  }
}
