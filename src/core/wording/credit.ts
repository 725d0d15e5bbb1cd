/**
 * Credit that an author writes into the text: RT @a: RT @b: …, MT, via @x, h/t @x (methods §1.3; boyd, Golder & Lotan 2010).
 * Case-sensitive, so that "ART @museum" is none. Linear in the text's length.
 */
const MARKER = /(^|[\s"“«(])(?:RT|MT)\s*:?\s*@(\w{1,15})\b\s*:?/gu;
const TRAILER = /(?:^|\s)\(?(?:via|h\/t|HT|ht|hat tip)\s*:?\s*@(\w{1,15})\)?\s*["”]?\s*$/iu;

export interface Credit {
  /** What the author put before the first marker. */
  comment: string;
  /** Handles from the oldest named to the author. */
  chain: string[];
  /** The words that are passed on, without markers. */
  payload: string;
  /** The handle of a trailing "via @x" or "h/t @x", or null. */
  via: string | null;
  /** What stands between markers, most recent hop first; only where there is a marker. */
  intermediateComments?: string[];
}

/** Reads the credit of a text. The first marker names the most recent hop, the last the oldest. */
export function parseCredit(text: string, author: string): Credit {
  const names: string[] = [];
  const between: string[] = [];
  let comment = '';
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    const start = match.index + match[1]!.length;
    if (names.length === 0) comment = unquote(text.slice(0, start));
    else between.push(text.slice(end, start).trim());
    names.push(match[2]!);
    end = match.index + match[0].length;
  }
  const rest = text.slice(end).trim();
  const trailer = TRAILER.exec(rest);
  const payload = trailer ? rest.slice(0, trailer.index).trim() : rest;
  const credit: Credit = {
    comment,
    chain: [...names.reverse(), author],
    payload: names.length ? payload.replace(/["”»]\s*$/u, '').trim() : payload,
    via: trailer ? trailer[1]! : null,
  };
  if (names.length) credit.intermediateComments = between;
  return credit;
}

const unquote = (comment: string): string => comment.replace(/["“«(]\s*$/u, '').trim();
