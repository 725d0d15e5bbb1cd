/** What a text itself names, for exports that list nothing beside it. */

const HANDLE = /@(\w{1,20})/y;
const HASHTAG = /#([\p{L}\p{M}\p{N}_]+)/uy;
const ADDRESS = /https?:\/\/[^\s"'<>[\],|]+/y;
/** What ends a sentence or stands between two addresses. */
const BEHIND = /[;:.!?…]+$/;
const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Appends the handles that a text mentions, in lower case. */
export function findMentions(text: string, found: string[]): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    // Part of a mail address, or of a second @.
    if (at > 0 && (text[at - 1] === '@' || WORD.test(text[at - 1]!))) continue;
    HANDLE.lastIndex = at;
    const match = HANDLE.exec(text);
    if (match) found.push(match[1]!.toLowerCase());
  }
}

/** Appends the hashtags of a text, as written. */
export function findHashtags(text: string, found: string[]): void {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    // Part of an address or of an HTML entity.
    if (at > 0 && (text[at - 1] === '/' || text[at - 1] === '&' || WORD.test(text[at - 1]!))) continue;
    HASHTAG.lastIndex = at;
    const match = HASHTAG.exec(text);
    if (match) found.push(match[1]!);
  }
}

/** Appends the addresses in a text. */
export function findAddresses(text: string, found: string[]): void {
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at + 4)) {
    ADDRESS.lastIndex = at;
    const match = ADDRESS.exec(text);
    if (match) found.push(match[0].replace(BEHIND, ''));
  }
}
