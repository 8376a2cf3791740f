/** The ids of the lists of bullets, of what is cited by its number, and of the first numbered list. */
export const listIds = { bullets: 1, cited: 2, firstNumbered: 3 } as const;
