/**
 * Words that negate, as folded core tokens. A changed count of them is flagged as a possible negation, never as one.
 * Left out: French "ne", which comes with "pas" (the pair is one negation), "plus" and "personne", which mostly mean
 * something else, Italian "mai", which is a month elsewhere, Arabic "ما", which mostly is a pronoun.
 */
const NEGATORS: ReadonlySet<string> = new Set([
  // English; words that end in n't are found by their ending
  ...['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot'],
  ...['pas', 'jamais', 'rien', 'aucun', 'aucune', 'nul', 'nulle', 'ni', 'sans', 'guère'], // French
  ...['nunca', 'jamás', 'nada', 'nadie', 'ningún', 'ninguno', 'ninguna', 'sin', 'tampoco'], // Spanish
  ...['не', 'нет', 'ни', 'никогда', 'никто', 'ничего', 'нельзя', 'без'], // Russian
  ...['لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'غير', 'بدون', 'دون', 'كلا'], // Arabic; و and ف stand in front of some
  // Chinese, as the segmenter cuts words; words like 非常 and 不同 only look like these
  ...[
    '不',
    '没',
    '沒',
    '没有',
    '沒有',
    '无',
    '無',
    '未',
    '非',
    '别',
    '別',
    '勿',
    '莫',
    '并非',
    '並非',
    '绝非',
    '毫无',
  ],
  ...[
    '不会',
    '不會',
    '不是',
    '不能',
    '不要',
    '不可',
    '不再',
    '不得',
    '不必',
    '不准',
    '不許',
    '不许',
    '不应',
    '不該',
  ],
  ...[
    '不该',
    '不应该',
    '不愿',
    '不想',
    '不用',
    '无法',
    '無法',
    '未能',
    '未必',
    '尚未',
    '从不',
    '从未',
    '從未',
    '决不',
  ],
  ...['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'niemals', 'ohne'], // German
  ...['non', 'nessuno', 'nessuna', 'senza', 'não', 'nem', 'sem', 'nenhum', 'nenhuma'], // Italian, Portuguese
  ...['niet', 'geen', 'nooit', 'zonder'], // Dutch
  ...['ні', 'немає', 'nigdy', 'bez', 'není'], // Ukrainian, Polish, Czech
  ...['नहीं', 'नही', 'न', 'ना', 'मत', 'बिना', 'نہیں', 'بغیر'], // Hindi, Urdu
  ...['نه', 'نیست', 'بدون', 'هرگز', 'değil', 'yok', 'asla'], // Persian, Turkish
  ...['ない', 'なかっ', 'ませ', 'ません', 'ず', 'ไม่', 'มิ', 'không', 'chưa', 'tidak', 'bukan', 'tanpa'], // Japanese, Thai, Vietnamese, Indonesian
  ...[
    '안',
    '못',
    '않는다',
    '않습니다',
    '않았다',
    '않는',
    '않다',
    '없다',
    '없습니다',
    '없는',
    '아니다',
    '아닙니다',
  ], // Korean
  ...['לא', 'אין', 'בלי', 'δεν', 'μην', 'όχι', 'χωρίς'], // Hebrew, Greek
]);

/** "And" and "so", which Arabic writes onto the word. */
const ARABIC_PREFIX = /^[وف](?=لا$|لم$|لن$|ليس|غير$|بدون$|دون$)/;

/** True for a folded word that negates, in any of the languages above; contractions in n't included. */
export const isNegator = (core: string): boolean =>
  NEGATORS.has(core) || core.endsWith("n't") || NEGATORS.has(core.replace(ARABIC_PREFIX, ''));
