/** How a text of any script is set: which way it runs, and whether it has italics. */

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
/** Links and handles are Latin in every language. */
const FOREIGN = /https?:\/\/\S+|[@＠][\w.-]+/gu;
const ITALICS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The way that most of its letters run. The first letter alone (`dir="auto"`) would turn a whole Arabic message round
 * for a Latin name at its head, or for a word that was lost there.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let balance = 0;
  for (const character of text.replace(FOREIGN, ''))
    if (RIGHT_TO_LEFT.test(character)) balance--;
    else if (LETTER.test(character)) balance++;
  return balance < 0 ? 'rtl' : 'ltr';
}

/** False for scripts that have no italics: what was added is told by weight and a line there. */
export const hasItalics = (text: string): boolean => ITALICS.test(text);
