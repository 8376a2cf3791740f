/**
 * What a letter becomes in a key; a letter not listed stays as it is. Written by hand: of the libraries that spell out other
 * scripts in Latin letters the lightest brings 190 kB for all of Unicode, and none knows that ي and ی are one letter in Urdu.
 * Each letter stands by itself, so that the key of what begins a word begins the word's key. Letters with a mark (ё, й, é, ئ)
 * have lost it before they come here.
 */
const spellings: readonly (readonly [letters: string, spelling: string])[] = [
  // Russian as it is mostly written in English, and the letters that its neighbours add.
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['гґғ', 'g'],
  ['д', 'd'],
  ['еэє', 'e'],
  ['ж', 'zh'],
  ['з', 'z'],
  ['иыі', 'i'],
  ['кқ', 'k'],
  ['л', 'l'],
  ['м', 'm'],
  ['нң', 'n'],
  ['оө', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['уүұ', 'u'],
  ['ф', 'f'],
  ['х', 'kh'],
  ['һҳ', 'h'],
  ['ц', 'ts'],
  ['чҷ', 'ch'],
  ['ш', 'sh'],
  ['щ', 'shch'],
  ['ъь', ''],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['әə', 'a'],
  // Latin: Sergey and Sergei, Aleksandr and Alexandr, Navaz and Nawaz, Kureshi and Qureshi are one.
  ['yı', 'i'],
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'v'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đð', 'd'],
  ['ß', 's'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  // Arabic letters where Urdu has its own, forms of one letter that keyboards and writers mix, and what is often left out.
  ['يى', 'ی'],
  ['كڪ', 'ک'],
  ['هةۃەھ', 'ہ'],
  ['ٱ', 'ا'],
  ['ں', 'ن'],
  ['ءـ\u200c\u200d', ''],
  // Apostrophes and what stands for a soft sign.
  ["'’‘ʼʹʺ`´", ''],
  ...[...'0123456789'].map(
    (digit, value) => [String.fromCodePoint(0x660 + value, 0x6f0 + value), digit] as const,
  ),
];

export const spellingOf: ReadonlyMap<string, string> = new Map(
  spellings.flatMap(([letters, spelling]) => [...letters].map((letter) => [letter, spelling] as const)),
);
