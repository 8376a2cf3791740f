import { codeLists, type Dossier } from '@bilateral/core';
import type { GraphNode } from '../rdf/term-table.js';
import { home, part } from '../write/iris.js';
import { languageMap } from '../write/node.js';
import {
  authorityNodes,
  dataThemes,
  internationalIssues,
  irregular,
  languageIri,
  openAccess,
} from './authorities.js';
import { allDistributionNodes, distributionIri } from './distributions.js';
import { factsOf, told, type Facts } from './facts.js';
import { coverageOf } from './wording.js';
import { keywordsIn } from './keywords.js';
import { described, type CatalogueFields } from './node.js';
import type { Published } from './published.js';
import { voidFields, voidNodes } from './void.js';

const vocabulary = `${home}ns#`;
const topicScheme = `${home}code/topic`;
const topicIri = (topic: string): string => `${topicScheme}/${encodeURIComponent(topic)}`;

const ofDossier = ({ iris }: Facts, name: string): string => part(iris.dossier, name);

const keywords = (facts: Facts): CatalogueFields['keyword'] =>
  Object.fromEntries(
    facts.info.languages.flatMap((language) => {
      const words = keywordsIn(facts, language);
      return words.length > 0 ? [[language, words]] : [];
    }),
  );

const versionFields = (
  { info, span }: Facts,
  { previousVersion, versionNotes }: Published,
  dossier: Dossier,
): CatalogueFields => {
  const { size: records } = dossier.records;
  const { size: sources } = dossier.sources;
  const time = coverageOf(span) ?? '…';
  return {
    version: info.edition,
    issued: info.edition,
    modified: info.edition,
    previousVersion,
    versionNotes: told(
      info,
      versionNotes ?? {
        en: `Edition of ${info.edition}. Records: ${records}; sources: ${sources}; events: ${time}.`,
        ru: `Издание ${info.edition}. Записей: ${records}; источников: ${sources}; события: ${time}.`,
        ur: `اشاعت ${info.edition}۔ اندراجات: ${records}؛ مآخذ: ${sources}؛ واقعات: ${time}۔`,
      },
    ),
  };
};

/** The dataset: who made it, what it is about, how it may be used, what it is made of. */
const datasetNode = (facts: Facts, dossier: Dossier, published: Published): GraphNode => {
  const { iris, info, licence, creator, files, topics, states, homepage } = facts;
  return described(iris.dossier, ['dcat:Dataset', 'void:Dataset', 'prov:Entity'], {
    identifier: iris.dossier,
    title: languageMap(info.title),
    description: languageMap(info.reach),
    limits: languageMap(info.limits),
    keyword: keywords(facts),
    theme: [internationalIssues, ...topics.map(topicIri)],
    publisher: creator,
    creator,
    wasAttributedTo: creator,
    contactPoint: ofDossier(facts, 'contact'),
    landingPage: homepage,
    temporal: hasSpan(facts) ? ofDossier(facts, 'period') : undefined,
    spatial: states.map(({ iri }) => iri),
    language: info.languages.map(languageIri),
    accessRights: openAccess,
    accrualPeriodicity: irregular,
    license: licence,
    conformsTo: [vocabulary],
    distribution: files.map((file) => distributionIri(facts, file)),
    wasGeneratedBy: ofDossier(facts, 'build'),
    ...versionFields(facts, published, dossier),
    ...voidFields(facts, dossier, published.statistics),
  });
};

const hasSpan = ({ span: { start, end } }: Facts): boolean => start !== undefined || end !== undefined;

const catalogNode = (facts: Facts): GraphNode => {
  const { iris, info, licence, creator, states, homepage } = facts;
  const prefixed = (prefix: string, texts: typeof info.title): typeof info.title => ({
    ...texts,
    en: `${prefix}: ${texts.en}`,
  });
  return described(ofDossier(facts, 'catalogue'), ['dcat:Catalog'], {
    title: languageMap(prefixed('Catalogue', info.title)),
    description: languageMap(info.reach),
    publisher: creator,
    license: licence,
    issued: info.edition,
    modified: info.edition,
    language: info.languages.map(languageIri),
    spatial: states.map(({ iri }) => iri),
    homepage,
    themeTaxonomy: [dataThemes, topicScheme],
    dataset: [iris.dossier],
  });
};

function* peopleNodes(facts: Facts): Generator<GraphNode> {
  const { info, creator, contact, homepage } = facts;
  yield described(creator, ['foaf:Agent', 'prov:Agent'], { name: languageMap(info.creator), homepage });
  yield described(ofDossier(facts, 'contact'), ['vcard:Kind'], {
    fn: info.creator.en,
    ...(contact.startsWith('mailto:') ? { hasEmail: contact } : { hasURL: contact }),
  });
  yield described(homepage, ['foaf:Document']);
}

/** The build that made the files, without a time: the same dossier gives the same files whenever it is built. */
function* provenanceNodes(facts: Facts, { softwareVersion }: Published): Generator<GraphNode> {
  yield described(ofDossier(facts, 'build'), ['prov:Activity'], {
    label: told(facts.info, {
      en: `Building the edition of ${facts.info.edition}`,
      ru: `Сборка издания ${facts.info.edition}`,
      ur: `${facts.info.edition} کی اشاعت کی تیاری`,
    }),
    wasAssociatedWith: [ofDossier(facts, 'software'), facts.creator],
    generated: facts.iris.dossier,
  });
  yield described(ofDossier(facts, 'software'), ['prov:SoftwareAgent', 'foaf:Agent'], {
    name: { en: ['Bilateral'] },
    softwareVersion,
  });
}

function* subjectNodes(facts: Facts): Generator<GraphNode> {
  const { topics, states, span, licence, info } = facts;
  if (hasSpan(facts)) {
    yield described(ofDossier(facts, 'period'), ['dcterms:PeriodOfTime'], {
      startDate: span.start,
      endDate: span.end,
    });
  }
  for (const { iri, label } of states) {
    yield described(iri, ['dcterms:Location'], { prefLabel: languageMap(label) });
  }
  yield described(topicScheme, ['skos:ConceptScheme'], {
    title: languageMap({ en: 'Topics', ru: 'Темы', ur: 'موضوعات' }),
  });
  for (const topic of topics) {
    yield described(topicIri(topic), ['skos:Concept'], {
      prefLabel: languageMap({ ...codeLists.topic[topic] }),
      inScheme: topicScheme,
    });
  }
  yield described(licence, ['dcterms:LicenseDocument'], { identifier: info.licence });
  yield described(vocabulary, ['dcterms:Standard'], {
    title: { en: ['The vocabulary of bilateral relations'] },
  });
}

/**
 * The description of a dossier as a catalogue of DCAT 3 with one dataset, a distribution for each file, and VoID for the graph:
 * resources under {@link catalogueContext}, for `turtle` and for JSON-LD. It keeps to DCAT-AP 3.0.1. Every resource has an IRI.
 * Nothing hangs on the clock: the edition is the date. Throws a `BilateralError` for a base that is no absolute IRI.
 *
 * @example
 * const nodes = catalogue(dossier, { files: [], statistics: statisticsOf(nodesOfTheGraph) });
 */
export function catalogue(dossier: Dossier, published: Published): readonly GraphNode[] {
  const facts = factsOf(dossier, published);
  return [
    catalogNode(facts),
    datasetNode(facts, dossier, published),
    ...peopleNodes(facts),
    ...provenanceNodes(facts, published),
    ...subjectNodes(facts),
    ...authorityNodes(facts.info.languages),
    ...allDistributionNodes(facts),
    ...voidNodes(facts, published.statistics),
  ];
}
