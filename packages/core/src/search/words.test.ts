import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundsIn, keyOf, keysIn, wordsOf } from './words.js';

const same = (...words: readonly string[]): void => {
  expect(new Set(words.map(keyOf)), words.join(', ')).toEqual(new Set([keyOf(words[0] as string)]));
};

describe('the key of a word', () => {
  it('is without case and marks', () => {
    expect(keyOf('Élysée')).toBe('elise');
    same('PUTIN', 'putin', 'Putin');
    same('Ёлкин', 'Елкин', 'ЕЛКИН');
    same('Erdoğan', 'erdogan');
  });

  it('spells Russian in Latin letters', () => {
    expect(keyOf('Хрущёв')).toBe('khrushchev');
    expect(keyOf('Жуков')).toBe('zhukov');
    expect(keyOf('Юлия')).toBe('iulia');
    same('Лавров', 'Lavrov');
    same('Сергей', 'Sergei', 'Sergey');
    same('Дмитрий', 'Dmitry', 'Dmitri', 'Dmitrii', 'Dmitriy');
    same('Алексей', 'Alexey', 'Aleksei');
    same('Наваз', 'Navaz', 'Nawaz');
    same('Куреши', 'Qureshi', 'Kureshi');
  });

  it('drops soft and hard signs, and what stands for them', () => {
    same('Ельцин', 'Eltsin', "El'tsin", 'Elʹtsin', 'El’tsin');
    same('объект', 'obekt');
  });

  it('is of the word without its possessive', () => {
    same("Pakistan's", 'Pakistan’s', 'Pakistan');
  });

  it('has a doubled Latin letter once, and a doubled digit twice', () => {
    same('Mohammad', 'Mohamad');
    same('Россия', 'Росия', 'Rossiya', 'Rosiia');
    expect(keyOf('1999')).toBe('1999');
    expect(keyOf('2022')).toBe('2022');
  });

  it('takes Arabic letters for those that Urdu has', () => {
    same('كراچي', 'کراچی', 'كراچى');
    same('ہے', 'هے', 'ھے');
    same('مكة', 'مکہ', 'مکۃ');
    same('ميں', 'میں', 'مین');
    same('ٱلله', 'الله', 'اللہ');
  });

  it('is without vowel signs, the hamza on or after a letter, lengthening and joiners', () => {
    same('اِسلام', 'اسلام');
    same('مُحَمَّد', 'محمد');
    same('آئین', 'ایین', 'ائین');
    same('ضیاء', 'ضیا');
    same('پاکـــستان', 'پاکستان');
    same('بین‌الاقوامی', 'بینالاقوامی');
    same('وزرائے', 'وزرایے');
  });

  it('has digits of any script as Latin ones', () => {
    same('۲۰۲۲', '٢٠٢٢', '2022');
  });

  it('tells words apart', () => {
    const words = ['Lavrov', 'Lavrova', 'Lahore', 'Karachi', 'کراچی', 'کرک', 'Дар', 'دار', '17', '71'];
    expect(new Set(words.map(keyOf)).size).toBe(words.length);
  });

  it('begins with the key of what begins the word, letter by letter', () => {
    const letter = fc.constantFrom(...'abcdehikqstuwxyzAKXабвгдеёжзийкхцчшщъыьэюяЙЁابپتهہيیكکءآئةـ017ßøéü');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), fc.nat(12), (word, length) => {
        expect(keyOf(word).startsWith(keyOf([...word].slice(0, length).join('')))).toBe(true);
      }),
    );
  });

  it('is its own key', () => {
    const letter = fc.constantFrom(...'abcxyzqwfабвщюяйёکيیكہھ2');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (word) => {
        expect(keyOf(keyOf(word))).toBe(keyOf(word));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('stand between spaces and stops of any script', () => {
    expect(compoundsIn('«Газпром», Лавров: да!')).toEqual(['Газпром', 'Лавров', 'да']);
    expect(compoundsIn('پاکستان، روس؛ چین۔')).toEqual(['پاکستان', 'روس', 'چین']);
    expect(compoundsIn('U.S.–Pakistan (2014–2024)')).toEqual(['U', 'S', 'Pakistan', '2014', '2024']);
    expect(compoundsIn(' – … 👍 ')).toEqual([]);
  });

  it('are with a hyphen each word and all of them as one', () => {
    expect(compoundsIn('the JF-17 -')).toEqual(['the', 'JF-17']);
    expect(wordsOf('JF-17')).toEqual([
      { written: 'JF', key: 'jf' },
      { written: '17', key: '17' },
      { written: 'JF-17', key: 'jf17', joined: true },
    ]);
    expect(wordsOf('Lahore')).toEqual([{ written: 'Lahore', key: 'lahore' }]);
  });
});

describe('the keys in a query', () => {
  it('are those of its words, each once', () => {
    expect(keysIn('Lavrov, Лавров и Sergei')).toEqual(['lavrov', 'i', 'sergei']);
    expect(keysIn('JF-17')).toEqual(['jf', '17']);
    expect(keysIn(' –? ')).toEqual([]);
    expect(keysIn('ь')).toEqual([]);
  });
});
