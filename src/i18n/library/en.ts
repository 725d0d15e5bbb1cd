/**
 * English of the screen of a library: the source of its keys. Figures come as numbers, words of posts isolated, as in the
 * files of messages.
 */
import { grammar } from '../grammar';

const { say, count } = grammar('en');

const posts = (n: number): string => count(n, { one: '# post', other: '# posts' });
const cascades = (n: number): string => count(n, { one: '# cascade', other: '# cascades' });

export const words = {
  title: 'Which cascade?',
  holds: (cascadeCount: number, postCount: number) => say`${posts(postCount)} in ${cascades(cascadeCount)}`,
  undated: 'undated',
  index: (size: string) => `index of ${size}, read as it is needed`,
  prepared: (date: string) => `prepared on ${date}`,
  search: {
    region: 'Search the library',
    source: 'Source',
    dayHint: 'yyyy-mm-dd',
    sourceHint: '@handle or name',
    words: 'Words of the first post',
    wordsHint: 'all of them, in any order',
    least: 'Posts, from',
    most: 'Posts, up to',
    from: 'Active from',
    to: 'Active until',
    all: 'List all',
  },
  status: {
    all: (n: number) => say`${cascades(n)}, the largest first`,
    match: (n: number) =>
      count(n, { one: '# cascade matches', other: '# cascades match, the largest first' }),
    soFar: (n: number) => count(n, { one: '# cascade matches so far', other: '# cascades match so far' }),
    none: 'No cascade of this library matches.',
    looked: (looked: number, of: number) => say`looked at ${looked} of ${cascades(of)}`,
    stopped: 'The search stopped before its end.',
    again: 'Search again',
    shown: (first: number, last: number, total: number | null) =>
      total === null ? say`${first}–${last}` : say`${first}–${last} of ${total}`,
    larger: 'Larger ones',
    smaller: 'Smaller ones',
    /** At the end of what is listed at once. */
    more: (listed: number) => say`These are the ${listed} largest; a source, words or a time find others.`,
  },
  columns: {
    choose: 'Chosen',
    posts: 'Posts',
    message: 'First post',
    kinds: 'Kinds',
    time: 'Time',
  },
  row: {
    posts,
    accounts: (n: number) => count(n, { one: '# account', other: '# accounts' }),
    reposts: (n: number) => count(n, { one: '# repost', other: '# reposts' }),
    quotes: (n: number) => count(n, { one: '# quote', other: '# quotes' }),
    replies: (n: number) => count(n, { one: '# reply', other: '# replies' }),
    missing: 'Its first post is not in this library.',
    wordless: 'Its first post has no words.',
    withheld: 'Names and words are not shown.',
  },
  keys: 'Arrow keys go through the list, the space bar chooses, Enter goes on.',
  overview: (n: number) => say`${n} of the largest, by time and posts`,
  chosen: {
    title: 'Chosen',
    none: 'Choose a cascade, or several that belong together.',
    count: (cascadeCount: number, postCount: number) => say`${cascades(cascadeCount)}, ${posts(postCount)}`,
    leave: (what: string) => `Leave out ${what}`,
    more: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
    clear: 'Leave out all',
    asking: 'Looking up what it takes…',
    takes: 'What it takes',
    read: (size: string) => `${size} to read`,
    memory: (size: string) => `about ${size} of memory`,
    holds: 'This tab can hold it.',
    tooLarge: (most: number) => say`This tab cannot hold it: about ${posts(most)} of these would fit.`,
    how: 'How much of it',
    whole: 'All of it',
    wholeNote: 'No post is left out.',
    backbone: 'Its backbone',
    backboneNote:
      'Leaves out posts that nobody responds to, but for one of each kind under each post, which stands for the others; figures are estimates.',
    sample: 'A sample',
    sampleNote:
      'Leaves out some of the posts that nobody responds to, in proportion to what they hang on, kind and time; those that stay stand for the others, and figures are estimates.',
    sampleSize: 'Posts in the sample',
    several: 'Several cascades',
    asOne: 'as one message',
    asOneNote: 'Their first posts say one thing: a thread, or one text in several languages.',
    asMany: 'as messages of their own',
    asManyNote: 'All are read; the next page asks which to follow.',
    open: 'Open',
    /** To what opening takes, where it is out of sight. */
    onward: 'Go on',
  },
  /** Why it cannot be read, and what to do. `file`: of the library, isolated. */
  faults: {
    none: () =>
      'There is no library here: a library’s folder holds a library.json and a cascades.parquet. Open that folder, or the address of it.',
    description: () =>
      'The library.json of this library is damaged. Prepare the library again, or copy that file anew.',
    newer: () => 'This library was prepared for a later version of this app. Load the page again to get it.',
    absent: (file: string) =>
      `The library lacks its file ${file}. Copy it anew from where the library was prepared.`,
    damaged: (file: string) =>
      `The file ${file} of this library is damaged or has other columns. Copy it anew, or prepare the library again.`,
    elsewhere: (file: string) =>
      `The index and the file ${file} are not of the same library. Prepare the library again, or copy all of it anew.`,
    changed: (file: string) =>
      `The file ${file} has changed since the library was opened. Open the library again.`,
    ranges: () =>
      'This host sends whole files only, and a library is read in pieces. Ask whoever keeps it to allow range requests, or download the folder and open it here.',
    length: () =>
      'This host does not say how long its files are, and a library is read from its ends. Ask whoever keeps it to expose Content-Range and Content-Length, or download the folder and open it here.',
    size: (file: string) =>
      `The file ${file} has pieces too large to be read at once. Prepare the library again with smaller row groups.`,
    address: () => 'This is no address that can be opened: it must begin with https://.',
    network: () =>
      'The host of this library is out of reach, broke off, or lets no other page read it. Try again; or download the folder and open it here.',
    status: () =>
      'The host of this library gives its files to nobody here. Download the folder and open it here.',
    redirect: () =>
      'The host of this library sent on to another one. Open that address itself, if you trust it.',
    silent: () => 'The host of this library stopped answering. Try again.',
  },
};

export type LibraryWords = typeof words;
