/** Official and media accounts whose retelling changed the message: those with most posts after them. */
import { fitName, shownHandle } from '../dataset/shown';
import { ROLE, ROLES, type Role, type Roles } from '../network/roles';
import { isChanger } from '../wording/seen';
import { editCode } from '../wording/edits';
import { EDITS, type Edit } from '../wording/types';
import { each, type Steps } from '../steps';
import { parentsFirstSteps } from '../tree';
import { driftBelow, rootRows } from './drift';
import { postsAt, type LensInput } from './input';

export interface Reteller {
  place: number;
  row: number;
  account: number;
  handle: string;
  /** Official or media. */
  role: Role;
  edit: Edit;
  /** Bits of EDIT_FLAG, of its hop. */
  flags: number;
  /** To the post that it was taken from; NaN where it may be a translation. */
  fidelity: number;
  /** To the message's own words. */
  drift: number;
  /** Posts that hang below it, in this message. */
  after: number;
}

export interface Retellers {
  /** Most posts after them first; only those with any, at most MOST. */
  listed: Reteller[];
  /** Retellings by official and media accounts that changed the words, whether anything hangs on them or not. */
  changed: number;
  /** The same by the public: counted, never named. `after` = posts that hang below at least one of them. */
  public: { changed: number; accounts: number; after: number };
}

const MOST = 10;
/** Posts that are read between two pauses. */
const READ = 5000;
const SAME: ReadonlySet<number> = new Set([editCode('none'), editCode('copy'), editCode('near-copy')]);

/** O(posts). */
export function* retellersOf(input: LensInput, roles: Roles): Steps<Retellers> {
  const { dataset, forest, wordings, places } = input;
  const { row: rows, parent: parents } = places;
  const drift = driftBelow(input);
  const order = yield* parentsFirstSteps(parents);
  const root = yield* rootRows(places, order);
  const after = new Uint32Array(rows.length);
  yield* each(order.length, (at) => {
    const place = order[order.length - 1 - at]!;
    if (parents[place]! < 0) return;
    after[parents[place]!]! += after[place]! + postsAt(input, rows[place]!);
  });
  const listed: Reteller[] = [];
  const met = new Uint8Array(dataset.accounts.count);
  /** 1 where a post is, or hangs below, a change by the public. */
  const below = new Uint8Array(rows.length);
  const found: Retellers = { listed, changed: 0, public: { changed: 0, accounts: 0, after: 0 } };
  const read = (at: number): void => {
    const place = order[at]!;
    const row = rows[place]!;
    const parent = parents[place]!;
    if (parent < 0) return;
    const posts = postsAt(input, row);
    if (below[parent]) {
      below[place] = 1;
      found.public.after += posts;
    }
    if (!posts) return;
    if (!isChanger(forest.kind[row]!) || SAME.has(wordings.edit[row]!)) return;
    const account = dataset.posts.author[row]!;
    const role = account < 0 ? ROLE.public : roles.of[account]!;
    if (role === ROLE.source) return;
    if (role === ROLE.public) {
      found.public.changed += posts;
      if (account >= 0 && !met[account]) {
        met[account] = 1;
        found.public.accounts++;
      }
      below[place] = 1;
      return;
    }
    found.changed += posts;
    if (after[place] === 0) return;
    listed.push({
      ...{ place, row, account, role: ROLES[role]!, handle: fitName(shownHandle(dataset, account)) },
      edit: EDITS[wordings.edit[row]!]!,
      flags: wordings.editFlags[row]!,
      fidelity: wordings.fidelity[row]!,
      drift: drift(row, root[place]!),
      after: after[place]!,
    });
  };
  yield* each(order.length, read, READ);
  listed.sort((a, b) => b.after - a.after || a.place - b.place);
  listed.length = Math.min(listed.length, MOST);
  return found;
}
