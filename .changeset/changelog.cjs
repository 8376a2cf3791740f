/** How changesets become the lines of a changelog: in their own words, without the hashes of commits that mean nothing to a reader. */
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [first = '', ...more] = summary.trim().split('\n');
    return [`- ${first}`, ...more.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },
  getDependencyReleaseLine: async (_changesets, dependencies) =>
    dependencies.length === 0
      ? ''
      : `- Goes with ${dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(', ')}.`,
};
