/** The answers of the lenses as they may be told: what in them could point to a private account is left out. */
import type { Dataset } from '../dataset/types';
import { SHOWN_FROM } from '../export/privacy';
import type { LensAnswers } from '../lenses';
import type { AnsweredLens } from '../lenses/names';
import type { Discretion } from './discretion';

type Told<L extends AnsweredLens> = (
  answer: LensAnswers[L],
  discretion: Discretion,
  dataset: Dataset,
) => LensAnswers[L];

export const toldAnswer: { readonly [L in AnsweredLens]: Told<L> } = {
  /** A link that few private accounts hold is their own word: it is counted, not listed. Nor is a post of theirs. */
  where: (answer, discretion) => {
    if (!discretion.on) return answer;
    const exits = answer.exits.exits.filter(
      ({ accounts, link }) =>
        discretion.inside(`https://${link}`) === `https://${link}` &&
        (accounts.length >= SHOWN_FROM || accounts.some((account) => discretion.isNamed(account))),
    );
    return { ...answer, exits: { ...answer.exits, exits } };
  },
  /** Counts and places alone. */
  horizon: (answer) => answer,
  dialogue: (answer, discretion, { posts }) => {
    if (!discretion.on) return answer;
    const { ledger } = answer;
    const followers = ledger.row.map((row) => discretion.followers(posts.author[row]!));
    return { ...answer, ledger: { ...ledger, followers: Int32Array.from(followers) } };
  },
  /** Names those of a public role alone. */
  carriers: (answer) => answer,
  compare: (answer, discretion) =>
    discretion.on
      ? {
          ...answer,
          messages: answer.messages.map((message) => ({
            ...message,
            words: discretion.words(message.roots[0]!, message.words),
          })),
        }
      : answer,
};
