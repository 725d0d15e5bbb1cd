/** Which wordings so many accounts carry as their own words that they point to none of them. */

/** By wording: 1 where `from` accounts or more (at least 2) carry it. O(posts). */
export function saidByEnough(authors: Int32Array, own: Int32Array, from: number): Uint8Array {
  const wordings = own.reduce((most, wording) => Math.max(most, wording + 1), 0);
  const enough = new Uint8Array(wordings);
  /** Accounts met so far, `from - 1` places a wording. */
  const met = new Int32Array(wordings * (from - 1)).fill(-1);
  for (let row = 0; row < own.length; row++) {
    const wording = own[row]!;
    const account = authors[row]!;
    if (wording < 0 || account < 0 || enough[wording]) continue;
    const end = (wording + 1) * (from - 1);
    let at = end - (from - 1);
    while (at < end && met[at]! >= 0 && met[at] !== account) at++;
    if (at === end) enough[wording] = 1;
    else met[at] = account;
  }
  return enough;
}
