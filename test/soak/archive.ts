/**
 * A simulated archive: lean records of API v1.1, cascades of many sizes at once in order of time, written to several files in turn,
 * so that each holds a share of every larger cascade. Sizes follow a power law; all shares below are choices of this project.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { seeded, type Random } from '../../src/core/random';
import { WATERMARK } from '../../src/core/dataset/synthetic';
import { largeCascadeV1, v1Time } from './largeCascadeV1';

/** Exponent of the sizes' tail, and the largest. */
const TAIL = 1.1;
const LARGEST = 20_000;
/** Cascades that go on at the same time. */
const AT_ONCE = 4096;
/** Posts of the one cascade of known size. */
export const KNOWN = 50_000;
/** Lines that go to one file before it is the next one's turn. */
const TURN = 100;
/** 1 August 2026; the cascade of known size is over by then. */
const START = Date.UTC(2026, 7, 1);
const EPOCH = 1288834974657n;
/** Milliseconds over which the archive reaches. */
const SPAN = 60 * 86_400_000;
/** Characters written at once. */
const PIECE = 1 << 20;

const LETTERS = [
  'ba',
  'de',
  'fi',
  'go',
  'lu',
  'ma',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  've',
  'wi',
  'zo',
  'ka',
  'ly',
];
const words = seeded(1);
const word = (): string => words.pick(LETTERS) + words.pick(LETTERS) + words.pick(LETTERS);
/** Four words each: three of them make a message that no other has. */
const PHRASES = Array.from({ length: 4096 }, () => [word(), word(), word(), word()].join(' '));

/** A post that others of its cascade can refer to. */
interface Told {
  id: string;
  handle: string;
  user: string;
  phrases: readonly [string, string, string];
  /** The record up to its count of reposts, and what follows it. */
  head: string;
  tail: string;
  reposts: number;
}

interface Cascade {
  left: number;
  /** The root, then the latest few posts with words of their own. */
  told: Told[];
}

/** Writes `posts` posts to the files, the cascade of known size first. Returns its root's id. Synchronous: seconds a million. */
export function writeArchive(files: readonly string[], posts: number, seed: number): string {
  const out = new Lines(files);
  let root = '';
  for (const { id, line } of largeCascadeV1(KNOWN, seed)) {
    root ||= id;
    out.line(line);
  }
  const archive = new Archive(posts - KNOWN, seeded(seed));
  for (let post = KNOWN; post < posts; post++) out.line(archive.next());
  // What archives hold beside posts.
  out.line('{"limit":{"track":1,"timestamp_ms":"1785542400000"}}\n');
  out.line('{"created_at":"Sat Aug 01 00:00:00 +0000 2026","id_str":"20\n');
  out.close();
  return root;
}

class Archive {
  readonly #open: Cascade[] = [];
  #post = 0;
  #second = -1;
  #moment = '';

  constructor(
    private readonly posts: number,
    private readonly random: Random,
  ) {}

