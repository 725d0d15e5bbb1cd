/**
 * The attributes of a cascade in an article, and what they are in the address of its frame (state/url.ts, state/address.ts).
 * All of it stands in the fragment: to a cache, and to a page that was never on a host, every frame is the same page.
 */

/** Attributes that are the view's, and their names there. */
const VIEW = [
  ['dataset', 'sample'],
  ['lens', 'lens'],
  ['source', 'source'],
  ['message', 'message'],
  ['layout', 'layout'],
  ['moment', 'at'],
  ['speed', 'speed'],
] as const;
/** The others that have a value. A view has a language too: that of the posts that are looked at. */
const BESIDE = [
  ['theme', 'theme'],
  ['language', 'speak'],
] as const;

/** Attributes by name; one without a value is ''. */
export type Attributes = Readonly<Record<string, string>>;

/** The fragment, '#' included, of a frame's address; '' for none. `given`: it is handed its posts, and does not find them itself. */
export function frameFragment(attributes: Attributes, given: boolean): string {
  const asked = new URLSearchParams();
  for (const [attribute, name] of [...VIEW, ...BESIDE]) {
    const value = attributes[attribute];
    if (value) asked.set(name, value);
  }
  for (const name of ['loop', 'autoplay']) if (name in attributes) asked.set(name, '1');
  if (!('steps' in attributes)) asked.set('steps', '0');
  if (given) asked.set('given', '1');
  return asked.size ? `#1?${asked}` : '';
}

/** The page that runs without an origin of its own, in one language. */
export const framePage = (language: string): string => `frame.${language}.html`;
