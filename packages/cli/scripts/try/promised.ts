/** The oldest Node that is promised, to the last digit, and the newest of each line that has support or just lost it. */
export const nodeVersions = ['20.19.0', '22', '24', '26'] as const;

/** TypeScript: the oldest that is promised, that of the repository (unsaid), and the newest that was looked at. */
export const typescriptVersions = ['5.4.5', undefined, '7.0.2'] as const;

/** The registry that the packages are published to and installed from; the last line of versions that runs on Node 20. */
export const verdaccio = {
  version: '6.8.0',
  // A tag that some mirrors of the registry do not carry stands in one of its dependencies.
  overrides: { 'node-fetch': '2.7.0' },
} as const;

/** The packages, each after those that it needs. */
export const packageNames = ['core', 'report', 'docx', 'pdf', 'jsonld', 'cli'] as const;
