import { fileURLToPath } from 'node:url';
import { Graph } from './graph.js';

const folder = process.argv[2] ?? fileURLToPath(new URL('./out', import.meta.url));
const graph = await Graph.read(`${folder}/data.ttl`);

const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** An amount as it was stated, a record or code by its name, a text or date as it is. */
function valueOf(node) {
  if (node.termType === 'Literal') return node.value;
  const [number, least, most] = ['statedValue', 'statedMin', 'statedMax'].map(
    (name) => graph.one(node, `br:${name}`)?.value,
  );
  const words = ['scale', 'unit']
    .flatMap((name) => graph.all(node, `br:${name}`))
    .map((each) => graph.nameOf(each));
  if (number ?? least ?? most) return [number ?? `${least ?? '…'} to ${most ?? '…'}`, ...words].join(' ');
  return graph.nameOf(node);
}

console.log('Which visits went to Russia, and when?');
const russia = graph.coded('RUS', 'iso3');
const hosts = [russia, ...graph.all(russia, 'dcterms:replaces')];
const visits = hosts.flatMap((host) => graph.having('br:hostState', host));
const dated = visits.map(
  (visit) => `${graph.one(visit, 'dcterms:date')?.value ?? 'undated'}  ${graph.nameOf(visit)}`,
);
for (const line of dated.sort(inOrder)) console.log(`  ${line}`);

console.log('\nWhat is contested about the pipeline, and who says what?');
const pipeline = graph.resource('https://w3id.org/bilateral/pakistan-russia/id/project/pakistan-stream');
const open = graph.resource('https://w3id.org/bilateral/code/conflict-state/open');
const contested = graph
  .having('schema:about', pipeline)
  .filter((each) => graph.is(each, 'br:Conflict') && graph.one(each, 'br:state').equals(open));
for (const conflict of contested) {
  const path = graph.one(conflict, 'br:path');
  const modality = graph.one(conflict, 'br:modality');
  console.log(`  ${path ? `${path.value} (${graph.nameOf(modality)})` : graph.nameOf(conflict)}`);
  for (const position of graph.all(conflict, 'br:position')) {
    const value = graph.one(position, 'rdf:value');
    const sources = graph.all(position, 'br:evidence', 'oa:hasTarget', 'oa:hasSource');
    const titles = new Set(sources.map((source) => graph.nameOf(source)));
    console.log(`    ${value ? valueOf(value) : graph.nameOf(position)}`);
    for (const title of titles) console.log(`      ${title}`);
  }
}

console.log('\nOn which words does the date of the visit of February 2022 rest?');
const visit = graph.resource('https://w3id.org/bilateral/pakistan-russia/id/visit/imran-khan-moscow-2022');
for (const claim of graph.having('rdf:subject', visit)) {
  if (!graph.is(claim, 'br:Claim') || graph.one(claim, 'br:path').value !== 'date') continue;
  for (const target of graph.all(claim, 'br:evidence', 'oa:hasTarget')) {
    const source = graph.one(target, 'oa:hasSource');
    const selector = graph.one(target, 'oa:hasSelector');
    console.log(`  ${graph.one(claim, 'rdf:object').value}: ${graph.nameOf(source)}`);
    if (selector === undefined) continue;
    const [start, end, digest] = ['oa:start', 'oa:end', 'br:passageDigest'].map(
      (name) => graph.one(selector, name).value,
    );
    const file = graph.one(target, 'oa:hasState', 'oa:cachedSource', 'br:file').value;
    console.log(`    characters ${start} to ${end} of ${file}, SHA-256 ${digest}`);
  }
}
