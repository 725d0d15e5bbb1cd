/** What the user chose, gathered from where it stands and put back there: the only place that knows both. */
import { NO_CHOICES, type Choices } from '../../core/session/choices';
import type { Ask } from '../ask';
import type { ChoosingParts } from './choosing';

/** `view`: fragment of what is on screen. Null where the worker could not be asked. */
export async function gatherChoices(parts: ChoosingParts, view: string, ask: Ask): Promise<Choices | null> {
  const { facts, opening, roles, sorting, answered, parents, grouping, communities, judging, story } = parts;
  const { tags, joined } = sorting;
  const { rules } = sorting;
  const chosen = parents.chosen;
  const marked = answered.rows;
  const given = roles.choices;
  const rows = [
    ...tags.map(({ root }) => root),
    ...joined.flat(),
    ...marked,
    ...chosen.flatMap(({ row, parent }) => [row, parent ?? row]),
    ...judging.marks.map(({ row }) => row),
  ];
  const { names } = communities;
  const accounts = [...given.map(({ account }) => account), ...names.map(({ anchor }) => anchor)];
  const rest = {
    collection: facts.saidCollection,
    grouping: grouping.by,
    group: parts.groups.name,
    guesses: parts.guessing.keyed,
    rewrites: [...parts.groups.rewrites],
    groups: [...parts.groups.others],
    story: story.own,
    rules: rules && rules.map(({ tag, words }) => ({ tag, words: [...words] })),
    mappings: opening.mappings.map(([signature, mapping]) => ({
      signature,
      columns: Object.entries(mapping) as [string, number][],
    })),
    view,
  };
  const asked = rows.length || accounts.length;
  const keys = asked ? await ask((api) => api.keys(rows, accounts)) : { posts: [], accounts: [] };
  if (!keys) return null;
  const of = new Map(rows.map((row, i) => [row, keys.posts[i]!]));
  return {
    ...NO_CHOICES,
    ...rest,
    roles: given.map(({ role }, i) => ({ account: keys.accounts[i]!, role })),
    communities: names.map(({ name }, i) => ({ account: keys.accounts[given.length + i]!, name })),
    tags: tags.map(({ root, tag }) => ({ root: of.get(root)!, tag })),
    joined: joined.map((group) => group.map((root) => of.get(root)!)),
    answered: marked.map((row) => of.get(row)!),
    judged: judging.marks.map(({ judge, question, row, verdict }) => ({
      ...{ judge, question, post: of.get(row)! },
      verdict,
    })),
    parents: chosen.map(({ row, parent }) => ({
      post: of.get(row)!,
      parent: parent === null ? null : of.get(parent)!,
    })),
  };
}

/** Puts choices back, no cascade being open; those of posts and accounts that this export has not are left out. */
export async function restoreChoices(parts: ChoosingParts, choices: Choices, ask: Ask): Promise<void> {
  const { facts, roles, sorting, answered, parents, grouping, communities, judging, story } = parts;
  const keys = [
    ...choices.tags.map(({ root }) => root),
    ...choices.joined.flat(),
    ...choices.answered,
    ...choices.parents.flatMap(({ post, parent }) => [post, parent ?? post]),
    ...choices.judged.map(({ post }) => post),
  ];
  const accountKeys = [...choices.roles, ...choices.communities].map(({ account }) => account);
  const rows = keys.length ? await ask((api) => api.resolve(keys)) : [];
  const accounts = accountKeys.length ? await ask((api) => api.resolveAccounts(accountKeys)) : [];
  const rowOf = new Map(keys.map((key, i) => [key, rows?.[i] ?? -1]));
  const row = (key: string): number => rowOf.get(key) ?? -1;
  facts.setCollection(choices.collection);
  grouping.choose(choices.grouping);
  story.restore(choices.story);
  parts.guessing.restore(choices.guesses);
  parts.groups.restore(choices.group, choices.rewrites, choices.groups);
  roles.restore(
    choices.roles.flatMap(({ role }, i) => {
      const account = accounts?.[i] ?? -1;
      return account < 0 ? [] : [{ account, role }];
    }),
  );
  communities.restore(
    choices.communities.flatMap(({ name }, i) => {
      const anchor = accounts?.[choices.roles.length + i] ?? -1;
      return anchor < 0 ? [] : [{ anchor, name }];
    }),
  );
  sorting.restore({
    tags: choices.tags.flatMap(({ root, tag }) => (row(root) < 0 ? [] : [{ root: row(root), tag }])),
    rules: choices.rules,
    joined: choices.joined.map((group) => group.map(row).filter((root) => root >= 0)).filter(isSeveral),
  });
  judging.restore(
    choices.judged.map(({ post, ...mark }) => ({ ...mark, row: row(post) })).filter((mark) => mark.row >= 0),
  );
  answered.restore(choices.answered.map(row).filter((at) => at >= 0));
  await parents.restore(
    choices.parents
      .map(({ post, parent }) => ({ row: row(post), parent: parent === null ? null : row(parent) }))
      .filter(({ row: post, parent }) => post >= 0 && (parent === null || parent >= 0)),
  );
}

const isSeveral = (group: readonly number[]): boolean => group.length > 1;
