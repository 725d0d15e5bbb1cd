/** Links to posts that stand in a text: the address of a post names its id. */
const STATUS =
  /^https?:\/\/(?:www\.|m\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?\w{1,20}\/status(?:es)?\/(\d{1,20})/i;

/** Id of the post that a link leads to, or null. */
export const postOfLink = (url: string): string | null => STATUS.exec(url)?.[1] ?? null;

/** Parameters that follow a reader, not the page (methods §4). */
const TRACKING = /^(?:utm_.*|fbclid|gclid|s|t|ref.*)$/i;

/**
 * The canonical form of a link, for telling whether two posts link the same page: host in lower case without
 * www., m. and mobile., x.com as twitter.com, no scheme, fragment, tracking parameters, trailing slash or photo number,
 * the query sorted. A text that is no link comes back as it is.
 */
export function canonicalLink(link: string): string {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return link;
  }
  const host = url.host
    .toLowerCase()
    .replace(/^(?:www|m|mobile)\./, '')
    .replace(/^x\.com$/, 'twitter.com');
  const path = url.pathname.replace(/\/photo\/\d+$/, '').replace(/\/+$/, '');
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return `${host}${path}${query ? `?${query}` : ''}`;
}
