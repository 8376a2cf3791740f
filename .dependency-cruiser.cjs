/** The arrows between packages (docs/architecture.md) and within core. Type-only imports draw no arrow at run time. */
const arrows = {
  core: [],
  report: ['core'],
  docx: ['report'],
  pdf: ['report'],
  jsonld: ['core'],
};
const packages = ['core', 'report', 'docx', 'pdf', 'jsonld', 'cli'];
const pattern = (names) => `(@bilateral/|^packages/)(${names.join('|')})(/|$)`;

const arrowRules = Object.entries(arrows).map(([from, allowed]) => ({
  name: `arrows-of-${from}`,
  severity: 'error',
  comment: `${from} may import ${allowed.join(', ') || 'no other package'}`,
  from: { path: `^packages/${from}/src/`, pathNot: '\\.test(-d)?\\.ts$' },
  to: { path: pattern(packages.filter((name) => name !== from && !allowed.includes(name))) },
}));

module.exports = {
  forbidden: [
    ...arrowRules,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'by-name-only',
      severity: 'error',
      comment: 'a sibling package is imported by its name, never by its sources',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^$1/$2/' },
    },
    {
      name: 'core-stays-light',
      severity: 'error',
      comment: 'the root entry of core loads neither schemas nor files',
      from: {
        path: '^packages/core/src/(merge|dossier|filter|query|search|index)',
        pathNot: '\\.test(-d)?\\.ts$',
      },
      to: {
        path: 'node_modules/(zod|edtf|yaml)|^packages/core/src/(compile|checks|schema)|^(node:)?(fs|path|crypto)',
      },
    },
    {
      name: 'no-node-in-libraries',
      severity: 'error',
      comment: 'report, docx and jsonld touch neither files nor the process; pdf reads its own fonts only',
      from: { path: '^packages/(report|docx|jsonld)/src/', pathNot: '\\.test(-d)?\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { pathNot: '\\.test(-d)?\\.ts$|^packages/cli/bin/' },
      to: { couldNotResolve: true, pathNot: '^@bilateral/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/test/', '/out/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
  },
};
