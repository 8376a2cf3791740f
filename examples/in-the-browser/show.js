import { tell } from './dates.js';
import { words } from './words.js';

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};

/** What stands between the items of a list, as the language writes it; each item keeps its own direction. */
const listed = (items, language) =>
  items.flatMap((item, index) => [...(index === 0 ? [] : [words[language].comma]), element('bdi', {}, item)]);

/** Titles of sources stay in their own language, whatever the page speaks. */
const citation = ({ title, publisher, published, address, at }, language) => {
  const { passage, wholePage } = words[language];
  const cited = element('cite', { dir: 'auto' }, title);
  const place = at.length === 0 ? wholePage : passage(at.join(', '));
  const details = [publisher, published, place].filter((each) => each !== undefined);
  return element(
    'li',
    {},
    address === undefined ? cited : element('a', { href: address }, cited),
    ' (',
    ...listed(details, language),
    ')',
  );
};

const citations = (all, language) =>
  element('ul', { class: 'sources' }, ...all.map((each) => citation(each, language)));

const date = (when, language) =>
  element('span', { class: 'when', 'data-edtf': when?.edtf ?? '' }, tell(when, language));

const visit = ({ id, label, when, citations: cited }, language) =>
  element(
    'li',
    { 'data-id': id },
    element('h3', {}, label[language]),
    element('p', {}, date(when, language)),
    citations(cited, language),
  );

const position = ({ when, citations: cited }, language) =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, date(when, language)),
    element('td', {}, citations(cited, language)),
  );

const dispute = ({ id, label, state, note, positions }, language) => {
  const heads = [words[language].date, words[language].saidBy];
  return element(
    'li',
    { 'data-id': id },
    element('h3', {}, label[language]),
    element('p', { class: 'state' }, state[language]),
    element(
      'table',
      { 'aria-label': label[language] },
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...positions.map((each) => position(each, language))),
    ),
    ...(note === undefined ? [] : [element('p', {}, note[language])]),
  );
};

const hit = ({ id, label, terms }, language) =>
  element(
    'li',
    { 'data-id': id },
    element('h3', {}, label[language]),
    element('p', {}, `${words[language].by}: `, element('bdi', { class: 'terms' }, terms.join(' · '))),
  );

const rows = { visits: visit, contested: dispute, search: hit };

/** The answer to a question, as elements of the page. */
export const show = (question, answer, language) => [
  element('p', { role: 'status' }, words[language].found(answer.length)),
  element('ol', {}, ...answer.map((each) => rows[question](each, language))),
];

export const showWorking = (language) => [element('p', { role: 'status' }, words[language].working)];

export const showProblem = (message) => [element('p', { role: 'alert', dir: 'auto' }, message)];
