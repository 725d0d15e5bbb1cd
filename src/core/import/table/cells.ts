import { KIND } from '../../dataset/types';

/** What tools write where there is nothing. */
const NOTHING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'nil', 'undefined', '-', '<na>']);
/** A large number that a spreadsheet, or a program through one, has rounded. */
const ROUNDED = /^\d(?:[.,]\d+)?[eE]\+?\d{2}$/;

/** What parts the cells of a line that was typed or copied, the surest first. Arabic and Chinese have commas of their own. */
export const TYPED_SEPARATORS = ['\t', '|', ';', ',', '،', '，', '、'] as const;

/** True for one or more ASCII digits: most cells of a column of ids. */
function isDigits(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return cell.length > 0;
}

/** A cell that names something; '' where it says that there is nothing. */
export function idCell(cell: string): string {
  if (isDigits(cell)) return cell;
  const trimmed = cell.trim();
  if (trimmed.length <= 9 && NOTHING.has(trimmed.toLowerCase())) return '';
  // Ids that went through a column of decimals, and ids that were written as text for a spreadsheet.
  if (/^\d+\.0$/.test(trimmed)) return trimmed.slice(0, -2);
  const quoted = /^(?:'|="|ID:|x)(\d{5,})"?$/.exec(trimmed);
  return quoted ? quoted[1]! : trimmed;
}

/** True for an id like 1.23457E+18: its digits are lost. */
export function isRounded(cell: string): boolean {
  return cell.length >= 5 && !isDigits(cell) && ROUNDED.test(cell.trim());
}

/** '1,234', '12.0' and '12' as whole numbers; -1 where the cell is none. */
export function countCell(cell: string): number {
  if (!cell) return -1;
  if (cell.length < 10 && isDigits(cell)) return Number(cell);
  const plain = cell.trim().replace(/(?<=\d),(?=\d{3})/g, '');
  const value = plain && /^\d+(\.\d+)?$/.test(plain) ? Math.floor(Number(plain)) : -1;
  return value <= 0x7fffffff ? value : -1;
}

/** 1 yes, 0 no, 2 neither. */
export function booleanCell(cell: string): number {
  if (!cell) return 2;
  const word = cell.trim().toLowerCase();
  if (word === '1' || word === 'true' || word === 't' || word === 'yes' || word === '1.0') return 1;
  return word === '0' || word === 'false' || word === 'f' || word === 'no' || word === '0.0' ? 0 : 2;
}

/** Kind by the words that tools use; original where the cell says nothing of it. */
export function kindCell(cell: string): number {
  if (!cell) return KIND.original;
  const word = cell.trim().toLowerCase();
  if (/^(retweet|retweeted|repost|rt)/.test(word)) return KIND.repost;
  if (/^(quote|quoted)/.test(word)) return KIND.quote;
  return /^(reply|replied)/.test(word) ? KIND.reply : KIND.original;
}

/** True for what a tool wrote in the place of a name or an id, so that accounts cannot be named. */
export function isHashed(cell: string): boolean {
  return (
    cell.length >= 32 &&
    (/^[0-9a-f]{32,128}$/i.test(cell) || /^[A-Za-z0-9+/_-]{42,86}={0,2}$/.test(cell)) &&
    !/^\d+$/.test(cell)
  );
}

const SEPARATORS = /[\s,;|'"[\]()#@]+/;

/** The words of a cell that lists handles or hashtags: 'a, b', 'a b', 'a;b', ['a', 'b'], ["a","b"]. */
export function listCell(cell: string): string[] {
  // Records in a cell are read by their format, if at all; nothing but digits is a count or an id.
  if (!cell || cell.includes('{')) return [];
  return cell.split(SEPARATORS).filter((word) => word && !NOTHING.has(word.toLowerCase()) && !isDigits(word));
}

/** Languages that tools write by their English names. */
const LANGUAGES = new Map(
  (
    'afrikaans af albanian sq amharic am arabic ar armenian hy azerbaijani az basque eu belarusian be bengali bn bosnian bs ' +
    'bulgarian bg catalan ca chinese zh croatian hr czech cs danish da dutch nl english en estonian et farsi fa finnish fi ' +
    'french fr galician gl georgian ka german de greek el gujarati gu hebrew he hindi hi hungarian hu icelandic is ' +
    'indonesian id irish ga italian it japanese ja kannada kn kazakh kk korean ko kurdish ku latvian lv lithuanian lt ' +
    'macedonian mk malay ms malayalam ml marathi mr nepali ne norwegian no pashto ps persian fa polish pl portuguese pt ' +
    'punjabi pa romanian ro russian ru serbian sr slovak sk slovenian sl somali so spanish es swahili sw swedish sv tagalog tl ' +
    'tamil ta telugu te thai th turkish tr ukrainian uk urdu ur uzbek uz vietnamese vi welsh cy'
  )
    .split(' ')
    .flatMap((word, i, words) => (i % 2 ? [] : [[word, words[i + 1]!] as const])),
);

/** A language as a code. */
export function languageCell(cell: string): string {
  if (cell.length < 3) return cell;
  const word = idCell(cell).toLowerCase();
  if (word.length <= 3) return word;
  const name = LANGUAGES.get(word.split(/[ (]/)[0]!);
  return name ?? (/^[a-z]{2,3}[-_][a-z0-9]{2,8}$/.test(word) ? word.replace('_', '-') : '');
}
