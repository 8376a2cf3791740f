/** Ends a command that has done its work with another exit code than 0, and says nothing. */
export class Exit {
  readonly exitCode: 1;

  constructor(exitCode: 1) {
    this.exitCode = exitCode;
  }
}
