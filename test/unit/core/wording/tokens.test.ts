/** Words, numbers and negators in the scripts of the world. */
import { describe, expect, it } from 'vitest';
import { nameEdit } from '../../../../src/core/wording/edits';
import { TokenNumbers } from '../../../../src/core/wording/interner';
import { foldDigits, isCore, tokenise } from '../../../../src/core/wording/tokens';
import { EDIT_FLAG } from '../../../../src/core/wording/types';

const core = (text: string): string[] =>
  tokenise(text)
    .filter(isCore)
    .map((token) => token.core);

describe('words', () => {
  it.each([
    ['Arabic, with and without vowel signs and tatweel', 'مُحَمَّد قَالَ الســـلام', ['محمد', 'قال', 'السلام']],
    [
      'Hindi, marks and all',
      'वीज़ा शुल्क माफ़ होगा।',
      ['वीज़ा', 'शुल्क', 'माफ़', 'होगा'].map((w) => w.normalize('NFKC')),
    ],
    ['Russian', 'Посольство не работает.', ['посольство', 'не', 'работает']],
    ['direction marks do not make another word', '\u200f\u202bسلام\u202c\u200e', ['سلام']],
    ['final sigma', 'ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
    ['full width', 'ＡＢＣ ①', ['abc', '1']],
    ['emoji and symbols are no words', 'Go 🚀 now ⚠️!', ['go', 'now']],
    ['an apostrophe joins', 'don’t l’accord', ["don't", "l'accord"]],
  ])('%s', (_, text, words) => expect(core(text)).toEqual(words));

  // Where a dictionary cuts depends on the version of ICU: what is pinned is that it cuts, and loses nothing.
  it.each([
    ['Chinese', '外交部宣布免除学生签证费', 4, 9],
    ['Japanese', '外務省は学生のビザ手数料を免除します', 6, 14],
    ['Thai', 'กระทรวงการต่างประเทศยกเว้นค่าธรรมเนียมวีซ่า', 3, 10],
  ])('%s is cut by a dictionary', (_, text, least, most) => {
    const words = core(text);
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.length).toBeLessThanOrEqual(most);
    expect(words.join('')).toBe(text.normalize('NFKC'));
  });

  it.each([
    ['١٢٥٠ مواطن', '1250 مواطن'],
    ['۱۲۵۰ شهروند', '1250 شهروند'],
    ['१२५० नागरिक', '1250 नागरिक'],
    ['１２５０人', '1250人'],
    ['๒๕๖๘ 𝟏𝟐𝟓𝟎', '2568 1250'],
  ])('digits of any script are one: %s', (text, ascii) => expect(foldDigits(text)).toBe(ascii));

  it('atoms are cut out before words, whatever the script', () => {
    const tokens = tokenise('签证#免签 @mfa_cn：https://例え.jp/x 通知 ＃وزارة_الخارجية');
    expect(tokens.filter((token) => !isCore(token)).map(({ type, core: folded }) => [type, folded])).toEqual([
      ['hashtag', '#免签'],
      ['mention', '@mfa_cn'],
      ['link', 'https://例え.jp/x'],
      ['hashtag', '#وزارة_الخارجية'],
    ]);
  });

  it('a name that stands there as its digest is no word', () => {
    const digest = '3fB431d28838bc87b3473081cc5899cfede8252c2015644ffeccd7b27b1149fb';
    expect(tokenise(`${digest}: open today`).map(({ type }) => type)).toEqual(['mention', 'word', 'word']);
    expect(core(`${digest}0 open`)).toHaveLength(2);
    expect(core(`${'wide'.repeat(8)} open`)).toHaveLength(2);
  });
});

describe('a possible negation', () => {
  const numbers = new TokenNumbers();
  const flags = (parent: string, child: string): number => {
    const [a, b] = [parent, child].map((text) => core(text).map((word) => numbers.of(word)));
    return nameEdit(a!, b!, numbers).flags & EDIT_FLAG.negation;
  };
  it.each([
    ['en', 'The border will open on Monday', "The border won't open on Monday"],
    ['fr', 'La frontière est ouverte lundi', 'La frontière n’est pas ouverte lundi'],
    ['es', 'La frontera se abre el lunes', 'La frontera no se abre el lunes'],
    ['ru', 'Граница откроется в понедельник', 'Граница не откроется в понедельник'],
    ['ar', 'تفتح الحدود يوم الاثنين', 'لا تفتح الحدود يوم الاثنين'],
    ['ar, with "and"', 'تفتح الحدود يوم الاثنين', 'ولن تفتح الحدود يوم الاثنين'],
    ['zh', '外交部宣布边境星期一开放', '外交部宣布边境星期一不开放'],
    ['hi', 'सीमा सोमवार को खुलेगी', 'सीमा सोमवार को नहीं खुलेगी'],
    ['de', 'Die Grenze öffnet am Montag', 'Die Grenze öffnet am Montag nicht'],
    ['it', 'La frontiera apre lunedì', 'La frontiera non apre lunedì'],
    ['pt', 'A fronteira abre na segunda', 'A fronteira não abre na segunda'],
    ['tr', 'Sınır pazartesi açık', 'Sınır pazartesi açık değil'],
    ['th', 'ชายแดนเปิดวันจันทร์', 'ชายแดนไม่เปิดวันจันทร์'],
    ['ja', '国境は月曜日に開く', '国境は月曜日に開かない'],
  ])('%s', (_, said, told) => {
    expect(flags(said, told)).toBe(EDIT_FLAG.negation);
    expect(flags(told, said)).toBe(EDIT_FLAG.negation);
    expect(flags(said, said)).toBe(0);
  });

  it.each([
    ['words that only look like one', '他们来了', '他们非常不同地来了'],
    ['a word moved', 'not now, we open the gates', 'we open the gates, not now'],
  ])('not for %s', (_, said, told) => expect(flags(said, told)).toBe(0));
});
