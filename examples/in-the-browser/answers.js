import { claimsOf, codeLabel, conflictsIn, searchText, visitsBetween } from '@bilateral/core';

const languages = ['en', 'ru', 'ur'];

/** The label of a code in every language, as records have theirs. */
const labelOf = (list, code) =>
  Object.fromEntries(languages.map((language) => [language, codeLabel(list, code, language)]));

/** A date with the days it can mean, so that the page can tell it in its language. */
const whenOf = ({ dates }, edtf) => ({ edtf, earliest: dates[edtf]?.earliest, latest: dates[edtf]?.latest });

/** The source of a claim, and where in it. */
const citationOf = ({ sources }, { source, at = [] }) => {
  const { title, publisher, published, address } = sources.get(source);
  return { title, publisher, published, address, at };
};

/** The visits between two states in a period, with the sources that date them. */
function visits(dossier, { from, until }) {
  const period = from || until ? { period: `${from || '..'}/${until || '..'}` } : {};
  return visitsBetween(dossier, 'pakistan', 'russia', period).map(({ id, label, values }) => ({
    id,
    label,
    when: values.date === undefined ? undefined : whenOf(dossier, values.date),
    citations: claimsOf(dossier, id, 'date').map((claim) => citationOf(dossier, claim)),
  }));
}

/** The dates on which sources disagree: who says what, and what the editor makes of it. */
function contested(dossier) {
  const dates = conflictsIn(dossier).filter(({ property }) => property === 'date');
  return dates.map(({ record, state, note, positions }) => ({
    id: record,
    label: dossier.records.get(record).label,
    state: labelOf('conflict-state', state),
    note,
    positions: positions.map(({ value, claims }) => ({
      when: whenOf(dossier, value),
      citations: claimsOf(dossier, record)
        .filter(({ address }) => claims.includes(address))
        .map((claim) => citationOf(dossier, claim)),
    })),
  }));
}

/** What answers the words that somebody typed, with the words by which it was found. */
function search(dossier, { query }) {
  return searchText(dossier, query, { limit: 10 }).map(({ record, matches }) => ({
    id: record.id,
    label: record.label,
    terms: [...new Set(matches.map(({ term }) => term))],
  }));
}

/** The questions of the page. Answers are plain objects, which a worker can send. */
export const answers = { visits, contested, search };
