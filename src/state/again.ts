/** Reads anew whatever is shown of accounts and words, by the rule that the worker was given: nothing else changes. */
import type { PostViews } from './posts/posts';
import type { Parts } from './address/view';

export async function readAgain(parts: Parts & { readonly posts: PostViews }): Promise<void> {
  const { posts, choice, cascade, gathered, selection, lit, filters, pair } = parts;
  posts.clear();
  await choice.readAgain();
  const before = cascade.whole?.messages;
  if (!before) return;
  // A search was made among names and words that may no longer be read.
  gathered.clear();
  const known = await choice.messagesOf(before.map(({ root }) => root));
  const messages = before.map(
    (message) => known.find(({ root }) => root === message.root) ?? { ...message, handle: '', words: '' },
  );
  await selection.keep(() => cascade.readAgain(messages));
  await lit.readAgain();
  await filters.readAgain();
  await pair.readAgain((roots) => choice.messagesOf(roots));
}
