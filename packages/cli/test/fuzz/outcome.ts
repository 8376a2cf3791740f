import { expect } from 'vitest';

/** The code of the error in which a call ended, or `done`. */
export type Outcome = string;

const codeOf = (error: unknown): string => {
  const { name, code } = error as Error & { readonly code?: unknown };
  if (typeof code === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(code)) return code;
  throw new Error(`an error that was not declared: ${name}`, { cause: error });
};

/** Runs a call that may succeed, or end in the one declared error with a code of its list; anything else is passed on. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    await call();
    return 'done';
  } catch (error) {
    const code = codeOf(error);
    expect((error as Error).message).toMatch(/\S/);
    return code;
  }
}
