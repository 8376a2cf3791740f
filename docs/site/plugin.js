import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { Application, Converter, KindRouter, ReflectionKind, Renderer } from 'typedoc';

const repository = 'https://github.com/bilateral/bilateral';
const pictures = /\.(png|svg|jpe?g|gif|webp)$/;

/** The pages of the site in their order, by what they are about: a new page of `docs/` has to be named here. */
const groups = {
  'First steps': ['tutorial', 'gallery', 'questions', 'cli', 'errors'],
  Data: ['source-policy', 'data-guidelines', 'model', 'coverage', 'names', 'dyad-years'],
  'Reports and linked data': ['quality', 'typography', 'publishing', 'sparql'],
  Project: ['architecture', 'performance', 'security', 'CONTRIBUTING', 'releasing'],
};

const firstHeading = /^(?:<!--[^]*?-->\s*)?# (.+)\n/;

/** The heading that a page begins with, and all that stands up to its end. */
function headingOf([first]) {
  const [all, heading] = firstHeading.exec(first?.text ?? '') ?? [];
  if (all === undefined)
    throw new Error(`a page begins with '${first?.text?.slice(0, 40)}' instead of its heading`);
  return { all, heading };
}

/** The last part of a page's name, such as `quality`; of a README the name of its folder. */
const nameOf = (page) => page.name.replace(/\/README$/, '').replace(/^.*\//, '');

/**
 * Shows types as the source writes them. The compiler's view of a type forgets the names of what is inferred from a schema,
 * so that the page of a function that returns visits would spell out all that a visit can hold instead of linking to it.
 */
function writeTypesAsDeclared(converter) {
  const convertType = converter.convertType.bind(converter);
  converter.convertType = (context, type, declared) => convertType(context, declared ?? type);
}

/** Points links to what is no page and no picture (source files, folders) at the repository; a package's folder is its page. */
function linkToRepository(project, parts) {
  for (const part of parts) {
    const target = part.kind === 'relative-link' ? project.files.resolve(part.target, project) : undefined;
    if (typeof target !== 'string' || pictures.test(target) || !existsSync(target)) continue;
    const path = relative(cwd(), target);
    const [, library] = /^packages\/(\w+)$/.exec(path) ?? [];
    const module = library && project.children.find(({ name }) => name === `@bilateral/${library}`);
    const form = statSync(target).isDirectory() ? 'tree' : 'blob';
    if (module) project.files.registerReflectionPath(join(cwd(), path), module);
    else Object.assign(part, { kind: 'text', text: `${repository}/${form}/main/${path}` });
  }
}

/** Finds words of every script: the search would take all that is no Latin letter for punctuation. */
function findEveryScript() {
  const lunr = createRequire(import.meta.resolve('typedoc'))('lunr');
  const around = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
  lunr.trimmer = (token) => token.update((word) => word.replace(around, ''));
  lunr.Pipeline.registerFunction(lunr.trimmer, 'trimmer of every script');
}

/** Lets code in headings count as their text, so that `### \`invalid-date\`` has the anchor that it has on GitHub. */
function readCodeInHeadings({ core }) {
  core.ruler.push('code-in-headings', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries())
      for (const part of type === 'heading_open' ? tokens[index + 1].children : [])
        if (part.type === 'code_inline') part.children = [{ type: 'text', content: part.content }];
  });
}

export function load(application) {
  const { converter, options, renderer } = application;
  const names = new WeakMap();
  writeTypesAsDeclared(converter);
  findEveryScript();
  application.on(Application.EVENT_BOOTSTRAP_END, () =>
    options.setValue('markdownItLoader', readCodeInHeadings),
  );

  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const name = nameOf(page);
    names.set(page, name);
    const [group] = Object.entries(groups).find(([, members]) => members.includes(name)) ?? [];
    if (group === undefined) throw new Error(`no group of the site holds the page '${name}'`);
    page.frontmatter.group = group;
    [page.name] = headingOf(page.content).heading.split(': ');
  });

  renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    const modules = project.getReflectionsByKind(ReflectionKind.Module).filter(({ readme }) => readme);
    // The site prints the name of a package itself.
    for (const { readme } of [project, ...modules])
      readme[0].text = readme[0].text.slice(headingOf(readme).all.length);
    const pages = project.getReflectionsByKind(ReflectionKind.Document).map(({ content }) => content);
    for (const parts of [project.readme, ...modules.map(({ readme }) => readme), ...pages])
      linkToRepository(project, parts);
    for (const { title, children } of project.groups) {
      const order = groups[title] ?? [];
      children.sort((a, b) => order.indexOf(names.get(a)) - order.indexOf(names.get(b)));
    }
  });

  renderer.defineRouter(
    'pages',
    class extends KindRouter {
      getIdealBaseName(reflection) {
        return names.has(reflection) ? `docs/${names.get(reflection)}` : super.getIdealBaseName(reflection);
      }
    },
  );
}
