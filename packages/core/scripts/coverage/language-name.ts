const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called in English. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;
