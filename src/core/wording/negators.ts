/**
 * Words that negate, as folded core tokens. A changed count of them is flagged as a possible negation, never as one.
 * French "ne" is left out: it comes with "pas", and the pair is one negation.
 */
export const NEGATORS: ReadonlySet<string> = new Set([
  // English; words that end in n't are found by their ending
  ...['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot'],
  ...['pas', 'jamais', 'aucun', 'aucune', 'sans'], // French
  ...['nunca', 'jamás', 'ningún', 'ninguno', 'ninguna', 'sin', 'tampoco'], // Spanish
  ...['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals', 'ohne'], // German
  ...['non', 'mai', 'não', 'nem', 'sem'], // Italian, Portuguese
  ...['не', 'нет', 'ни', 'никогда', 'без'], // Russian
  ...['لا', 'لم', 'لن', 'ليس', 'ليست', 'غير', 'بدون'], // Arabic
  ...['不', '没', '沒', '没有', '沒有', '无', '未', '非', '别'], // Chinese
  ...['नहीं', 'न', 'मत', 'बिना'], // Hindi
]);

export const isNegator = (core: string): boolean => NEGATORS.has(core) || core.endsWith("n't");
