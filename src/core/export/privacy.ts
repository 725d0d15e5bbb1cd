/**
 * Who is named in a file that leaves this computer. Accounts that hold no public role get pseudonyms, keyed so that
 * nobody finds a name by trying all of them; so do their posts, whose platform ids lead to them. Their own words stand
 * only where enough accounts said the same.
 */
import { siphash } from '../session/siphash';

/** A private account's own wording is shown from this many accounts on that carry it. Our own choice. */
export const SHOWN_FROM = 3;

const HANDLE = /(^|[^\p{L}\p{N}_@/.])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu;
/** Addresses that name an account of a platform, or one of its posts. */
const ADDRESS =
  /((?<![\w-])(?:twitter|x|bsky)\.(?:com|app)\/(?:profile\/)?|[\w-]\/@)([\w-]+(?:\.[\w-]+)*)(?:\/(?:status\/|post\/)?\w+)?/gi;
/** What may stand there and is no account. */
const NO_ACCOUNT = new Set(['i', 'hashtag', 'search', 'home', 'intent', 'share']);

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

export class Pseudonyms {
  readonly #known = new Map<string, string>();
  readonly #encoder = new TextEncoder();

  /** `key`: 16 random bytes. With the same key an account has the same pseudonym in every file. */
  constructor(private readonly key: Uint8Array) {}

  /** For an account, by its handle in any case. */
  account(handle: string): string {
    return `private-${this.#of(handle.toLowerCase())}`;
  }

  /** For a post, by its id. */
  post(id: string): string {
    return `post-${this.#of(`post:${id}`)}`;
  }

  /** Words in which nobody is named but those of whom `named` says so, by handle. */
  inside(text: string, named: (handle: string) => boolean): string {
    return text
      .replace(ADDRESS, (whole, site: string, handle: string) =>
        named(handle) || NO_ACCOUNT.has(handle.toLowerCase()) ? whole : `${site}${this.account(handle)}`,
      )
      .replace(HANDLE, (whole, before: string, handle: string) =>
        named(handle) ? whole : `${before}@${this.account(handle)}`,
      );
  }

  /** 50 bits in letters and digits that are not mistaken for each other. */
  #of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    let bits = siphash(this.key, this.#encoder.encode(name));
    let made = '';
    for (let i = 0; i < LENGTH; i++, bits >>= 5n) made += ALPHABET[Number(bits & 31n)];
    this.#known.set(name, made);
    return made;
  }
}
