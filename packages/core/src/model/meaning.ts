/** What editors and scaffolds tell of a property. */
type Meaning = { readonly description: string; readonly examples?: readonly unknown[] };

/** What a property means, in a plain sentence with its unit and form, and an example of it, for `.meta()` of its schema. */
export const meaning = (description: string, ...examples: readonly unknown[]): Meaning => ({
  description,
  ...(examples.length > 0 && { examples }),
});
