/** One thing measured, of one size: the library's milliseconds (or bytes) beside those of others who answer the same. */
export interface Result {
  readonly topic: string;
  readonly name: string;
  /** Events of the dossier. */
  readonly size: number;
  readonly library: number;
  readonly peers: Readonly<Record<string, number>>;
  readonly notes?: Readonly<Record<string, number | string>>;
}

/** A process that measures writes its results to its standard output, one to a line. */
export function tell(result: Result): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** What a process says of its progress, for whoever waits. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
