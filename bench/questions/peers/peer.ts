/** What every peer answers: the ids of the records, each once, in the order of the dossier unless told otherwise. */
export interface Lookups<Answer> {
  inPeriod(participant: string, period: string): Answer;
  meetingsOf(a: string, b: string): Answer;
  atPlace(place: string): Answer;
  conflictsOf(source: string): Answer;
  contestedWith(participant: string): Answer;
}

/** The first and last day of a run of years, as documents write days. */
export const daysOf = (period: string): readonly [from: number, until: number] => {
  const [from = '', until = from] = period.split('/');
  return [Number(`${from}0101`), Number(`${until}1231`)];
};
