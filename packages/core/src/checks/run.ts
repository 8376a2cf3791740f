import type { Folder } from '../compile/read-folder.js';
import type { YamlFile } from '../compile/yaml-file.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import { createDossier } from '../dossier/create-dossier.js';
import type { Issue } from '../error.js';
import type { Check, CheckContext, Finding } from './check.js';
import { accounting } from './accounting.js';
import { claims } from './claims.js';
import { conflicts } from './conflicts.js';
import { dates } from './dates.js';
import { dimensions } from './dimensions.js';
import { identifiers } from './identifiers.js';
import { kept } from './kept.js';
import { languages } from './languages.js';
import { order } from './order.js';
import { passages } from './passages.js';
import { reach } from './reach.js';
import { allReferences, references } from './references.js';
import { settleRecords } from './settled.js';
import { tenures } from './tenures.js';
import { twins } from './twins.js';
import { unique } from './unique.js';
import { use } from './use.js';
import { voices } from './voices.js';

/** The rules of meaning that every dossier keeps. */
export const checks: readonly Check[] = [
  unique,
  kept,
  twins,
  identifiers,
  references,
  reach,
  passages,
  voices,
  claims,
  dates,
  order,
  tenures,
  dimensions,
  conflicts,
  use,
  accounting,
  languages,
];

const filesById = (folder: Folder): ReadonlyMap<string, YamlFile> => {
  const files = [...folder.sources, ...folder.records, ...folder.conflicts].map(
    ({ id, yaml }) => [id, yaml] as const,
  );
  return new Map(folder.dossier ? [['dossier', folder.dossier.yaml] as const, ...files] : files);
};

const issueOf = ({ path, ...finding }: Finding, files: ReadonlyMap<string, YamlFile>): Issue => {
  const yaml = files.get(finding.id);
  return { ...(yaml && { file: yaml.file, ...yaml.locate(path) }), path: path.join('.'), ...finding };
};

/** Runs every check and gives all that they find, with the places in the files. */
export function runChecks(
  compiled: CompiledDossier,
  folder: Folder,
  broken: ReadonlySet<string>,
): readonly Issue[] {
  const files = filesById(folder);
  const dossier = createDossier(compiled);
  const context: CheckContext = {
    compiled,
    dossier,
    settled: settleRecords(compiled, dossier),
    references: allReferences(compiled),
    kinds: new Map(compiled.records.map(({ id, kind }) => [id, kind])),
    released: folder.released,
    broken,
  };
  const issues: Issue[] = [];
  for (const { check } of checks) check(context, (finding) => issues.push(issueOf(finding, files)));
  return issues;
}