  /** The next line in time. */
  next(): string {
    const { random } = this;
    const ms = START + Math.floor((this.#post / this.posts) * SPAN);
    const slot = random.below(AT_ONCE);
    const cascade = this.#open[slot];
    const id = String(((BigInt(ms) - EPOCH) << 22n) | BigInt(this.#post++ & 0x3fffff));
    if (cascade && cascade.left > 0) {
      cascade.left--;
      return this.#response(cascade, id, ms);
    }
    const size = Math.min(LARGEST, Math.floor((1 - random.next()) ** (-1 / TAIL)));
    const phrases = this.#phrases();
    const root = this.#told(id, ms, phrases.join(' '), phrases, '');
    this.#open[slot] = { left: size - 1, told: [root] };
    return `${root.head}0${root.tail}\n`;
  }

  #response({ told }: Cascade, id: string, ms: number): string {
    const { random } = this;
    const draw = random.next();
    const to = told[draw < 0.5 ? 0 : random.below(told.length)]!;
    if (draw < 0.72) {
      to.reposts++;
      const user = this.#user();
      return `{"created_at":"${this.#at(ms)}","id_str":"${id}","text":"RT @${to.handle}: ${to.phrases[0]}\\u2026","truncated":false,${
        user.json
      },"lang":"en","source":"${WATERMARK}","entities":{"user_mentions":[{"screen_name":"${to.handle}"}],"hashtags":[],"urls":[]},"retweeted_status":${
        to.head
      }${to.reposts}${to.tail}}\n`;
    }
    let post: Told;
    let embedded = '';
    const phrases = this.#phrases();
    if (draw < 0.84) {
      const named = `"in_reply_to_user_id_str":"${to.user}","in_reply_to_screen_name":"${to.handle}"`;
      const text = `@${to.handle} ${phrases[0]} ${phrases[1]}`;
      post = this.#told(id, ms, text, phrases, `,"in_reply_to_status_id_str":"${to.id}",${named}`);
    } else if (draw < 0.92) {
      post = this.#told(id, ms, phrases.join(' '), phrases, `,"quoted_status_id_str":"${to.id}"`);
      embedded = `,"quoted_status":${to.head}${to.reposts}${to.tail}`;
    } else if (draw < 0.97) {
      // Passed on by hand, a part of it said otherwise.
      const changed = random.below(3);
      const said = to.phrases.map((phrase, i) =>
        i === changed ? phrases[i]! : phrase,
      ) as unknown as Told['phrases'];
      post = this.#told(id, ms, `RT @${to.handle}: ${said.join(' ')}`, said, '');
    } else post = this.#told(id, ms, told[0]!.phrases.join(' '), told[0]!.phrases, '');
    if (told.length < 8) told.push(post);
    else told[1 + random.below(7)] = post;
    return `${post.head}0${post.tail.slice(0, -1)}${embedded}}\n`;
  }

  #phrases(): Told['phrases'] {
    const { random } = this;
    return [random.pick(PHRASES), random.pick(PHRASES), random.pick(PHRASES)];
  }

  #told(id: string, ms: number, text: string, phrases: Told['phrases'], reference: string): Told {
    const { handle, user, json } = this.#user();
    return {
      ...{ id, handle, user, phrases, reposts: 0 },
      head: `{"created_at":"${this.#at(ms)}","id_str":"${id}","text":"${text}","truncated":false,${json},"lang":"en","source":"${
        WATERMARK
      }"${reference},"retweet_count":`,
      tail: `,"favorite_count":${id.length},"entities":{"user_mentions":[],"hashtags":[],"urls":[]}}`,
    };
  }

  /** Few accounts post much, most little. */
  #user(): { handle: string; user: string; json: string } {
    const number = Math.floor((this.posts / 4) * this.random.next() * this.random.next());
    const handle = `acc_${number}`;
    const user = `2${String(number)}`;
    return {
      ...{ handle, user },
      json: `"user":{"id_str":"${user}","screen_name":"${handle}","name":"Account ${number}","location":"","followers_count":${
        number % 9973
      },"verified":false}`,
    };
  }

  #at(ms: number): string {
    const second = Math.floor(ms / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#moment = v1Time(second * 1000);
    }
    return this.#moment;
  }
}

/** Lines to files in turn. All are ASCII: other characters are written as escapes. */
class Lines {
  readonly #files: { fd: number; piece: Buffer; end: number }[];
  #count = 0;
  #lines = '';

  constructor(paths: readonly string[]) {
    this.#files = paths.map((path) => ({ fd: openSync(path, 'w'), piece: Buffer.alloc(PIECE * 2), end: 0 }));
  }

  line(line: string): void {
    this.#lines += line;
    if (++this.#count % TURN === 0) this.#put();
  }

  close(): void {
    this.#put();
    for (const file of this.#files) {
      this.#flush(file);
      closeSync(file.fd);
    }
  }

  #put(): void {
    const file = this.#files[Math.ceil(this.#count / TURN) % this.#files.length]!;
    file.end += file.piece.write(this.#lines, file.end, 'latin1');
    this.#lines = '';
    if (file.end > PIECE) this.#flush(file);
  }

  #flush(file: { fd: number; piece: Buffer; end: number }): void {
    for (let at = 0; at < file.end;) at += writeSync(file.fd, file.piece, at, file.end - at);
    file.end = 0;
  }
}
