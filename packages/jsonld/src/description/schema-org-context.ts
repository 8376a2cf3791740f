const link = (name: string): { readonly '@id': string; readonly '@type': '@id' } => ({
  '@id': `schema:${name}`,
  '@type': '@id',
});

const plain = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, `schema:${name}`]));

/** The terms of schema.org that a description uses, by their own names: nothing has to be fetched to read it. */
export const schemaOrgContext: Readonly<Record<string, unknown>> = {
  schema: 'http://schema.org/',
  ...plain('Dataset', 'DataDownload', 'DataCatalog', 'Organization', 'Country', 'PropertyValue'),
  ...plain('name', 'alternateName', 'description', 'identifier', 'version', 'keywords', 'inLanguage'),
  ...plain('dateCreated', 'datePublished', 'dateModified', 'temporalCoverage', 'spatialCoverage', 'citation'),
  ...plain('creator', 'publisher', 'distribution', 'variableMeasured', 'includedInDataCatalog'),
  ...plain('isAccessibleForFree', 'conditionsOfAccess', 'encodingFormat', 'contentSize', 'sha256'),
  url: link('url'),
  contentUrl: link('contentUrl'),
  license: link('license'),
  sameAs: link('sameAs'),
};
