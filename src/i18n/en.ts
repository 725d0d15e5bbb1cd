/**
 * English: the source of keys. Every other language satisfies `Messages`.
 *
 * A message is a sentence, or whatever stands alone on screen: components join nothing. Figures come as numbers, so that
 * each language gives them the plural, case and order that it needs (grammar.ts); words of a dataset come isolated.
 * `base` is what the figures are of where a filter is on, as `find.base.after` gives it, else ''.
 */
import type { Sampling } from '../core/dataset/sampling';
import type { FormatName } from '../core/export/formats';
import type { FileFaultKind } from '../core/session/fileFault';
import type { KeepFault } from '../core/session/keepFault';
import type { Kind } from '../core/dataset/types';
import type { OfferedField } from '../core/import/table/mapping';
import type { LayoutName } from '../core/layout/types';
import type { NoCircles } from '../core/lenses/circles';
import type { ExitKind } from '../core/lenses/exits';
import type { Role, RoleBy } from '../core/network/roles';
import type { BrokerageRole } from '../core/network';
import type { Grouping, Lens, Reading } from '../core/lenses/names';
import type { ChoiceFault } from '../core/paths/likely/chosen';
import type { Likelihood } from '../core/paths/likely/icd203';
import type { Basis } from '../core/paths/types';
import type { Tier } from '../core/lenses/awareness';
import type { Fate } from '../core/lenses/dialogue';
import type { SupportReason } from '../core/lenses/support';
import type { Anchor } from '../core/paths/translations/evidence';
import type { RULED_ROLES } from '../core/replay/filter';
import type { Change, Edit } from '../core/wording/types';
import { grammar } from './grammar';

const { say, count, list } = grammar('en');

/** What is counted on every page. */
const some = {
  posts: (n: number): string => count(n, { one: '# post', other: '# posts' }),
  responses: (n: number): string => count(n, { one: '# response', other: '# responses' }),
  reposts: (n: number): string => count(n, { one: '# repost', other: '# reposts' }),
  retellings: (n: number): string => count(n, { one: '# retelling', other: '# retellings' }),
  replies: (n: number): string => count(n, { one: '# reply', other: '# replies' }),
  hops: (n: number): string => count(n, { one: '# hop', other: '# hops' }),
  wordings: (n: number): string => count(n, { one: '# wording', other: '# wordings' }),
  accounts: (n: number): string => count(n, { one: '# account', other: '# accounts' }),
  files: (n: number): string => count(n, { one: '# file', other: '# files' }),
  languages: (n: number): string => count(n, { one: '# language', other: '# languages' }),
  branches: (n: number): string => count(n, { one: '# branch', other: '# branches' }),
};

/** A hop from which on something holds; `over`: where nine of ten likely trees put it, Infinity = never. */
export interface HopFrom {
  hop: number;
  over: { from: number; to: number; trees: number } | null;
}

const paths = (n: number): string => count(n, { one: '# path', other: '# paths' });
const authors = (n: number): string => count(n, { one: '# author', other: '# authors' });
const ownMessages = (n: number): string => count(n, { one: '# message', other: '# messages' });

const range = (from: number, to: number): string => (from === to ? say`${from}` : say`${from}–${to}`);

/** "3 hops (2–4 over 100 likely trees)". */
function from({ hop, over }: HopFrom): string {
  if (!over) return some.hops(hop);
  const { from: first, to: last, trees } = over;
  const where =
    first === Infinity ? 'never' : last === Infinity ? say`${first} or never` : range(first, last);
  return say`${some.hops(hop)} (${where} over ${trees} likely trees)`;
}

const sameOver = (trees: number): string => (trees ? say` (the same hops over ${trees} likely trees)` : '');

export const messages = {
  common: {
    kinds: {
      original: 'post',
      repost: 'repost',
      quote: 'quote',
      reply: 'reply',
      manual: 'credited copy (RT @)',
      copy: 'same words, no credit',
    },
    /** In place of the kind, for a post in another language that shares no words but something else. */
    translationKind: 'may be a translation, no credit',
    /** The same as a band of the timeline. */
    translations: 'may be translations',
    didTranslate: 'another language',
    /** What such posts share. */
    anchors: {
      post: 'quoted post',
      link: 'link',
      medium: 'picture or video',
      number: 'number',
      hashtag: 'hashtag',
      mention: 'name',
    } satisfies Record<Anchor, string>,
    /** What a post did, before its time: "quoted, 12:04". */
    did: {
      original: 'posted',
      repost: 'reposted',
      quote: 'quoted',
      reply: 'replied',
      manual: 'passed on by name',
      copy: 'same words',
    },
    bases: {
      root: 'what was said',
      observed: 'observed',
      declared: 'as credited by the author',
      matched: 'same words, no credit; a common source is possible',
      'inferred-graph': 'inferred from followers and time',
      'inferred-model': 'inferred from time',
      unknown: 'path unknown',
      chosen: 'chosen by hand',
    },
    /** The same in a word or two, where the words themselves stand beside it. */
    basesShort: {
      root: 'what was said',
      observed: 'observed',
      declared: 'declared',
      matched: 'matched',
      'inferred-graph': 'inferred',
      'inferred-model': 'inferred',
      unknown: 'path unknown',
      chosen: 'chosen by hand',
    },
    /** The scale of Intelligence Community Directive 203. */
    likelihoods: {
      almostNoChance: 'almost no chance',
      veryUnlikely: 'very unlikely',
      unlikely: 'unlikely',
      roughlyEven: 'roughly even odds',
      likely: 'likely',
      veryLikely: 'very likely',
      almostCertain: 'almost certain',
    } satisfies Record<Likelihood, string>,
    posts: some.posts,
    hops: some.hops,
    /** Words of a dataset, in quotation marks; isolated by who gives them, within a sentence. */
    quoted: (words: string) => `“${words}”`,
    /** Short sentences that stand after one another. */
    sentences: (all: readonly string[]) => all.join(' '),
    /** What is said of one thing, in a row: "quoted, 12:04". */
    facts: (all: readonly string[]) => all.join(', '),
    /** Clauses as one sentence: "Nobody responds to 3; all others are responded to." */
    clauses: (all: readonly string[]) => `${all.join('; ')}.`,
    /** What stands beside one another: "12 posts, 3 hops; may be a translation". */
    besides: (all: readonly string[]) => all.join('; '),
    /** A thing and what is said of it: "hop 3: 12 posts". */
    labelled: (name: string, what: string) => `${name}: ${what}`,
    /** What is said in passing: "31 of 40 (78%)". */
    aside: (what: string, aside: string) => `${what} (${aside})`,
    /** For those who hear a change of words: the words follow, in brackets. */
    removed: 'removed:',
    added: 'added:',
    language: 'Language',
    utc: 'UTC',
    close: 'Close',
    unknownAccount: 'an account without a name',
    noText: 'Its text is not in this export.',
  },
  start: {
    tag: 'What happens to a ministry’s message after it is sent.',
    drop: 'Drop an exported tweet dataset here',
    choose: 'Choose files',
    folder: 'choose a folder',
    paste: 'paste rows',
    nothingLeaves: 'Nothing leaves this computer.',
    forgotten: 'Posts are forgotten when the tab closes.',
    formats: 'JSON, CSV, XLSX, Parquet, zip, gzip.',
    library: 'Or a library, prepared from millions of posts: its folder, or its web address.',
    formatsNote:
      'Exports of X/Twitter, Bluesky, Mastodon and Weibo as their APIs and two dozen tools write them; any other table asks which column holds what.',
    six: 'Six questions of ours, from an essay by Philip Seib.',
    samples: 'Or open a sample',
    invented: 'Ministries, accounts and posts are invented',
    sampleFigures: (posts: number, hops: number, span: string) =>
      say`${some.posts(posts)}, ${some.hops(hops)}, ${span}`,
    made: 'Most messages go nowhere; this one was made to travel.',
    allMade: 'Most messages go nowhere; these were made to travel.',
    make: {
      before: 'Make a cascade of so many posts:',
      sizes: 'How many posts',
      go: 'Make it',
      title: 'Synthetic cascade',
      note: 'Invented here, by stated rules, from a seed; nothing is downloaded.',
    },
    /** A file from the web. */
    address: {
      button: 'open a web address',
      title: 'Open a file from a web address',
      note: 'It is fetched from its host, which learns that you asked for it; nothing else is sent. Only https, at most 500 MB.',
      fetch: 'Fetch it',
      /** Of a library instead; `host`: isolated. */
      library: {
        note: (host: string) =>
          `This is the address of a library: ${host} is asked for its index, and of its files for the pieces alone that hold the cascades you open. It learns which pieces; nothing else is sent.`,
        open: 'Open the library',
      },
      refused: {
        address: 'This is no address that can be opened: it must begin with https://.',
        network:
          'The file did not come, or broke off. Its host may be out of reach, or lets no other page read it. Download the file and drop it here.',
        status: 'Its host has no such file, or gives it to nobody here.',
        redirect: 'Its host sent on to another one. Open that address itself, if you trust it.',
        type: 'There is a page, a picture or a film at this address, no data.',
        size: 'It is larger than 500 MB. Download it and open the file.',
        silent: 'Its host stopped answering.',
      },
    },
    pasteTitle: 'Paste rows',
    pasteNote:
      'Rows copied from a table with its header, lines of JSON, or what you type: “who: words” or “who, from whom, words” on each line, or texts alone.',
    open: 'Open',
    pastedName: 'pasted rows',
    problem: 'This could not be opened',
    held: 'This file holds',
    link: 'This link is to a view of files that are not on this page. Open the same files and the view comes back.',
  },
  reading: {
    title: (name: string) => say`Opening ${name}`,
    cancel: 'Cancel',
    stages: {
      fetching: 'Fetching the file',
      listing: 'Looking at the library',
      taking: 'Reading posts of the library',
      making: 'Making posts',
      reading: 'Reading records',
      joining: 'Joining posts by id',
      paths: 'Following who had it from whom',
      wording: 'Comparing words with words',
      layout: 'Laying out',
      replay: 'Preparing the replay',
    },
    noSample: (sample: string) => say`There is no sample called “${sample}” in this copy of Afterword.`,
    sampleAway: (sample: string) =>
      say`The sample “${sample}” could not be loaded: its host does not answer, or answers with something else.`,
  },
  record: {
    open: 'As it came in',
    title: 'The record as it came in',
    place: (start: number, length: number) => say`from byte ${start}, ${length} bytes.`,
    row: (row: number) => say`row ${row} of its table.`,
    unpacked: 'Bytes are counted in the file unpacked.',
    asUtf8: (encoding: string) => say`The file is ${encoding}; bytes are counted in it as UTF-8.`,
    embedded:
      'This post has no record of its own: it came inside another post’s, and this is that record, or the part of it that holds the post.',
    external: 'Other posts refer to this one; this export holds no record of it.',
    withheld:
      'Among your files is a notice that a post which this one refers to was deleted or withdrawn. The record may hold its words, so it is not shown.',
    asText: 'As text',
    cut: 'The record goes on; this is its beginning.',
    save: 'Save all of it',
    fileName: 'record.txt',
    reading: 'Reading the file…',
    failed: (message: string) => say`The record could not be read: ${message}`,
    missing: {
      changed:
        'The file was changed, moved or deleted after it was opened. Open it again to see its records.',
      damaged: 'The file is damaged before this record, and cannot be unpacked up to it.',
      nothing: 'The file ends before this record. Open it again to see its records.',
    },
  },
  mapping: {
    title: 'Which column holds what?',
    note: (file: string) =>
      say`${file} is a table that is not recognised. These are its first rows and our guesses; what you say is kept for the next table with this header.`,
    ties: (file: string) =>
      say`${file} is a table of two columns of names. If it says who follows whom, say which column is which: likely paths are then looked for along these ties. These are its first rows; what you say is kept for the next table with this header.`,
    unnamed: (n: number) => say`column ${n}`,
    holds: (column: string) => say`What “${column}” holds`,
    nothing: 'not used',
    fields: {
      text: 'the text',
      time: 'the time',
      handle: 'the author’s handle',
      name: 'the author’s name',
      authorId: 'the author’s id',
      id: 'the post’s id',
      link: 'the post’s address',
      lang: 'the language',
      repostOf: 'id of the reposted post',
      quoteOf: 'id of the quoted post',
      replyTo: 'id of the post replied to',
      replyHandle: 'handle replied to',
      isRepost: 'repost or not',
      followers: 'the author’s followers',
      reposts: 'count of reposts',
      likes: 'count of likes',
      location: 'the author’s place',
      urls: 'links',
      follower: 'who follows',
      followed: 'who is followed',
    } satisfies Record<OfferedField, string>,
    open: 'Open with these columns',
    leaveOut: 'Leave this file out',
    needed: 'Say which column holds the text, or which two say who follows whom.',
  },
  choose: {
    title: 'Whose message?',
    note: 'Choose an account, or several that speak for one source: a ministry, its minister, its embassies.',
    search: 'Find an account',
    sources: (shown: number, total: number) =>
      say`The first ${shown} of ${total} accounts; find others by name`,
    official: 'likely official',
    figures: (own: number, retold: number) =>
      say`${some.posts(own)}, retold ${count(retold, { one: '# time', other: '# times' })}`,
    absent: (handle: string, n: number) =>
      say`${handle} is not in this file; ${count(n, { one: '# post refers', other: '# posts refer' })} to it`,
    messages: 'Its messages',
    allMessages: 'Or choose by message',
    pick: 'The messages of this export that most others hang on.',
    none: 'No message of its own is in this export.',
    more: (shown: number, total: number) => say`The ${shown} largest of ${total}`,
    figuresOfMessage: (posts: number, hops: number) => say`${some.posts(posts)}, ${some.hops(hops)}`,
    external: 'not in this file; known through what refers to it',
    back: 'Back to the replay',
    library: 'Another cascade of this library',
    other: 'Open other files',
    hashed: 'The tool that exported this hashed the authors: choose by message.',
    /** Where nobody is known to have written the message on screen. */
    unknown: 'Nobody in this export is known to have written this message.',
    whose: 'Say whose message it is',
    whoseNote: 'What the source is told of, replies to and carries is counted from then on.',
    noAccount: 'No account of that name is in this export.',
  },
  report: {
    title: 'What was read',
    summary: (posts: number, files: number) => say`${some.posts(posts)} from ${some.files(files)}`,
    counts: (records: number, posts: number, accounts: number, merged: number, rejects: number) =>
      say`${count(records, { one: '# record', other: '# records' })} = ${some.posts(posts)} + ${some.accounts(accounts)} + ${count(merged, { one: '# merged duplicate', other: '# merged duplicates' })} + ${rejects} rejected`,
    embedded: (n: number) =>
      count(n, {
        one: '# post came embedded in another, beside these',
        other: '# posts came embedded in others, beside these',
      }),
    download: 'Download this account (CSV and method card, in a zip)',
    fileName: 'import-account.csv',
    external: (n: number) =>
      count(n, {
        one: '# post is referred to and not in this export',
        other: '# posts are referred to and not in this export',
      }),
    at: (file: string, place: number) => say`${file}, ${place}`,
    atByte: (file: string, byte: number) => say`${file}, byte ${byte}`,
    rejected: (n: number) => count(n, { one: '# record was rejected', other: '# records were rejected' }),
    shown: (n: number) => say`the first ${n}`,
    coverage: (held: number, reported: number) =>
      say`This export holds ${held} of ${reported} reposts that the platform reported.`,
  },
  collection: {
    title: 'How was it collected?',
    ways: {
      account: 'By account: one account’s posts',
      words: 'By words or hashtag',
      link: 'By link: posts that share one',
      conversation: 'By conversation: one thread',
      scrolling: 'Captured while one person scrolled',
      archive: 'An account’s own archive',
      made: 'Made by the simulator',
      unknown: 'Not known',
    },
    /** Beside every answer. */
    short: {
      account: 'Collected by account',
      words: 'Collected by words',
      link: 'Collected by link',
      conversation: 'Collected by conversation',
      scrolling: 'Captured while one person scrolled',
      archive: 'From an account’s own archive',
      made: 'Made by the simulator',
      unknown: 'How it was collected is not known',
    },
    evidence: (n: number, of: number, what: string) =>
      say`${n} of ${of} posts ${count(n, { one: 'shows', other: 'show' })} ${what}; guessed from the posts`,
    coverage: (held: number, reported: number) =>
      say`this export holds ${held} of ${reported} reported reposts`,
    noCoverage: 'the platform’s counts are not in it',
    /** `name` and `date` of the library; '' where it does not say when it was prepared. */
    library: (cascades: number, name: string, date: string) =>
      say`${count(cascades, { one: '# cascade', other: '# cascades' })} of the library ${name}${date && `, prepared on ${date}`}`,
  },
  support: {
    title: 'What it can answer',
    verdicts: { yes: 'yes', partly: 'partly', no: 'no' },
    counts: (yes: number, partly: number, no: number) => say`${yes} yes, ${partly} partly, ${no} no`,
    /** What to collect next time. */
    next: (what: string) => `Next time: ${what}`,
    why: {
      hops: (n: number, of: number) =>
        count(n, { one: say`# of ${some.hops(of)} is known.`, other: say`# of ${some.hops(of)} are known.` }),
      pathsUnknown: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.hops(of)} is a repost credited to the original; its path is unknown.`,
          other: say`# of ${some.hops(of)} are reposts credited to the original; their paths are unknown.`,
        }),
      undated: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.posts(of)} has no time.`,
          other: say`# of ${some.posts(of)} have no time.`,
        }),
      noHops: () => 'No post in this export refers to another or repeats its words.',
      changers: (n: number) =>
        count(n, {
          one: '# retelling has words of its own.',
          other: '# retellings have words of their own.',
        }),
      fewChangers: (n: number) =>
        count(n, {
          one: 'Only # retelling has words of its own: read it.',
          other: 'Only # retellings have words of their own: read them.',
        }),
      onlyReposts: () => 'Nobody in this export retells in words of their own.',
      noText: () => 'This export holds no text.',
      responses: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.responses(of)} notifies nobody at the source by itself.`,
          other: say`# of ${some.responses(of)} notify nobody at the source by themselves.`,
        }),
      onlyNotifying: () => 'Every response in this export speaks to its source directly.',
      noHandles: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.posts(of)} has no readable author.`,
          other: say`# of ${some.posts(of)} have no readable author.`,
        }),
      exchanges: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.replies(of)} comes back to somebody who had written before.`,
          other: say`# of ${some.replies(of)} come back to somebody who had written before.`,
        }),
      oneWay: (n: number) =>
        count(n, { one: '# reply, and none comes back.', other: '# replies, and none comes back.' }),
      noReplies: () => 'No replies are in this export.',
      profiles: (n: number, of: number) =>
        count(n, {
          one: say`# of ${authors(of)} is described.`,
          other: say`# of ${authors(of)} are described.`,
        }),
      noProfiles: (n: number, of: number) =>
        count(n, {
          one: say`Only # of ${authors(of)} is described.`,
          other: say`Only # of ${authors(of)} are described.`,
        }),
      noAuthors: () => 'The posts have no authors.',
      messages: (n: number) => say`One account has ${ownMessages(n)} here.`,
      fewMessages: (n: number) => say`No account has more than ${ownMessages(n)} here.`,
      oneMessage: () => 'No account has a second message here.',
    } satisfies Record<SupportReason, (n: number, of: number) => string>,
    collect: {
      hops: '',
      pathsUnknown: 'a list of who follows whom (follower,followed) lets likely paths be inferred.',
      undated: 'export with the time of each post.',
      noHops: 'collect by conversation, or quotes and reposts of one post.',
      changers: '',
      fewChangers: 'collect by words, so that quotes and copies are in it.',
      onlyReposts: 'collect by words, so that quotes and copies are in it.',
      noText: 'export with the text of each post.',
      responses: '',
      onlyNotifying: 'collect by words: copies without credit do not refer to the source.',
      noHandles: 'export with the authors’ handles.',
      exchanges: '',
      oneWay: 'collect by conversation, with the source’s own replies.',
      noReplies: 'collect by conversation.',
      profiles: '',
      noProfiles: 'export with the accounts: name, followers, description.',
      noAuthors: 'export with the authors’ handles.',
      messages: '',
      fewMessages: 'collect by account: a month of the source’s posts, and what answers them.',
      oneMessage: 'collect by account: a month of the source’s posts, and what answers them.',
    } satisfies Record<SupportReason, string>,
  },
  lenses: {
    where: 'Where does it go?',
    wording: 'What becomes of it?',
    horizon: 'What is the source not told?',
    dialogue: 'Is anyone answered?',
    carriers: 'Who carries it?',
    compare: 'Which messages travel, and keep their point?',
  } satisfies Record<Lens, string>,
  /** How the wording lens is read. */
  wording: {
    pins: {
      clear: 'Unpin all',
      keptLong: (words: string, n: number, of: number) =>
        say`“${words}”: ${n} of the ${of} that could change it ${count(n, { one: 'still carries', other: 'still carry' })} it`,
      /** Beside a line along time; the share only where there are enough to say one. */
      overTime: (words: string, n: number, of: number, share: string | null) =>
        say`${words}: ${n} of ${of} retellings${share ? say` (${share})` : ''}`,
    },
    rung: {
      changed: (n: number, of: number) => say`${n} of ${of} reworded`,
      changedLong: (posts: number, base: string, reposts: number, changers: number, changed: number) =>
        say`${some.posts(posts)}${base}: ${some.reposts(reposts)}, which carry words and cannot change them; of the other ${changers}, ${changed} did`,
    },
    lit: {
      carry: (n: number, base: string) => say`${some.posts(n)}${base} so far`,
      all: 'Show all alike',
    },
    table: {
      title: 'Wordings of the message',
      of: 'List',
      lists: { wordings: 'Wordings', edits: 'Edits', rates: 'How often', routes: 'On its way' },
      search: 'Find words',
      filter: 'Show',
      filters: {
        all: 'all',
        pins: 'a pinned word lost',
        figures: 'a number or a “not” changed',
        convergent: 'made more than once',
        restored: 'restored',
      },
      wording: 'Wording',
      edit: 'Edit',
      carriers: 'Posts',
      first: 'First',
      drift: 'Drift',
      posts: 'Posts in all',
      origins: 'Made',
      none: 'None in this export.',
      counting: 'Counting who carries them…',
      more: (n: number) => say`${n} more`,
      source: 'the source’s own',
      wordings: (n: number, base: string) => say`${some.wordings(n)}${base}`,
      /** `base` says what their other figures are of. */
      edits: (n: number, base: string) =>
        say`${count(n, { one: '# edit', other: '# edits' })}${base ? `; posts${base}; made: by all` : ''}`,
      times: (n: number) => say`${n}×`,
    },
    /** How often words are changed, and whether the sizes of wordings are what that rate alone would give. */
    rates: {
      title: 'How often the words change',
      whole: 'Of the whole cascade, whatever moment is shown.',
      made: (wordings: number, posts: number) =>
        say`${count(posts, { one: '# post carries', other: '# posts carry' })} ${some.wordings(wordings)}.`,
      rate: (n: number, share: string | null) =>
        say`${n} made a new wording${share ? say`, ${share} of those that passed it on` : ''}.`,
      changers: (of: number, share: string | null) =>
        say`Reposts cannot change the words; ${of} could${share ? say`: ${share} of these` : ''}.`,
      asSaid: 'Still the source’s own wording',
      hop: 'Hop',
      counted: 'Counted',
      expected: 'At that rate',
      of: (n: number, of: number) => say`${n} of ${of}`,
      asSaidAt: (hop: number, n: number, of: number) => say`as said at hop ${hop}: ${n} of ${of}`,
      sizes: 'Wordings that at least so many posts carry',
      posts: 'posts',
      axis: 'wordings',
      atLeast: (wordings: number, posts: number) => say`${some.wordings(wordings)} ≥ ${some.posts(posts)}`,
      byRate: (exponent: string) => say`a rate alone: exponent ${exponent}`,
      fitted: (exponent: string) => say`best fit: exponent ${exponent}`,
      few: (n: number, needed: number) =>
        say`${some.wordings(n)}: too few to hold the two lines against each other; ${needed} would be needed.`,
      none: 'No wording is carried by two posts: there is nothing to fit.',
      first: (share: string) =>
        say`The most carried wording has ${share} of all that carry one; the first is larger than a rate alone would make it.`,
    },
    /** By language, route and branch. */
    routes: {
      title: 'What is kept on its way',
      lost: 'Where pinned words were lost first',
      pin: 'Pin words of the message to see where they were lost first.',
      first: (handle: string, hop: number) => say`first by ${handle}, at hop ${hop}`,
      firstBy: (handle: string) => say`lost first by ${handle}`,
      times: (n: number) => say`lost by ${some.posts(n)}`,
      lostBy: (words: string, n: number) => say`${words} lost: ${n}`,
      kept: 'lost by nobody who was given it',
      languages: 'By language',
      kinds: 'By route: how it was taken up from the source',
      branches: 'By branch: the posts of the first hop that most hang on',
      what: 'What',
      retellings: 'Retellings',
      compared: 'Compared',
      fidelity: 'Kept',
      row: (name: string, n: number) => say`${name}: ${n}`,
      note: 'Of the whole replay. Kept: mean share of words in common with the source, from 30 posts on. Posts in another language are not compared.',
    },
    changes: {
      none: '',
      unique: 'made once',
      convergent: 'made independently, more than once',
      restored: 'back to the source’s words',
    } satisfies Record<Change, string>,
    edits: {
      none: '',
      copy: 'copy',
      'near-copy': 'near-copy',
      truncation: 'truncation',
      deletion: 'deletion',
      addition: 'addition',
      substitution: 'substitution',
      rewording: 'rewording',
      'translation-candidate': 'translation candidate',
    } satisfies Record<Edit, string>,
    tree: {
      title: 'Family tree of the wordings, over time',
      thickness: (base: string) => say`thickness: posts that carry it${base}`,
      source: 'as said',
      rarer: (n: number) =>
        say`${count(n, { one: '# more wording', other: '# more wordings' })} in the table`,
      hollow: 'hollow: without a pinned word',
      lost: (words: string) => say`lost here: ${words}`,
      back: (words: string) => say`back here: ${words}`,
    },
    telephone: {
      title: 'The message, hop by hop: what most pass on, against the source',
      carry: (n: number, of: number, base: string) => say`${n} of ${some.posts(of)}${base}`,
    },
    beside: {
      compare: 'Compare with…',
      choose: 'Choose the other post on the stage',
      cancel: 'Never mind',
      close: 'Close the comparison',
      title: 'Two posts side by side',
      same: 'The same words.',
      fidelity: (share: string) => say`${share} of their words shared`,
      incomparable: 'Not compared: one is a reply, has no words, or may be a translation of the other.',
    },
  },
  /** What is the source not told? */
  horizon: {
    bands: 'How it hears of them',
    tiers: {
      absent: 'not in this export',
      own: 'its own',
      notified: 'notified',
      weak: 'weak',
      discoverable: 'discoverable',
      unlinked: 'similar words only',
    } satisfies Record<Tier, string>,
    notes: {
      absent: 'only referred to',
      own: 'posts of the source',
      notified: 'told of by itself',
      weak: 'told of with others, if at all',
      discoverable: 'found by one who looks',
      unlinked: 'may be unrelated',
    } satisfies Record<Tier, string>,
    of: (from: number, to: number, of: number) => say`${range(from, to)} of ${of}`,
    /** The range, where there is one, is whether weak notifications count. */
    untold: (rules: string, from: number, to: number, of: number) =>
      say`Under the rules of ${rules}, ${range(from, to)} of ${some.responses(of)} in this export ${count(to, { one: 'raises', other: 'raise' })} no direct notification${from < to ? '; the range is whether weak ones count' : ''}.`,
    unlinked: (n: number) =>
      say`Beside these, up to ${some.posts(n)} with similar words only, that may be unrelated.`,
    few: (n: number) => say`Too few (${n}) to say; read them.`,
    alone: (n: number) => say`Beside these, ${some.posts(n)} with similar words only, that may be unrelated.`,
    notSeen: 'Notified is not seen.',
    collected: (handles: string) =>
      say`Collected by ${handles}: posts that do not name it are mostly missing, so this is no share of all talk.`,
    unknownSource: 'Nobody knows who wrote this message: what its source is told of cannot be said.',
    nobody: 'Nobody responds to it in this export.',
    notYet: 'Nobody has responded yet.',
    asTold: 'As the source is told it',
    everyOne: 'Every response, one dot each',
    everySome: (n: number) => say`Every response, one dot for ${n}`,
    brighter: 'brighter: harder to hear of',
    untoldShort: (from: number, to: number, of: number) => say`${range(from, to)} of ${of} not told of`,
    unlinkedShort: (n: number) => say`${n} similar only`,
    quoted: (handle: string) => say`${handle}, of which the source is not told`,
    expressive: 'not told of, without reposts',
    audience: 'weighed by followers',
    noAudience: 'No counts of followers are in this export: responses cannot be weighed by them.',
    branches: 'Branches that it was not told of',
    branchesNote: 'Posts below one another, none of which raised a notification.',
    branchesOf: (n: number, of: number) => say`The largest ${n} of ${of}.`,
    branch: (n: number, handle: string) => say`Branch of ${some.posts(n)} below ${handle}`,
    /** Posts of a branch; `unlinked` of them by similar words only. */
    branchPosts: (n: number, unlinked: number) =>
      say`${some.posts(n)}${unlinked ? `, ${unlinked} of them by similar words only` : ''}`,
    branchMost: 'Said most in it',
    noBranches: 'No two posts below one another went without a notification.',
    never: 'It never came back to the source in this export.',
    back: (after: string, handle: string) => say`Came back at ${after}: ${handle} raised a notification.`,
    backOwn: (after: string) => say`The source itself posted there at ${after}.`,
    toldSay: 'What its notifications say most',
    untoldSay: 'What is said most out of its sight',
    carry: (n: number, of: number) => say`${n} of ${of} with words`,
    nothing: 'Nothing by this moment.',
  },
  /** Is anyone answered? */
  dialogue: {
    bands: 'Who addressed the source',
    fates: {
      none: 'all others',
      own: 'the source',
      source: 'replied to by the source',
      others: 'replied to by others alone',
      nobody: 'not replied to',
    } satisfies Record<Fate, string>,
    unknownSource: 'Nobody knows who wrote this message: whom its source replies to cannot be said.',
    nobody: 'Nobody addresses the source below this message in this export.',
    notYet: 'Nobody has addressed the source yet.',
    elsewhere: (n: number) =>
      count(n, {
        one: 'One post elsewhere in this export does.',
        other: '# posts elsewhere in this export do.',
      }),
    few: (n: number) => say`Too few (${n}) address the source to say; read them.`,
    addressed: (n: number, questions: number, source: number, others: number) =>
      say`Of ${n} posts in this export that address the source, ${count(questions, { one: '# of them a question', other: '# of them questions' })}, it replied to ${source || 'none'}; others alone replied to ${others || 'none'}.`,
    half: (span: string) => say`Half of them were replied to within ${span}.`,
    notHalf: 'A reply to half of them is not reached by the end of this export.',
    silent: (moment: string, n: number) => say`Its last reply is of ${moment}; ${n} addressed it after that.`,
    mark: 'Replied to is not answered: mark what answers.',
    marked: (n: number) =>
      count(n, { one: 'You marked one as answered.', other: 'You marked # as answered.' }),
    filter: 'Which of them',
    filters: {
      all: 'all who addressed it',
      questions: 'questions',
      notReplied: 'not replied to by the source',
      byOthers: 'replied to by others alone',
      bySource: 'replied to by the source',
      unmarked: 'not marked as answered',
    },
    entry: {
      question: 'question',
      remark: 'remark',
      followers: (n: number) => count(n, { one: '# follower', other: '# followers' }),
      below: (n: number) => say`${some.posts(n)} below`,
      nobody: 'not replied to',
      source: (handle: string, span: string) => say`replied to by ${handle} after ${span}`,
      /** `more`: others of them beside the first. */
      others: (handle: string, span: string, more: number) =>
        more
          ? say`replied to by ${handle} after ${span} and by ${more} more, not by the source`
          : say`replied to by ${handle} after ${span}, not by the source`,
      mark: 'answered',
      markLong: (handle: string) => say`Mark the post of ${handle} as answered`,
    },
    more: (n: number) => say`Show more (${n})`,
    save: 'Save as a work list (CSV)',
    saveNote: 'Where it names private people and holds their words, keep it among those who reply.',
    fileName: 'who-addressed-the-source.csv',
    undo: 'Undo the last mark',
    curve: 'Share not yet replied to, by time waited',
    curveNote: 'Those without a reply are counted until the export ends.',
    untimed: 'None of them has a time.',
    noReply: 'The source replied to none of them in this export.',
    repliedAfter: (n: number, from: string, to: string) =>
      say`${some.posts(n)} replied to after ${from} to ${to}`,
    part: (n: number, of: number, share: string) =>
      share ? say`${n} of ${of} (${share})` : say`${n} of ${of}`,
    figures: {
      rate: 'replied to',
      questions: 'questions replied to',
      conversation: 'of its posts, replies to others',
      loop: 'threads in which it replied to a reply',
      deepest: 'turns of the deepest exchange',
    },
    deepest: 'Deepest exchange',
    turns: (n: number) =>
      count(n, { one: '# turn of source and others', other: '# turns of source and others' }),
    noExchange: 'The source and others never take turns in this export.',
    silence: 'When it stopped replying',
    laterPosts: (n: number) => say`Addressed it after that: ${some.posts(n)}`,
    neverReplied: 'It never replied to others below this message.',
    without: 'Talks that went on without it',
    talks: (n: number, replies: number) => say`${n}, with ${some.replies(replies)}`,
    replies: (n: number) => say`${some.replies(n)}, none by the source`,
    noTalks: 'No talk of two or more replies went on without it.',
    cameBack: 'What came back',
    cameBackNote:
      'Words that others used first and the source later. The same words later; not proof of listening.',
    back: (handle: string, at: string, n: number, later: string) =>
      say`first by ${handle}, ${at}; in ${some.posts(n)} of others before the source’s of ${later}`,
    nothingBack: 'No such words were found.',
    latest: 'Its latest reply',
    after: (span: string) => say`after ${span}`,
    noReplyYet: 'By this moment, it has replied to nobody.',
  },
  /** How every figure is computed, in words, and where that comes from: '' = our own rule. */
  methods: {
    open: 'How is this computed?',
    source: (where: string) => `From: ${where}`,
    own: 'our own rule',
    of: {
      'workshop.rehearsal': {
        title: 'A rehearsal',
        formula: '20 seeds · 3,000 invented people · two days',
        source: '',
        caveats:
          'Whoever sees the message passes it on by chance, more where more follow them; how many do does not hang on the words. Of those who do, 30 % write it anew. What is longer than their patience, 6 to 36 words, loses its end or, in 40 %, a clause; else 15 % put in a word of their own and 15 % a remark in front. Below a reply of the source’s, half take its words; a correction is passed on half as much. More is changed than on a platform, so that 20 runs show it.',
      },
      'workshop.alpha': {
        title: 'How far judges agree',
        formula: 'α = 1 − (n − 1) · Σ o(c, k) ÷ Σ n(c) · n(k), over c ≠ k',
        source: 'Krippendorff 2011; 0.8 and 0.667 as in Krippendorff 2004',
        caveats:
          'o counts pairs of verdicts on one hop, n verdicts in all. Hops judged once count for nothing. Agreement is no truth: all may be wrong together.',
      },
      'wording.survival': {
        title: 'Words that survive',
        formula: 'posts that still show the word ÷ retellings with words',
        source: '',
        caveats: 'Replies, and posts in another language, are not counted.',
      },
      'wording.fidelity': {
        title: 'Fidelity',
        formula: '2 · LCS(a, b) ÷ (|a| + |b|), in words',
        source: 'Dice 1945, over the longest common subsequence',
        caveats: 'It measures words, not meaning or truth. Hashtags, names and links are no words.',
      },
      'wording.drift': {
        title: 'Drift',
        formula: '1 − fidelity to the source’s words',
        source: '',
        caveats: 'It measures words, not meaning or truth. Translations and replies stand outside.',
      },
      'wording.lost': {
        title: 'The words that the answer names',
        formula:
          'the run of words with the largest Σ (loss − max(mean loss, ⅔ · largest loss)); loss = 1 − share kept',
        source: 'The largest run is found as in Bentley 1984; the threshold is our own',
        caveats:
          'Of those who could change the words: a repost cannot. “None” is said only at zero. A word that came back in another place counts as lost. From which hop on is a matter of the paths.',
      },
      'wording.edits': {
        title: 'Kinds of edit',
        formula:
          'copy: the same words · truncation: a beginning of them · deletion: some left out · addition: all, and more · substitution: fidelity ½ and more · rewording: less',
        source: 'Names after Simmons et al. 2011 and Tao et al. 2013',
        caveats:
          'Every name is possible, not certain: words are read, not meaning. The same words with other hashtags are a near-copy.',
      },
      'wording.rate': {
        title: 'How often the words change',
        formula: 'μ = (V − 1) ÷ (N − 1); as said after d hops: (1 − μ)^d',
        source: 'Adamic, Lento, Adar & Ng 2016, doi:10.1145/2835776.2835827',
        caveats:
          'V wordings are carried by N posts, each wording made once. Posts of one wording need not have had it from one another. An export that leaves out reposts makes the rate larger than it was.',
      },
      'wording.sizes': {
        title: 'How large wordings are',
        formula:
          'by the rate: p(k) ∝ k^−(1 + 1 ÷ (1 − μ)); fitted: p(k) = ρ B(k, ρ + 1), ρ = n ÷ Σ (ψ(k + ρ + 1) − ψ(ρ + 1))',
        source: 'Simon 1955; Newman 2005; on the first wording Dodds et al. 2016, arXiv:1608.06313',
        caveats:
          'k posts carry a wording. The first line is what would come of one rate for all, where each picks what it passes on by how many already do; the second is fitted. The first wording comes out larger than that process says. A few dozen wordings fit many laws: the lines are a comparison, no proof.',
      },
      'horizon.untold': {
        title: 'Responses that raise no direct notification',
        formula: 'from: discoverable · to: discoverable + weak · of: notified + weak + discoverable',
        source: 'Notifications as X/Twitter documents them and its clients name them',
        caveats:
          'Notified: a reply to, quote or repost of a post of the source, or a post that names it. Weak: a repost of a post that names it, or that it reposted. Notified is not seen: filters, mutes, volume and several staff stand between. Names after the first 280 characters of a long post may not have notified. Absent from this export is not absent from the platform. Without reposts: the same of posts with words of their own.',
      },
      'horizon.unlinked': {
        title: 'Similar words only',
        formula:
          'no id, no name, no link, no hashtag, no phrase of six words in common, no text word for word',
        source: '',
        caveats:
          'Such posts may be unrelated, or have a source in common; they stand outside the figure. A copy counts as discoverable where it shares six words in a row, or more than half of its own, with what it was matched with, or where it is word for word what the source was told of or can find elsewhere.',
      },
      'horizon.branches': {
        title: 'Branches that it was not told of',
        formula:
          'posts below one another, none of them notified or weak; back: the first told post that hangs on one',
        source: '',
        caveats:
          'On the paths shown; the credit of a repost goes to its original, so branches may be longer.',
      },
      'horizon.audience': {
        title: 'Weighed by followers',
        formula: 'Σ followers, each response counted',
        source: '',
        caveats:
          'Followers as reported when the post was collected; they overlap, and nobody knows who saw it.',
      },
      'dialogue.ledger': {
        title: 'Who addressed the source',
        formula:
          'replies to the source + posts that name it in their own words − reposts, credits, handles in front',
        source: '',
        caveats:
          'A question is known by its question mark. Handles that the platform puts in front of a reply address nobody by themselves. Replies from another official account, and direct messages, are not in it.',
      },
      'dialogue.rate': {
        title: 'Replied to',
        formula: 'replied to ÷ addressed',
        source: '',
        caveats: 'A reply is no answer until a person says so. More dialogue is not better dialogue.',
      },
      'dialogue.curve': {
        title: 'How long they wait',
        formula: 'S(t) = Π (1 − dᵢ ÷ nᵢ); without a reply: until the export ends',
        source: 'Kaplan & Meier 1958',
        caveats:
          'Those without a reply waited at least until the export ends. Where half are never reached, no median is printed. Nights and time zones are not taken out.',
      },
      'dialogue.conversationality': {
        title: 'Conversationality',
        formula: 'replies to others ÷ all posts of the source',
        source: 'After “most conversational” of the Twiplomacy studies, without replies to itself',
        caveats:
          'Of all posts of the source in this export; what it adds to its own threads is no conversation.',
      },
      'dialogue.loop': {
        title: 'Closed loops',
        formula: 'threads with source → other → source ÷ threads with a reply to the source',
        source: 'After the dialogic loop of Kent & Taylor 1998',
        caveats: 'That the source replied to somebody who replied says nothing of what it said.',
      },
      'dialogue.deepest': {
        title: 'Deepest exchange',
        formula: 'most turns of source and others along one chain of replies',
        source: '',
        caveats: 'Turns may be taken by several people.',
      },
      'dialogue.silence': {
        title: 'When it stopped, and what went on',
        formula:
          'its last reply to others · those who addressed it later · talks: two replies and more below a post of others, none by the source',
        source: '',
        caveats: 'Up to the end of this export: what it replied later, elsewhere or in private is not in it.',
      },
      'dialogue.cameBack': {
        title: 'What came back',
        formula: 'runs of words in later posts of the source that others used first and it never had',
        source: '',
        caveats:
          'The same words later are no proof of listening: both may have them from elsewhere. Single words count from six letters on, where few posts of others hold them.',
      },
      'where.hops': {
        title: 'Hops and breadth',
        formula:
          'hops: steps from a post up to the message · widest: most posts at one hop · mean: Σ hops ÷ posts below it',
        source: '',
        caveats: 'On the paths shown. A repost stands on its original, whatever way it took.',
      },
      'where.shape': {
        title: 'Structural virality',
        formula: 'structural virality = 2 · Σ S · (n − S) ÷ (n · (n − 1)), S = posts of each subtree',
        source: 'Goel, Anderson, Hofman & Watts 2016',
        caveats:
          'Mean distance of all pairs of posts. Exports store most reposts on the original, so that it is too low there; it grows with size: compare only like sizes.',
      },
      'where.ranges': {
        title: 'Ranges over likely trees',
        formula: 'the 5th to the 95th of every 100 trees drawn by their probabilities',
        source: 'After DeVerna et al. 2024',
        caveats:
          'What nine of ten trees lie in; the tree on screen hangs each post on its likeliest parent and may lie outside.',
      },
      'where.first': {
        title: 'First arrivals',
        formula:
          'time of the first dated post at a hop, in a language, from a place, in a community − time of the message',
        source: '',
        caveats:
          'Undated posts have no arrival. Places are what profiles state, as it is written, case and spaces apart.',
      },
      'where.mixed': {
        title: 'As mixed as',
        formula: 'effective number = e^H, H = −Σ p · ln p',
        source: 'Weng, Menczer & Ahn 2013',
        caveats: 'Of the posts that state a language; language is no country.',
      },
      'where.branches': {
        title: 'Branches',
        formula: 'a post of the first hop and all that hangs below it; carried on: two posts and more',
        source: '',
        caveats: 'On the paths shown. A branch is no community.',
      },
      'where.circles': {
        title: 'Communities',
        formula:
          'Louvain, 20 seeded runs, on follows and interactions outside the message; agreement: mean NMI of the runs; chance: as many accounts drawn at random',
        source: 'Blondel et al. 2008',
        caveats:
          'Only from ties outside this message: its own hops would find itself. Groups of fewer than five accounts are not counted. Nobody names them here.',
      },
      'where.exits': {
        title: 'Exits',
        formula: 'links in canonical form; what they lead to by the words of the host',
        source: '',
        caveats: 'Nothing is opened: what stands there is not in this file.',
      },
      'carriers.chain': {
        title: 'The official chain',
        formula: 'posts by officials to which it came through officials and the source alone',
        source: '',
        caveats:
          'On the paths shown. An export does not show hierarchy inside a ministry. Official posts that it came to by way of others are counted apart.',
      },
      'carriers.sides': {
        title: 'Posts, reach, speed and fidelity of each side',
        formula:
          'reach: accounts, and Σ followers · speed: time to its first and to its middle post · taken from it: posts of others that hang on its own · fidelity: mean of 1 − drift',
        source: '',
        caveats:
          'Followers overlap and are no audience. A mean is printed from 30 retellings on. By whose post it was taken from: the same, by who wrote the post above.',
      },
      'carriers.roles': {
        title: 'Roles',
        formula: 'words in the handle or name; media from 1,000 followers on; the user’s word goes before',
        source: '',
        caveats:
          'A guess by names; the check mark says nothing. Paste a list of official accounts where you have one.',
      },
      'carriers.retellers': {
        title: 'Who changed it',
        formula: 'retellings whose edit is more than a copy or near-copy, by the posts that hang below them',
        source: '',
        caveats: 'After is not because of. Of the public there are counts alone.',
      },
      'carriers.ei': {
        title: 'E-I index',
        formula: 'E-I = (E − I) ÷ (E + I); chance: the same of all possible pairs',
        source: 'Krackhardt & Stern 1988',
        caveats: 'Sizes of the groups distort it: read it beside what chance would give.',
      },
      'carriers.brokers': {
        title: 'Who stands between',
        formula: 'open paths a → v → c, by whose groups a, v and c are',
        source: 'Gould & Fernandez 1989',
        caveats:
          'The source counts as official. A path is open where nobody took it directly. Private accounts are only counted.',
      },
      'carriers.half': {
        title: 'Half of it',
        formula: 'fewest accounts from whose posts half of all posts were taken',
        source: '',
        caveats: 'A repost counts for its original, whoever it was seen at.',
      },
      'compare.travel': {
        title: 'Past the first hop',
        formula: 'messages whose deepest post is two hops or more from the source',
        source: '',
        caveats:
          'Most reposts hang on their original, whatever their path was. Travel is not value; effect is not in an export.',
      },
      'compare.kept': {
        title: 'Its point is kept',
        formula: 'retellings with all pinned words ÷ those compared; else their mean fidelity',
        source: '',
        caveats:
          'Words, not meaning. Each post is held against the message of the source that stands next above it.',
      },
      'compare.replies': {
        title: 'Replies, closed and open rings',
        formula: 'replies by others that the source replied to ÷ all replies by others',
        source: '',
        caveats: 'A reply is no answer until a person says so.',
      },
      'compare.matched': {
        title: 'Like sizes',
        formula: 'as many messages of either kind within each doubling of size; D = max |F(a) − F(b)|',
        source: 'Juul & Ugander 2021; doubling: our own',
        caveats: 'Shapes differ with size alone: only messages of like size are compared.',
      },
      'compare.tags': {
        title: 'Kinds',
        formula: 'the kind most of whose words are in the message; the user’s word goes before',
        source: '',
        caveats: 'Tags by hand are yours; the words of each rule are shown and can be changed.',
      },
    },
  },
  explore: {
    regions: {
      key: 'How far the wording has drifted',
      stage: 'The cascade by hop and time',
      time: 'Timeline',
      panel: 'What it says, hop by hop',
      now: 'What is being passed on now',
    },
    readings: {
      title: 'How to read it',
      hops: 'Hop by hop',
      wordings: 'Wordings',
      tree: 'Family tree',
      telephone: 'Telephone',
      branches: 'Branches not told of',
      ledger: 'Who addressed it',
      waiting: 'How long they wait',
      talks: 'To and fro',
      scatter: 'Size and words kept',
      strands: 'Strands',
      sizes: 'Like sizes',
    } satisfies Record<'title' | Reading, string>,
    lensRow: {
      title: 'Six questions',
      previous: 'Previous question',
      next: 'Next question',
      unsupported: 'This export cannot say.',
    },
    handle: {
      /** Behind the mark of a chart. */
      light: 'Click to light them on the stage',
      open: 'Click to read it',
      more: (n: number) => say`and ${n} more.`,
    },
    synthetic: 'Synthetic',
    syntheticNote: 'Ministries, accounts and posts are invented',
    changeSource: 'Change source or message',
    home: 'Afterword: close this and start anew',
    menu: 'Menu',
    lanes: {
      hops: some.hops,
      andMore: (n: number) => say`${n}+ hops`,
      source: 'the source',
      posts: some.posts,
    },
    legend: {
      title: 'Marks',
      inferred: 'inferred hop',
      notch: '“not” or number changed',
      hatched: 'may be a translation',
      notchPinned: 'pinned word, “not” or number lost',
    },
    posts: 'Posts that most others hang on',
    postButton: (handle: string, kind: string, hops: number) => say`${handle}, ${kind}, ${some.hops(hops)}`,
    noStage: 'The picture could not be drawn.',
    lostStage:
      'The graphics card has let go of the picture. The replay goes on; the picture comes back by itself.',
    plainStage: 'This browser draws without WebGL2, so this is a plain picture. It plays along all the same.',
    plainPart: (drawn: number, of: number) =>
      say`It shows ${drawn} of ${some.posts(of)}, first those that most others hang on; all figures count all of them.`,
    drift: {
      title: 'How far the wording has drifted',
      soFar: (n: number, base: string) => say`${some.retellings(n)}${base} so far`,
      from: 'as said',
      middle: 'reworded',
      to: 'other words',
      bar: (share: string, n: number) => say`drift ${share}: ${some.retellings(n)}`,
      off: (n: number) => say`Off the scale, in another language: ${some.retellings(n)}`,
    },
    said: {
      title: 'What was said',
      note: 'bars: share that still show it; click a word to pin it',
      word: (word: string, share: string) => say`${word}, ${share}`,
    },
    ladder: {
      carries: (n: number, posts: number, base: string) => say`${n} of ${some.posts(posts)}${base}`,
      keptBy: (n: number, of: number) => say`${n} of ${of}`,
      nothing: 'Nothing yet',
      onlyReplies: 'Replies only: they speak to it and do not pass it on',
      keeps: (share: string) => say`${share} of the source’s words kept, on average`,
    },
    passedOn: {
      title: 'What is being passed on now',
      share: (n: number, total: number, percent: string | null, base: string) =>
        say`${n} of ${total} retellings${base}${percent ? say` (${percent})` : ''}`,
      nothing: 'By this moment, nothing has been passed on.',
      asSaid: 'as said',
    },
    answer: {
      few: (n: number) => say`Too few (${n}) to say; read them.`,
      oneLane: (unknown: number, total: number, rewordings: number) =>
        say`Platforms credit every repost to the original: ${count(unknown, { one: say`# of ${paths(total)} is unknown`, other: say`# of ${paths(total)} are unknown` })}. Read the ${count(rewordings, { one: 'rewording', other: '# rewordings' })}.`,
      noRewordings: (unknown: number, total: number) =>
        say`Platforms credit every repost to the original: ${count(unknown, { one: say`# of ${paths(total)} is unknown`, other: say`# of ${paths(total)} are unknown` })}. Nobody reworded it in this export.`,
      /** What is lost: `words` come quoted. */
      half: (words: string, hop: HopFrom) =>
        say`From ${from(hop)} on, fewer than half of those that could change it keep ${words}.`,
      halfThenNone: (words: string, half: HopFrom, none: HopFrom) =>
        say`From ${from(half)} on, fewer than half of those that could change it keep ${words}; from ${from(none)} on, none.`,
      gone: (words: string, hop: HopFrom) =>
        say`From ${from(hop)} on, none of those that could change it keeps ${words}.`,
      most: (words: string, n: number, of: number) =>
        say`What is lost most is ${words}: ${n} of the ${of} that could change it ${count(n, { one: 'keeps', other: 'keep' })} it.`,
      nothingLost: 'No word of it is lost.',
      /** `pins`: what `keptPin` says of each. */
      kept: (pins: readonly string[], of: number) => say`Of the ${of} that could change it, ${list(pins)}.`,
      keptPin: (words: string, n: number) => say`${count(n, { one: '# keeps', other: '# keep' })} ${words}`,
      notCompared: 'Nobody could change it in its own language.',
      fewChangers: (n: number) => say`Too few (${n}) could change it to say; read them.`,
      /** The second sentence; its clauses are joined by `common.clauses`. */
      split: (retellings: number, base: string, reposts: number) =>
        reposts
          ? say`Of ${some.retellings(retellings)}${base} ${count(reposts, { one: '# is a repost, which cannot change it', other: '# are reposts, which cannot change it' })}`
          : say`None of ${some.retellings(retellings)}${base} is a repost`,
      splitChanged: (changers: number, changed: number, reposts: number) =>
        say`of ${reposts ? 'the other' : 'these'} ${changers}, ${changed} changed it`,
      splitDropped: (changers: number, dropped: number, reposts: number) =>
        say`of ${reposts ? 'the other' : 'these'} ${changers}, ${dropped} dropped these words`,
      uncompared: (n: number) =>
        count(n, {
          one: '# in another language or without text is not compared',
          other: '# in another language or without text are not compared',
        }),
      /** After the clause before; `trees`: how many likely trees tell the same hops, 0 where that is not said. */
      onPaths: {
        known: (clause: string, trees: number) => say`${clause}, on known paths${sameOver(trees)}`,
        likely: (clause: string, trees: number) => say`${clause}, on likely paths${sameOver(trees)}`,
      },
      /** What is passed on most: the last clause. */
      asSaid: 'the wording passed on most now is the source’s own',
      other: (handle: string, kept: number, words: number) =>
        say`the wording passed on most now is ${handle}’s, with ${kept} of the source’s ${words} words`,
      otherNameless: (kept: number, words: number) =>
        say`the wording passed on most now has ${kept} of the source’s ${words} words`,
      empty: 'Nobody passed it on in this export.',
      textless: 'The words of this message are not in this export: what became of them cannot be said.',
      none: 'By this moment, nobody in this export has passed it on.',
      /** Of one post: how far it is from the source, and how much of the message it still shows. */
      path: {
        known: (handle: string, hops: number) =>
          say`${handle}: ${some.hops(hops)} from the source, on known paths`,
        likely: (handle: string, hops: number) =>
          say`${handle}: ${some.hops(hops)} from the source, on likely paths`,
      },
      pathKeeps: (kept: number, total: number) => say`it still shows ${kept} of its ${total} words`,
      reply: 'It is a reply: it speaks to the message and does not pass it on.',
      matched: (n: number) =>
        count(n, {
          one: 'One of these hops is matched by words alone; a common source is possible.',
          other: '# of these hops are matched by words alone; a common source is possible.',
        }),
      translation: (n: number) =>
        count(n, {
          one: 'One of these hops may be a translation, by what the posts share besides words; a common source is possible.',
          other:
            '# of these hops may be translations, by what the posts share besides words; a common source is possible.',
        }),
      root: 'This is the message itself.',
    },
    path: {
      title: 'Path from the source to this post',
      back: 'Back to all posts',
      or: (handle: string) => say`or from ${handle}`,
      /** `basis` is one of `common.basesShort`, `word` one of `common.likelihoods`. */
      similarity: (basis: string, share: string) => say`${basis}, ${share} alike`,
      likelihood: (basis: string, word: string, share: string) => say`${basis}: ${word} (${share})`,
      odds: (word: string, share: string) => say`${word} (${share})`,
      otherPaths: 'Others it may have been taken from',
      noOthers: 'Nobody else in this export may have passed it on before.',
      hangHere: (handle: string) => say`Hang it on ${handle}`,
      hang: 'Choose',
      noOdds: 'no odds: words alone',
      asBuilt: 'As it was',
      undo: (n: number) => count(n, { one: 'Undo the choice', other: 'Undo the last of # choices' }),
      faults: {
        itself: 'A post cannot have come from itself.',
        descendant: 'That post came from this one, on the paths shown.',
        observed: 'The platform recorded where this post came from.',
      } satisfies Record<ChoiceFault, string>,
      /** In place of "matched": what a post in another language has in common with the one above. */
      shares: (what: readonly string[]) => say`shares ${list(what)}`,
      sharesLong: (what: readonly string[]) =>
        say`another language, no credit; shares ${list(what)} with the post above. It may be a translation; a common source is possible`,
      external: 'not in this export',
    },
    picture: {
      paths: 'Paths',
      known: 'Known paths',
      likely: 'Likely paths',
      inferring: 'Inferring…',
      likelyNote:
        'Nobody records from whom a repost was taken. Likely paths are inferred from who follows whom, or from time and audience: dashed, with their odds.',
      /** What the paths on screen stand on, one of each basis that there is. */
      bases: {
        observed: (n: number) => say`${n} recorded`,
        declared: (n: number) => say`${n} credited`,
        matched: (n: number) => say`${n} matched`,
        'inferred-graph': (n: number) => say`${n} likely, by followers and time`,
        'inferred-model': (n: number) => say`${n} likely, by time and audience`,
        unknown: (n: number) => say`${n} unknown`,
        chosen: (n: number) => say`${n} by hand`,
      } satisfies Record<Exclude<Basis, 'root'>, (n: number) => string>,
      hops: (bases: readonly string[]) => say`Paths: ${bases.join(', ')}`,
      layout: 'Layout',
      laying: (share: string) => say`Placing the accounts: ${share}`,
      layouts: {
        hops: 'In lanes',
        time: 'Along time',
        radial: 'In rings',
        network: 'By account',
        communities: 'In circles',
        lineage: 'By wording',
      } satisfies Record<LayoutName, string>,
      /** How a layout is to be read, where it does not say so itself. */
      notes: {
        network:
          'Posts stand where their authors do; accounts near each other have more to do with each other.',
        branches: 'A circle is a branch: a response to the source with all that hangs on it.',
        communities: 'A circle is a community, told by follows and by posts outside this cascade.',
        wordings: 'A band is a wording, as wide as the posts that carry it.',
      },
    },
    time: {
      title: 'Posts by kind',
      perBin: (span: string) => say`per ${span}`,
      slider: 'Moment of the replay',
      /** It does so in every language. */
      direction: 'Time runs from left to right; the right arrow key leads to later.',
      play: 'Play',
      pause: 'Pause',
      next: 'Next hop',
      previous: 'Previous hop',
      hop: (n: number) => say`Hop ${n}`,
      speed: 'Speed',
      speedOf: (span: string) => say`${span} a second`,
      postsASecond: (n: number) => say`${some.posts(n)} a second`,
      scale: 'Time',
      scales: { clock: 'By the clock', order: 'Post by post', squeezed: 'Gaps squeezed' },
      loop: 'Loop',
      /** Posts so far, of all; `undated` of these have no date. */
      born: (n: number, total: number, base: string, undated: number) =>
        say`${n} of ${total}${base}${undated ? ` (${undated} without a date)` : ''}`,
      postsPerBin: (n: number) => say`per ${some.posts(n)}`,
      /** Of a post by its place in the order of hops, where nothing has a date. */
      nth: (n: number) => say`Post ${n}`,
      noDates: 'no dates: in order of hops',
    },
  },
  workshop: {
    guess: {
      button: 'Guess first',
      none: 'the view at once',
      kinds: {
        words: 'which words fall first',
        line: 'the line of those who keep the pinned words',
        hop: 'the hop at which most have lost the pinned words',
        next: 'the next wording',
        number: 'a number',
      },
      answer: 'The right number',
      how: {
        words: 'Tap a word for each hand that is raised for it.',
        line: 'Draw how many still have the pinned words at each hop.',
        hop: 'Tap a hop for each hand that is raised for it.',
        next: 'Tap a wording for each hand that is raised for it.',
        number: 'Type each number that the room says.',
      },
      hop: (n: number) => say`Hop ${n}`,
      never: 'never',
      hands: (what: string, n: number) => say`${what}: ${count(n, { one: '# hand', other: '# hands' })}`,
      less: (what: string) => `One hand less for ${what}`,
      add: 'Add',
      reveal: 'Show what happened',
      source: 'What was passed on:',
      cannot:
        'This step needs a message with retellings, and for a line or a hop pinned words; this view has none.',
      truths: {
        words: (same: number, of: number, words: string) =>
          say`In this export fell first: ${words}.${of ? say` The room named ${same} of ${of}.` : ''}`,
        noWords: 'In this export no word was lost by anybody.',
        hop: (hop: number) => say`In this export most no longer have the pinned words from hop ${hop} on.`,
        neverLost: 'In this export more than half keep the pinned words at every hop.',
        line: (points: string) =>
          say`The drawn line lies ${points} from this export’s on average, of 100 points.`,
        next: 'The marked wording is the one in this export.',
        number: (answer: string, middle: string, closest: string) =>
          say`In this export: ${answer}. The middle of the room is ${middle}, the closest guess ${closest}.`,
        alone: (answer: string) => say`In this export: ${answer}.`,
      },
      truth: 'in this export',
      room: 'the room',
    },
    judge: {
      open: 'Judge hops by hand',
      title: (n: number) => say`Judge ${count(n, { one: '# hop', other: '# hops' })}`,
      question: 'What is judged',
      questions: { meaning: 'Did the meaning change?', links: 'Is it a link at all?' },
      asked: {
        meaning: 'Do the words on the second side still say the same?',
        links: 'The two were linked by their similar words alone. Was the first passed on?',
      },
      verdicts: {
        meaning: { yes: 'the same meaning', no: 'changed', unsure: 'unsure' },
        links: { yes: 'passed on', no: 'unrelated', unsure: 'unsure' },
      },
      judge: 'Who judges',
      somebody: 'Judge 1',
      seed: 'Draw',
      from: 'Taken from',
      by: 'Passed on by',
      before: 'Hop before',
      after: 'Next hop',
      hop: (n: number, of: number) => say`Hop ${n} of ${of}`,
      done: (who: string, n: number, of: number) => say`${who}: ${n} of ${of} judged`,
      results: 'What all said',
      back: 'Back to the hops',
      next: 'Another person judges',
      none: {
        meaning: 'No retelling of this message has other words than the post it was taken from.',
        links: 'No hop of this message was matched by its words alone.',
      },
      withheld: (n: number) =>
        say`${count(n, { one: '# other hop is not drawn', other: '# other hops are not drawn' })}: under pseudonyms, words that fewer than three accounts carry are withheld, and nobody can judge what may not be read.`,
      alone: 'One judge so far. How far people agree can be told from two on.',
      noAlpha: (judges: number) =>
        say`${count(judges, { one: '# judge', other: '# judges' })}: no hop was judged by two of them, or all gave one and the same verdict, so agreement beyond chance cannot be told.`,
      alpha: (judges: number, alpha: string) =>
        say`${count(judges, { one: '# judge', other: '# judges' })}; Krippendorff’s α is ${alpha} (1 = always agreed, 0 = as chance would have it).`,
      read: {
        sure: 'That is enough to rely on.',
        maybe: 'That is enough for tentative conclusions only.',
        no: 'That is too little to rely on: talk about the hops below.',
      },
      confirmed: {
        meaning: (n: number, of: number) =>
          say`Of ${count(of, { one: '# hop', other: '# hops' })} that were judged, most say of ${n} that the meaning stayed the same.`,
        links: (n: number, of: number) =>
          say`Of ${count(of, { one: '# link', other: '# links' })} that were judged, ${n} were confirmed by hand.`,
      },
      disputed: (n: number) =>
        count(n, { one: 'One hop on which judges differ', other: '# hops on which judges differ' }),
      words: 'Words passed on',
    },
    rehearse: {
      open: 'Rehearse another wording',
      title: 'Rehearse a wording',
      rehearsal: 'A rehearsal on invented rules, not a forecast.',
      note: 'Both wordings run under the same seeds: the same invented people, at the same moments.',
      original: 'As it was said',
      own: 'Your own wording',
      point: 'The words of your own wording',
      pointNote: 'Tap the words that must arrive, in either wording. Where none is tapped, all of them must.',
      whatIf: 'And what if the source',
      measures: {
        reply: 'replies at hop 1 to everybody who changed the words',
        correct: 'says it again after two hours, as a correction',
        relay: 'has two embassies relay it',
        front: 'puts the clause with the tapped words in front',
      },
      run: (seeds: number) => say`Run both under ${seeds} seeds`,
      running: (done: number, of: number) => say`${done} of ${of} seeds`,
      again: 'Change the wording',
      better: (more: number, fewer: number, of: number) =>
        say`In ${more} of ${of} runs, more of the retellings have the whole point in the second wording; in ${fewer} runs, fewer.`,
      spread: (runs: number) =>
        say`Each dot is one of ${runs} runs: the same words, other chances. Where the dots of two wordings lie over each other, the rules do not tell them apart.`,
      bars: 'The bar below a word reaches from the run in which the fewest retellings have it to the one in which the most do.',
      word: (word: string, share: string) => say`${word}: in ${share} of the retellings`,
      gauges: {
        whole: 'Retellings that have the whole point',
        holds: 'Last hop at which most have the whole point',
        retellings: 'Retellings',
        hops: 'Deepest hop',
      },
    },
    groups: {
      open: 'Compare groups',
      title: 'Groups side by side',
      note: 'Each group saves what it pinned, guessed, wrote and judged, as a small file or as a code. Drop the files here.',
      name: 'This group',
      unnamed: 'A group',
      save: 'Save this group’s marks',
      copy: 'Copy them as a code',
      copied: 'The code is copied.',
      copyByHand: 'The code stands in the field; copy it from there.',
      add: 'Add files of groups',
      code: 'A code to paste',
      addCode: 'Add the code',
      fileName: 'marks.json',
      added: (name: string, unknown: number) =>
        say`${name} was added${unknown ? `; ${count(unknown, { one: '# of its verdicts is', other: '# of its verdicts are' })} on posts that this export has not` : ''}.`,
      damaged: (name: string) => say`${name} holds no marks, or is damaged; nothing of it was added.`,
      newer: (name: string) =>
        say`${name} was written by a newer version of this app; nothing of it was added.`,
      remove: (name: string) => `Remove ${name}`,
      pins: 'Pinned words',
      rewrites: 'Own wordings',
      rehearse: 'Rehearse them all',
    },
    pack: {
      open: 'The workshop pack',
      title: 'A workshop of 90 minutes',
      note: 'One zip file: this app with its six samples as one file, worksheets to print, a plan with timings, an answer key, and a debrief of what is open. No internet is needed.',
      save: 'Save the pack',
      making: 'Packing…',
      saved: (size: string) => say`The pack is saved: ${size}.`,
      fileName: 'afterword-90-minutes.zip',
    },
    papers: {
      what: 'What is printed',
      names: {
        story: 'The story',
        sheet: 'Worksheet',
        plan: 'Plan for 90 minutes',
        key: 'Answer key',
        debrief: 'Debrief',
      },
      group: 'Group and names',
      message: 'The message',
      five: 'Which five words of it must arrive?',
      line: 'Draw how many still have these words at each hop.',
      judge: 'Judge 20 hops: one line for each, before you talk about any.',
      hop: 'Hop',
      keyNote:
        'For the one who leads. The headlines are what the export shows; what to wait for stands below each.',
      counted: 'Counted in this export',
      fellFirst: (words: string) => say`Fell first: ${words}.`,
      kept: (shares: string) => say`Share that has the pinned words, hop by hop: ${shares}.`,
      nextWas: (words: string) => say`The next wording was ${words}.`,
      guessed: 'What was guessed',
      take: 'What we take with us',
      needs:
        'A projector, one computer, the worksheets on paper, pens. Each group may have a computer of its own; none needs a network.',
      minutes: (from: number, to: number) => say`${from}–${to} min`,
      plan: [
        {
          minutes: 5,
          title: 'The message',
          todo: 'Read the first step of the story aloud. Everybody writes down the five words that must arrive.',
        },
        {
          minutes: 15,
          title: 'The paper telephone',
          todo: 'One message goes round on paper, from hand to hand. Type it in as it goes round (start page, “type in a game from the room”) and replay it.',
        },
        {
          minutes: 10,
          title: 'Guess before the reveal',
          todo: 'Go to the step that asks. Count hands, type them in, then reveal.',
        },
        {
          minutes: 15,
          title: 'The story',
          todo: 'Step by step, with the notes. Stop where somebody says “wait”.',
        },
        {
          minutes: 15,
          title: 'Your own wording',
          todo: 'In groups: write the message anew, tap the words that must arrive, add a what-if, and run it (menu, “Rehearse another wording”).',
        },
        {
          minutes: 15,
          title: 'Judge 20 hops',
          todo: 'In pairs, without talking: did the meaning change? Then look at how far you agree and talk about the hops on which you differ (menu, “Judge hops by hand”).',
        },
        {
          minutes: 10,
          title: 'Groups side by side',
          todo: 'Each group saves its marks; drop the files in one place and read the columns (menu, “Compare groups”).',
        },
        {
          minutes: 5,
          title: 'Debrief',
          todo: 'Take out the five words from the beginning. Print the debrief, or save the session.',
        },
      ],
    },
    lock: {
      kept: 'What came out is kept until the one who leads reveals it.',
      word: 'The word',
      open: 'Reveal',
      wrong: 'That is not the word.',
      step: 'kept until it is revealed',
      set: 'Keep what came out until this word is said. It keeps a surprise, not a secret.',
      isSet: 'a word is set',
      none: 'no word',
    },
    game: {
      button: 'type in a game from the room',
      title: 'A message from the room',
      note: 'A paper telephone game, typed in as it goes round. The first line is the message; each line after it says who passed it on, from whom, and in which words. It is replayed hop by hop, like any export.',
      who: 'Who',
      from: 'From whom',
      words: 'Words',
      of: (what: string, n: number) => say`${what}, turn ${n}`,
      message: 'the message',
      add: 'Add a turn',
      remove: (n: number) => say`Remove turn ${n}`,
      paste: 'Lines of “who, from whom, words” can be pasted into any field.',
      turns: (n: number) => count(n, { one: '# turn', other: '# turns' }),
      replay: 'Replay it',
      name: 'A game in this room',
      clear: 'Start anew',
      faults: {
        noWho: 'Who says it?',
        noWords: 'The words are missing.',
        noFrom: 'From whom did they have it?',
        unknownFrom: 'Nobody else of that name has said anything here.',
        sameHandle: 'Two names differ only by signs or blanks; write one of them otherwise.',
      },
    },
  },
  story: {
    button: 'Present',
    title: 'A story to present',
    note: 'Each step is a view with a headline for the room. Go to what you want to show, then add it here. The text and the notes are for the one who presents.',
    present: 'Present',
    show: 'Show',
    add: 'Add this view as a step',
    untitled: (n: number) => say`Step ${n}`,
    none: 'There are no steps yet.',
    headline: 'Headline',
    marks: 'Words in **two asterisks** take the source’s colour, in *one* that of other words.',
    text: 'What to tell',
    notes: 'Notes',
    retake: 'Show this view in it instead',
    remove: 'Remove the step',
    undo: 'Undo',
    up: (n: number) => say`Move step ${n} up`,
    down: (n: number) => say`Move step ${n} down`,
    save: 'Save as Markdown',
    open: 'Open a story',
    fileName: 'story.md',
    noSteps: (name: string) => say`${name} holds no steps: a step is a heading with two number signs.`,
  },
  presenter: {
    notes: 'Notes',
    steps: 'Steps',
    stepOf: (n: number, of: number) => say`Step ${n} of ${of}`,
    goTo: (n: number, title: string) => say`Step ${n}: ${title}`,
    nextStep: 'Next:',
    questions: 'To talk about',
    black: 'The screen is black. Press B to return.',
    leave: 'Leave',
    keys: 'Arrows or a clicker turn the page; Space plays; B black; N notes; W notes in a window of their own; T light or dark; F full screen; digits jump; Escape leaves.',
  },
  privacy: {
    switch: 'Pseudonyms',
    note: 'Accounts that are neither source, official, media nor marked public stand under pseudonyms everywhere; words that fewer than three accounts carry are withheld.',
    ask: 'Name private people to the room?',
    askNote:
      'Whoever looks on will read the names of private people and what each of them wrote. They did not write for this room.',
    keep: 'Keep pseudonyms',
    name: 'Name them',
    record: 'While private people stand under pseudonyms, no record is shown: it may name anybody.',
    excerpt: 'withheld',
  },
  told: {
    open: 'As text',
    title: 'The picture as text',
    note: 'All that the picture shows, in words and in rows. Nothing is left out up to this moment.',
    happens: 'What happens',
    begin: (who: string, words: string) => say`${who} says: ${words}`,
    hop: (hop: number, after: string, who: string, kind: string, basis: string) =>
      say`Hop ${hop} is reached after ${after}: ${who} (${kind}; ${basis}).`,
    /** Of a cascade without any date. */
    hopUndated: (hop: number, who: string, kind: string, basis: string) =>
      say`Hop ${hop} begins with ${who} (${kind}; ${basis}).`,
    endUndated: 'The last post. None of them has a date.',
    soFar: (posts: number, base: string) => say`${some.posts(posts)}${base} so far.`,
    leads: (words: string, n: number, of: number) =>
      say`Passed on most: ${words}, by ${n} of ${some.retellings(of)}.`,
    leadsHop: (hop: number, words: string, n: number, of: number) =>
      say`At hop ${hop}, passed on most: ${words}, by ${n} of ${some.retellings(of)}.`,
    switchAll: (words: string, n: number, of: number) =>
      say`Passed on most from now on: ${words}, by ${n} of ${some.retellings(of)}.`,
    switchHop: (hop: number, words: string, n: number, of: number) =>
      say`At hop ${hop}, passed on most from now on: ${words}, by ${n} of ${some.retellings(of)}.`,
    asSaid: 'the source’s own wording',
    unread: 'a wording that is not shown',
    pause: (span: string) => say`Then no post in this export for ${span}.`,
    half: (after: string) => say`Half of the posts are there after ${after}.`,
    end: (after: string) => say`The last post with a date, after ${after}.`,
    stopped: 'Stopped.',
    chosen: (who: string, kind: string, hops: number, basis: string, words: string) =>
      say`Chosen: ${who}, ${kind}, ${some.hops(hops)} from the source; ${basis}. ${words}`,
    table: 'Who had it from whom',
    columns: { who: 'Who', from: 'From', when: 'When', hop: 'Hop', basis: 'Basis', words: 'Words' },
    shown: (from: number, to: number, of: number, base: string) =>
      say`Posts ${from} to ${to} of ${of}${base}`,
    earlier: 'Earlier posts',
    later: 'Later posts',
    save: 'Save as a file',
    saving: 'The whole replay in words, with how it was made.',
    transcript: (title: string) => say`${title}: what happens, in words`,
    made: 'How this was made',
  },
  room: {
    title: 'Beside the picture',
    passedOn: 'Passed on now',
    tabs: { said: 'Said', now: 'Now', panel: 'In detail', key: 'Key', picture: 'Picture' },
  },
  handout: {
    open: 'Print a handout',
    print: 'Print',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'US Letter' },
    card: 'How this was made',
  },
  about: {
    open: 'About',
    title: 'About Afterword',
    what: 'Afterword opens an exported dataset in this browser, reconstructs the cascade of a message and replays how its wording changes hop by hop. Nothing leaves this computer.',
    idea: 'The idea comes from Philip Seib’s essay “Twiplomacy: Worth Praising, but with Caution”. The six questions are the app’s own, drawn from it.',
    version: (version: string) => say`Version ${version}`,
    sources: 'Sources of the methods',
    licences: (n: number) =>
      count(n, {
        one: 'Licence of the # package that it is built from',
        other: 'Licences of the # packages that it is built from',
      }),
  },
  /** What is said where a part of the app stopped. `once`: it was started again, and nothing is lost. */
  stopped: {
    once: {
      import:
        'The part of the app that reads files had stopped. It was started again and has read all of them from the beginning: nothing is missing.',
      analyse:
        'The part of the app that holds the posts had stopped. The files were read again, and all that you chose is as it was.',
      layout:
        'The part of the app that arranges the picture had stopped. It was started again; nothing is lost.',
      replay:
        'The part of the app that counts along with the replay had stopped. It was started again; nothing is lost.',
      simulate: 'The part of the app that makes synthetic cascades had stopped. It has begun again.',
      store:
        'The part of the app that keeps your choices on this computer had stopped. It was started again; nothing is lost.',
      encode: 'The part of the app that makes films had stopped. The film was begun again.',
    },
    again:
      'A part of the app stopped, and stopped once more when it was started again. This browser may have too little memory for what is open: open the file again, or a smaller one.',
    changed: 'The files have changed since they were opened, so what was on screen is gone. Open them again.',
  },
  keep: {
    open: 'Keep',
    title: 'On this computer',
    note: 'What you choose is kept in this browser as you work, so that it is there when you open the same export again. The export itself is kept only where you say so. Nothing is sent anywhere.',
    restored: (when: string, what: string) =>
      `What you chose in this export before, on ${when}, is here again: ${what}.`,
    chosen: {
      roles: (n: number) => count(n, { one: '# role', other: '# roles' }),
      tags: (n: number) => count(n, { one: '# tag', other: '# tags' }),
      rules: 'rules of tags',
      joined: (n: number) => count(n, { one: '# joined message', other: '# joined messages' }),
      answered: (n: number) => count(n, { one: '# answer marked', other: '# answers marked' }),
      parents: (n: number) => count(n, { one: '# path chosen by hand', other: '# paths chosen by hand' }),
      guesses: (n: number) => count(n, { one: '# question guessed', other: '# questions guessed' }),
      rewrites: (n: number) => count(n, { one: '# wording of your own', other: '# wordings of your own' }),
      groups: (n: number) => count(n, { one: '# other group', other: '# other groups' }),
      judged: (n: number) => count(n, { one: '# verdict on a hop', other: '# verdicts on hops' }),
      communities: (n: number) => count(n, { one: '# named community', other: '# named communities' }),
      pins: (n: number) => count(n, { one: '# pinned word', other: '# pinned words' }),
      collection: 'how it was collected',
      grouping: 'how posts are grouped',
      story: 'your story',
    },
    undo: 'Begin without them',
    forgetThem: 'Forget them',
    faults: {
      denied:
        'This browser lets nothing be kept (a private window, or storage is switched off). What you choose lasts until the page closes.',
      full: 'There is no room left to keep anything in this browser. What you choose lasts until the page closes. Forget something that is kept, or make room.',
      damaged:
        'What was kept in this browser was damaged and has been removed. What you choose from now on is kept.',
      newer:
        'What is kept in this browser was written by a newer version of this app, and is left as it is. What you choose lasts until the page closes.',
      unreadable:
        'What was kept of this export could not be read. What you choose from now on takes its place.',
    } satisfies Record<KeepFault, string>,
    dataset: (size: string) => `Keep this export on this computer (${size})`,
    sample: 'A sample comes with the app and need not be kept.',
    session: 'Save a session file',
    sessionNote:
      'One file with the export, what you chose and the story. Dropped on this page it opens again as it was. Under pseudonyms it holds the posts of these messages alone, and no record as it came in.',
    unheld: {
      newer: 'What is to be shown here was written by a newer version of this app than this page is.',
      damaged: 'What is to be shown here is damaged, or did not come whole.',
    },
    unopened: {
      newer:
        'This session file was written by a newer version of this app, and was not opened. Load the page again to get that version.',
      damaged: 'This session file is damaged and was not opened. What was open before is as it was.',
      large: 'The export is too large for a session file: it may hold 2 GB in 1,000 files.',
      claims: 'This session file says that it holds more than 2 GB, and was not opened.',
    } satisfies Record<FileFaultKind, string>,
    otherExport:
      'The export is not the one that this session was saved with: some of what was chosen may be missing.',
    kept: 'Kept in this browser',
    none: 'Nothing is kept in this browser.',
    choicesOf: (when: string) => `choices, ${when}`,
    exportOf: (size: string, when: string) => `export, ${size}, ${when}`,
    openIt: (title: string) => `Open ${title}`,
    forgetIt: (title: string) => `Forget ${title}`,
    openShort: 'Open',
    forgetShort: 'Forget',
    shared: 'Shared computer: keep nothing',
    sharedNote:
      'What is kept is forgotten, and nothing is kept from now on but this wish. The app itself then opens with a network only.',
    forgetAll: 'Forget everything',
    forgotten: 'Everything that this app kept in this browser is forgotten.',
    loadAgain:
      'So is the app itself: before it opens without a network again, it must be loaded with one once more.',
  },
  /** A cascade in an article. */
  /** A dataset that holds some of the posts of a cascade: what it is called, and what its figures are. */
  sampled: {
    label: (how: Sampling, read: number, of: number) =>
      say`${{ backbone: 'Backbone', sample: 'Stratified sample' }[how]}: ${read} of ${some.posts(of)}`,
    answer: (how: Sampling, read: number, of: number) =>
      say`${{ backbone: 'Backbone', sample: 'Stratified sample' }[how]}: ${read} of ${some.posts(of)} were read; ${{ backbone: 'sizes, hops and kinds are those of all, every other figure is a rough estimate', sample: 'the figures are estimates' }[how]}.`,
    note: 'Each post that was read stands for others of its kind below the same post. Figures of posts are estimates; accounts, wordings, edits, links, ties and communities are counted among the posts read.',
    /** The same for the method card. */
    cardNote:
      'Posts that others refer to are kept, and so are those of the source; of the others, some of each kind below each post were drawn by chance, and each stands for the rest of its stretch of time (Horvitz–Thompson weights).',
    stands: (n: number) =>
      count(n, { one: 'Stands for # post', other: 'Stands for # posts below the same post' }),
    readPosts: (n: number) => count(n, { one: '# post read', other: '# posts read' }),
    /** Of the figure before it. */
    about: (figure: string) => `≈${figure}`,
  },
  embed: {
    hold: 'Take hold of the picture: it then moves under the pointer. Escape lets go.',
    back: 'Step back',
    on: 'Next step',
    corrected: (date: string) => say`Corrected ${date}`,
    notGiven:
      'The article hands over no posts: it names none, or what it names is not there, is damaged or of a newer version, or cannot be read from there.',
  },
  /** A cascade in an article: what its author chooses, uploads and copies. */
  publish: {
    open: 'Put it in an article',
    title: 'This cascade in an article',
    note: 'The file is written on this computer, and you upload it to where your article lies. Nothing is sent from here.',
    how: 'How',
    ways: {
      page: {
        name: 'One HTML file and a plain frame',
        note: 'for any system that takes an upload and an iframe',
      },
      film: {
        name: 'A film and its words',
        note: 'where no frame is allowed: MP4 or WebM, with its alternative text',
      },
      tag: {
        name: 'A tag and one script',
        note: 'loads when it comes near the window; the article can drive the replay as it is scrolled',
      },
    },
    shows: 'What it shows',
    lens: 'Question',
    message: 'Message',
    start: 'It begins',
    starts: {
      beginning: 'at the beginning',
      now: (moment: string) => say`at the moment on screen: ${moment}`,
      end: 'at the end',
    },
    wholePace: 'the whole in about 45 seconds',
    readers: 'the reader’s',
    thisLanguage: 'the one spoken now',
    ground: 'Ground',
    grounds: { paper: 'light', night: 'dark' },
    height: 'Height in pixels',
    heightNote:
      'In most articles 560 is right. Below 420 the picture has too little room; above 700 it is higher than the window of many phones.',
    autoplay: 'It plays at once, unless a reader asked for less motion',
    loop: 'At its end it begins again',
    steps: 'The steps of the story are offered',
    sentence: 'The answer that readers see. It stays as it stands here, whatever is computed later.',
    correction: 'This corrects what was published before: the date is shown',
    preview: 'What readers will see',
    width: 'Width of the preview',
    wide: 'Wide',
    narrow: 'As on a phone',
    upload: {
      page: 'Save the page and upload it beside the article.',
      film: 'Upload the film beside the article.',
      tag: 'Save the posts and upload them beside the article. The app itself is loaded from where it lies now.',
    },
    sampleNote: 'A sample comes with the app: there is nothing to upload.',
    save: 'Save the file',
    saved: (file: string) => say`Saved: ${file}`,
    code: 'Put this where the cascade shall stand',
    noHost:
      'This page lies on no host: in place of the dots goes the address of a copy of the app that does.',
    copy: 'Copy',
    copied: 'It is on the clipboard.',
    copyByHand: 'The clipboard is out of reach. The text is marked: copy it by the keyboard.',
    filmKind: 'Kind of film',
    makeFilm: 'Make and save the film',
  },
  /** A newer version of the app lies ready. */
  newer: {
    ready:
      'A newer version of Afterword is ready. It is used at the next start, or now: then what is open is closed.',
    take: 'Use it now',
    wait: 'At the next start',
  },
  exports: {
    open: 'Save a file',
    title: 'Save this cascade as a file',
    note: 'It is written on this computer and stays on it. Every file carries a method card: what it stands on, rules, figures, and what was chosen by hand.',
    format: 'Which file',
    formats: {
      page: {
        name: 'One HTML file',
        note: 'the app, these posts and the story; opens by double click, without a network',
      },
      tables: { name: 'Tables', note: 'posts, hops and wordings as CSV, with the card, in one zip' },
      gexf: { name: 'GEXF', note: 'posts and hops with their times, for Gephi' },
      graphml: { name: 'GraphML', note: 'posts and hops, for other tools of network analysis' },
      newick: { name: 'Newick', note: 'the family tree of wordings, for tools of phylogenetics' },
      png: { name: 'PNG', note: 'the picture at the moment shown, with its answer, legend and source' },
      svg: { name: 'SVG', note: 'the same as shapes and text, for drawing programs and print' },
      mp4: { name: 'MP4', note: 'the replay as a film' },
      webm: { name: 'WebM', note: 'the same in an open format' },
      gif: { name: 'GIF', note: 'the same, small and looping, for where no film is played' },
    } satisfies Record<FormatName, { name: string; note: string }>,
    /** Words of pictures and films, and of the dialog that makes them. */
    picture: {
      size: 'Size',
      pixels: (width: string, height: string) => say`${width} × ${height}`,
      drawing: 'Drawing…',
      dashed: 'dashed = inferred',
      posts: (n: number) => say`${some.posts(n)} in this export`,
      dates: (dates: string) => say`${dates}, UTC`,
      born: (n: number, total: number) => say`${n} of ${some.posts(total)}`,
      pseudonyms: 'Private accounts are not named',
      synthetic: 'Synthetic: ministries, accounts and posts are invented',
      card: 'What this stands on',
      /** Samples of how words look that were left out or put in. */
      lost: 'lost',
      added: 'added',
      said: (handle: string, words: string) => say`${handle}: ${words}`,
      embedded:
        'So many posts are drawn as one image inside the SVG; everything else in it is shapes and text.',
      done: 'Saved.',
      alternative: 'Alternative text, for those who do not see the picture',
      copy: 'Copy',
      copied: 'Copied',
      another: 'Save another file',
      close: 'Close',
      saveCard: 'Save the method card as text',
      /** The picture for those who do not see it. */
      shows: (handle: string, posts: number, hops: number, moment: string) =>
        say`The cascade of a message by ${handle}, in this export: ${some.posts(posts)}, as far as ${some.hops(hops)} from the source, by ${moment}.`,
      showsFilm: (span: string, handle: string, posts: number, hops: number) =>
        say`A replay in ${span} of how a message by ${handle} is passed on, in this export: ${some.posts(posts)}, as far as ${some.hops(hops)} from the source.`,
      fps: 'Frames a second',
      length: 'Length of the replay',
      frame: (n: number, of: number) => say`Frame ${n} of ${of}`,
      codec: (codec: string) => say`This browser encodes it as ${codec}.`,
      noCodec: 'This browser cannot encode this format.',
    },
    people: 'People',
    private:
      'Private accounts stand under pseudonyms; words that fewer than three accounts carry are withheld',
    named: 'Everybody is named, with all words',
    namedWarning:
      'This file will name private people and quote them. Think of who may get it, and of what may follow for them.',
    withheld: '[one private account, text withheld]',
    save: 'Save',
    cancel: 'Cancel',
    writing: (size: string) => say`Writing: ${size}`,
    /** Stands for the name of a file that may not be told; `handle` of its source, '' where that is not known. */
    untitled: (handle: string) => (handle ? say`An export about ${handle}` : 'An export'),
    notBuilt: 'One HTML file can be made from the built app only, and its part for this could not be read.',
    /** The method card: plain text, for whoever gets the file. */
    card: {
      title: (version: string, made: string) => say`Method card. Afterword ${version}, ${made}`,
      dataset: (title: string, posts: number, accounts: number) =>
        say`Dataset: ${title}; ${some.posts(posts)} of ${some.accounts(accounts)} in this export.`,
      file: (name: string, format: string, records: number) =>
        say`File: ${name}; ${format}; ${records} records.`,
      synthetic: (n: number) =>
        count(n, {
          one: 'Synthetic: # post was made by a simulator, nobody wrote it.',
          other: 'Synthetic: # posts were made by a simulator, nobody wrote them.',
        }),
      /** `way` is one of `collection.short`, `coverage` says what it holds of what was reported. */
      collected: (way: string, coverage: string) => say`${way}; ${coverage}.`,
      period: (dates: string) => say`Posts of ${dates}.`,
      zone: 'All times are in UTC.',
      message: (handle: string, words: string) => say`Message of ${handle}: ${words}`,
      posts: (n: number) => say`The cascade has ${some.posts(n)} in this export.`,
      known: 'On known paths: a repost stands on its original where its own path is not recorded.',
      likely: 'On likely paths: where a path is not recorded, the likeliest parent is inferred.',
      basis: (basis: string, n: number) => say`- ${basis}: ${n}`,
      chosen: (n: number) => say`Parents chosen by hand: ${n}.`,
      noneChosen: 'No parent was chosen by hand.',
      roles: (n: number) => say`Accounts that were given a role by hand: ${n}.`,
      noRoles: 'No account was given a role by hand.',
      filtered: (base: string) =>
        say`A filter was on; the figures are of the posts that it lets pass:${base}.`,
      moment: (moment: string) => say`The moment shown: ${moment}.`,
      replay: 'All moments are shown, from the first to the last.',
      unfiltered: 'The file holds all posts of the cascade, whatever was filtered on screen.',
      pinned: (words: string) => say`Pinned words: ${words}.`,
      nonePinned: 'No words were pinned.',
      rules: {
        title: 'Rules and constants:',
        copies: (
          jaccard: number,
          levenshtein: number,
          characters: number,
          contained: number,
          words: number,
        ) =>
          say`- Same or nearly the same words without credit: Jaccard similarity of word 3-grams from ${jaccard} (CooRTweet), or Levenshtein similarity above ${levenshtein} on ${characters} characters or more (D3lta, Richard et al. 2023), or ${contained} of the shorter text in order, of ${words} words or more (own choice). A common source is possible.`,
        kernel: (s0: number, theta: number, c: number) =>
          say`- Likely paths: memory kernel of SEISMIC (Zhao et al. 2015), s0 = ${s0} s, theta = ${theta}, c = ${c}.`,
        substitution: (from: number) =>
          say`- An edit is a substitution while fidelity to the parent is ${from} or more, a rewording below.`,
        drift:
          '- Fidelity = 2L / (a + b), L the longest common subsequence of two texts of a and b words; drift = 1 - fidelity to the root. It measures words, not meaning or truth.',
        enough: (read: number, shares: number) =>
          say`- Below ${shares} relevant posts counts are given and no shares; below ${read} nothing is concluded.`,
      },
      named: 'Everybody is named in this file.',
      pseudonyms: (from: number) =>
        say`Accounts that are neither source, official, media nor marked public stand under pseudonyms (SipHash-2-4 under a key that is not kept), and so do their posts; their own wordings stand only where ${from} accounts or more carry them.`,
      marks:
        'In the posts of this file, words that are withheld stand as marks such as x17: the same word has the same mark, so paths and wordings are found as they were. Tags and links beside them are left out.',
    },
  },
  /** Getting about in the picture. */
  stage: {
    tools: 'Getting about in the picture',
    keys: 'The picture. Arrow keys move it, plus and minus enlarge and reduce it, 0 shows the whole, L draws around posts.',
    zoomIn: 'Enlarge',
    zoomOut: 'Reduce',
    fit: 'Show the whole',
    lasso: 'Lasso',
    lassoKeys:
      'Draw a box around posts: arrow keys move the cross, Enter sets a corner and then the other, Escape gives up.',
    front: 'Go along with the newest',
    map: 'The whole picture, and what of it is in view',
    backbone: 'Backbone: hide what leads nowhere',
    allPosts: 'All posts',
    atLeast: (n: number) => say`Posts on which ${n} or more hang`,
    /** Beside a collapsed post: how many it stands for. */
    standsFor: (n: number) => say`+${n}`,
    /** What the picture leaves out, though figures count it. */
    backboneNote: (least: number, hidden: number) =>
      say`Backbone: only posts on which ${least} or more hang; ${some.posts(hidden)} hidden, still counted`,
    collapsedNote: (branches: number, hidden: number) =>
      say`${some.branches(branches)} collapsed; ${some.posts(hidden)} hidden, still counted`,
    /** Of what the picture leaves out, as the notes above say it. */
    showAll: (left: string) => say`${left}. Show them`,
    follow: 'Follow this branch',
    collapse: (n: number) => say`Collapse ${some.posts(n)} below it`,
    expand: 'Open it again',
  },
  /** Search, filters, and what is left out of the picture. */
  find: {
    region: 'Find and filter',
    search: 'Find an account, a word, a #hashtag',
    searchShort: 'Find',
    none: 'None in this export',
    /** `n`: 0 where none of them is shown yet. */
    at: (n: number, of: number) => say`${n || '–'} of ${of}`,
    previous: 'Previous post found',
    next: 'Next post found',
    clear: 'Let go of what was found',
    filter: 'Filter',
    filterOn: 'Filter: some posts are left out',
    filterTitle: 'Which posts count',
    all: 'All posts',
    done: 'Done',
    kind: 'Kind',
    kinds: {
      original: 'original posts',
      repost: 'reposts',
      quote: 'quotes',
      reply: 'replies',
      manual: 'credited copies',
      copy: 'copies without credit',
    } satisfies Record<Kind, string>,
    language: 'Language, as the export names it',
    role: 'Accounts, by name',
    roles: { official: 'look official', media: 'look like media', public: 'all others' } satisfies Record<
      (typeof RULED_ROLES)[number],
      string
    >,
    roleNote: 'By words in the name or handle, such as ministry, embassy or news. A guess, not a finding.',
    community: 'Community of the author',
    communityNote:
      'Told by follows and by posts outside this message; described by their words, named by nobody but you.',
    communityAsked: 'Being told apart …',
    noCommunity: 'none that is counted',
    wording: 'Wording',
    minuteHint: 'yyyy-mm-dd hh:mm',
    period: 'Period, UTC',
    from: 'From',
    until: 'Until',
    /** What the figures are of, after "posts", "retellings" and the like; one for each part of the filter. */
    base: {
      /** Alternatives come as a list: "quotes or replies". */
      kinds: (list: string) => say`that are ${list}`,
      language: (list: string) => say`in ${list}`,
      unstated: 'an unstated language',
      role: {
        official: 'accounts that look official',
        media: 'accounts that look like media',
        public: 'accounts that look like neither',
      } satisfies Record<(typeof RULED_ROLES)[number], string>,
      roles: (list: string) => say`by ${list}`,
      community: (list: string) => say`by accounts whose community is ${list}`,
      wording: (words: string) => say`with the wording ${words}`,
      wordings: (n: number) => say`with one of ${n} wordings`,
      between: (from: string, until: string) => say`from ${from} to ${until}`,
      from: (from: string) => say`from ${from} on`,
      until: (until: string) => say`until ${until}`,
      branch: (handle: string) => say`in the branch of ${handle}`,
      told: 'that the source is told of',
      /** After a count of posts and the like. */
      after: (parts: readonly string[]) => (parts.length ? ` ${parts.join(', ')}` : ''),
    },
    /** Before an answer. */
    among: (n: number, base: string) => say`Of ${some.posts(n)}${base}:`,
    /** In its place, where the filter does not narrow an answer. */
    unfiltered: 'Of all posts, whatever the filter:',
    emptyBase: 'No post passes the filter.',
    /** The line over the stage. */
    counting: (n: number, of: number) => say`Counting ${n} of ${some.posts(of)}`,
    drop: (what: string) => say`${what}. No longer only these`,
    gathered: {
      search: (query: string) => say`Found: ${query}`,
      lasso: 'Within the lasso',
      found: (n: number, base: string, born: number) => say`${some.posts(n)}${base}, ${born} born so far`,
      notYet: 'not yet',
      more: (n: number) => say`${n} more`,
      none: 'No post of this message holds this, in this export.',
      noneOfBase: 'No post that passes the filter holds this.',
    },
  },
  /** Where does it go? */
  where: {
    answer: {
      alone: 'Nobody in this export responds to this message.',
      few: (n: number) => say`Too few (${n}) to say; read them.`,
      /** Clauses, joined by `common.clauses`. `over`: hops in nine of ten likely trees, where they differ. */
      deep: (hops: number, over: HopFrom['over'], widest: number, posts: number) =>
        say`In this export it goes ${from({ hop: hops, over })} from its first post, and is widest at hop ${widest}, with ${some.posts(posts)}`,
      unknown: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.hops(of)} is a repost whose path is unknown`,
          other: say`# of ${some.hops(of)} are reposts whose path is unknown`,
        }),
      noLanguage: 'No post states its language',
      oneLanguage: (n: number, language: string) =>
        count(n, {
          one: say`The one post that states a language is in ${language}`,
          other: say`All # posts that state a language are in ${language}`,
        }),
      /** `arrivals`: the first of them, as `arrival` says each. */
      languages: (n: number, arrivals: readonly string[]) =>
        say`It comes to ${some.languages(n)}${arrivals.length ? `, ${list(arrivals)}` : ''}`,
      arrival: (language: string, span: string) => say`to ${language} after ${span}`,
      circles: (n: number, of: number) =>
        say`ties outside it tell ${of} communities, and it comes to ${n} of them`,
      branches: (n: number, carried: number) =>
        say`it has ${some.branches(n)}, ${carried} of them carried on`,
    },
    colourBy: 'Colour by',
    groupings: {
      language: 'language',
      location: 'stated place',
      branch: 'branch',
      circle: 'community',
    } satisfies Record<Grouping, string>,
    /** The timeline's title. */
    bands: {
      language: 'Posts by language',
      location: 'Posts by stated place',
      branch: 'Posts by branch',
      circle: 'Posts by community',
    } satisfies Record<Grouping, string>,
    others: {
      language: 'other, or not stated',
      location: 'other, or not stated',
      branch: 'other branches',
      circle: 'other, or in none',
    } satisfies Record<Grouping, string>,
    read: 'Too few for figures: read them',
    arrivals: {
      language: 'Effective number of languages so far, and the first post in each',
      location: 'Effective number of stated places so far, and the first post from each',
      circle: 'Effective number of communities so far, and the first post in each',
    },
    firstIn: (name: string, elapsed: string) => say`First post: ${name}, ${elapsed}`,
    /** `n`: an effective number, written out. */
    mixed: (n: string) => say`as mixed as ${n} of equal share`,
    more: (n: number) => count(n, { one: '# more is not listed.', other: '# more are not listed.' }),
    unstated: (n: number, of: number) =>
      count(n, {
        one: say`# of ${some.posts(of)} states none.`,
        other: say`# of ${some.posts(of)} state none.`,
      }),
    /** `share`: of all posts, where there are enough to say one. */
    undated: (n: number, share: string | null) =>
      say`${count(n, { one: '# post has no time.', other: '# posts have no time.' })}${share ? ` (${share})` : ''}`,
    shape: {
      title: 'Hop by hop, first post of each',
      depth: 'hops',
      breadth: 'widest',
      mean: 'mean hops',
      virality: 'structural virality',
      range: (from: string, to: string) => say`${from}–${to}`,
      deeper: (n: number) =>
        count(n, { one: '# deeper hop is not listed.', other: '# deeper hops are not listed.' }),
      trees: (n: number) => say`Ranges: nine of ten of ${n} likely trees.`,
      envelope: (n: number, from: string, to: string) =>
        say`The platform does not record ${n} of the hops: structural virality lies between ${from} (all on the source) and ${to} (one after the other).`,
    },
    languages: {
      title: 'Languages, first post of each',
      caveat: 'Language as each post states it; it is no country.',
    },
    locations: {
      title: 'Places that profiles state',
      caveat: 'Free text, as its authors wrote it: it need not be a place.',
    },
    circles: {
      title: 'Communities',
      words: (words: string) => say`says ${words}`,
      language: (n: number, language: string) => say`no. ${n}, mostly ${language}`,
      number: (n: number) => say`no. ${n}`,
      basis: (follows: number, interactions: number) =>
        say`Told by ${count(follows, { one: '# follow', other: '# follows' })} and ${count(interactions, { one: '# interaction', other: '# interactions' })} outside this message; described by their words, named by nobody but you.`,
      stable: (runs: number, nmi: string) => say`${runs} runs agree by ${nmi} (1 = wholly).`,
      expected: (n: number, of: number, expected: string) =>
        say`${n} of ${of} reached; as many accounts drawn by chance would come to ${expected}.`,
      naming: 'Name the communities',
      namingNote:
        'A name is yours: it stands in place of the words wherever the community does, and is kept with your choices.',
      name: 'your name for it',
      nameOf: (words: string) => say`Your name for the community that ${words}`,
      accounts: (n: number) => some.accounts(n),
    },
    noCircles: {
      noTies: 'No ties outside this message are in this export: communities are not counted.',
      fewTies: 'Ties outside this message are too few to tell communities: they are not counted.',
      unstable:
        'Ties outside this message divide its accounts otherwise at each run: communities are not counted.',
    } satisfies Record<NoCircles, string>,
    branches: {
      title: 'Largest branches, by their first post',
      name: (kind: string, elapsed: string) => say`${elapsed}, ${kind}`,
      figures: (branches: number, carried: number) =>
        say`${count(branches, { one: '# branch hangs', other: '# branches hang' })} on the source; ${count(carried, { one: '# of them is carried on', other: '# of them are carried on' })}.`,
    },
    exits: {
      title: 'Where the trail leaves this file',
      none: 'No post of this message links to anything outside it.',
      /** `kinds`: what `kinds` says of each. */
      figures: (links: number, n: number, of: number, kinds: readonly string[]) =>
        say`${count(links, { one: '# link', other: '# links' })} in ${n} of ${some.posts(of)}: ${kinds.join(', ')}.`,
      kinds: {
        page: (n) => say`${n} to pages`,
        media: (n) => say`${n} to media`,
        official: (n) => say`${n} to governments`,
        platform: (n) => say`${n} to other platforms`,
        post: (n) => say`${n} to posts that are not here`,
        shortened: (n) => say`${n} shortened, so that this file does not say where they lead`,
      } satisfies Record<ExitKind, (n: number) => string>,
      short: {
        page: 'page',
        media: 'media',
        official: 'official',
        platform: 'platform',
        post: 'a post',
        shortened: 'shortened',
      } satisfies Record<ExitKind, string>,
      linking: (host: string, n: number) => say`Link to ${host}: ${some.posts(n)}`,
      caveat:
        'Media, governments and platforms by the words of their addresses: a guess. What is said there is not in this file.',
    },
    now: {
      title: 'Where it has come by now',
      hop: 'hops',
      languages: 'languages',
      locations: 'stated places',
      circles: 'communities',
      of: (n: number, of: number) => say`${n} of ${of}`,
    },
  },
  /** Who carries it? */
  carriers: {
    answer: {
      alone: 'Nobody in this export responds to this message.',
      nobody: 'Nobody in this export is known as the source of this message: choose a source.',
      few: (n: number) => say`Too few (${n}) to say; read them.`,
      /** `of`: all posts below the message, the source’s own among them. */
      chain: (n: number, of: number) =>
        say`The official chain is ${n} of the ${some.posts(of)} below the message in this export`,
      /** Of the chain. */
      own: (n: number) =>
        count(n, { one: '# of these is the source’s own', other: '# of these are the source’s own' }),
      noChain: 'No official account passes it on straight from the source in this export',
      organic: (n: number) =>
        count(n, { one: '# is by media and the public', other: '# are by media and the public' }),
      organicOf: (n: number, of: number) =>
        count(n, {
          one: say`# of ${some.posts(of)} below the message is by media and the public`,
          other: say`# of ${some.posts(of)} below the message are by media and the public`,
        }),
      returned: (n: number) => say`${n} more by officials came through others`,
      /** `roles`: what each of `carriers.counts` says. */
      half: (accounts: number, roles: readonly string[]) =>
        say`Half of what was taken up was taken from ${some.accounts(accounts)}: ${list(roles)}`,
      kept: (a: number, ofA: number, b: number, ofB: number) =>
        say`every word is kept by ${a} of ${ofA} comparable retellings in the chain and ${b} of ${ofB} outside`,
      keptInside: (n: number, total: number) =>
        say`in the chain, every word is kept by ${n} of ${total} comparable retellings`,
      keptOutside: (n: number, total: number) =>
        say`outside the chain, every word is kept by ${n} of ${total} comparable retellings`,
      noneCompared: 'no retelling can be compared with its words',
    },
    /** Accounts of each role, counted. */
    counts: {
      source: (n) => say`${n} source`,
      official: (n) => say`${n} official`,
      media: (n) => say`${n} media`,
      public: (n) => say`${n} public`,
    } satisfies Record<Role, (n: number) => string>,
    roles: { source: 'source', official: 'official', media: 'media', public: 'public' } satisfies Record<
      Role,
      string
    >,
    by: { source: 'chosen', hand: 'by hand', rule: 'by name', none: '' } satisfies Record<RoleBy, string>,
    bands: 'Posts by role',
    hierarchy: 'An export does not show hierarchy inside a ministry.',
    guess: 'Roles by name: a guess. Private people are counted, never listed.',
    sides: {
      title: 'The official chain beside everybody else',
      chain: 'official chain',
      returned: 'official, through others',
      organic: 'media and public',
      posts: 'posts',
      accounts: 'accounts',
      followers: 'followers',
      first: 'first',
      middle: 'middle',
      taken: 'taken from it',
      whole: 'keep every word',
      fidelity: 'mean fidelity',
      of: (n: number, of: number) => say`${n} of ${of}`,
      unknown: (n: number, of: number) =>
        say`Followers are known of ${n} of ${of}; they are no audience, and overlap.`,
      paths: (n: number) =>
        count(n, {
          one: '# is a repost whose path is unknown.',
          other: '# are reposts whose path is unknown.',
        }),
    },
    routes: {
      title: 'By whose post it was taken from',
      from: {
        source: 'the source',
        official: 'officials',
        media: 'media',
        public: 'the public',
      } satisfies Record<Role, string>,
      whole: (n: number, of: number) => say`${n}/${of} whole`,
    },
    retellers: {
      title: 'Official and media accounts that changed it, by posts after them',
      none: 'No official or media account changed its words and was taken up.',
      after: (n: number) => say`${some.posts(n)} after`,
      public: (n: number, accounts: number, after: number) =>
        say`${some.retellings(n)} by ${some.accounts(accounts)} of the public changed it too; ${some.posts(after)} come after them.`,
    },
    brokers: {
      title: 'Who stands between whom',
      none: 'Nobody stands between two others.',
      roles: {
        coordinator: 'within its group',
        itinerant: 'between two of another group',
        gatekeeper: 'into its group',
        representative: 'out of its group',
        liaison: 'between two other groups',
      } satisfies Record<BrokerageRole, string>,
      /** `roles`: what `times` says of each. */
      public: (accounts: number, roles: readonly string[]) =>
        say`Of the public, ${some.accounts(accounts)}: ${list(roles)}.`,
      times: (n: number, role: string) => say`${n}× ${role}`,
    },
    ei: {
      title: 'Across roles or within',
      figures: (index: string, expected: string) => say`E-I ${index}; chance would give ${expected}.`,
      within: 'only within',
      between: 'only between',
      none: 'Nobody took it from another account, or all are of one role.',
      tiesWithin: (n: number) => say`${count(n, { one: '# tie', other: '# ties' })} within a role`,
      tiesBetween: (n: number) => say`${count(n, { one: '# tie', other: '# ties' })} between roles`,
    },
    edit: {
      title: 'Who is what',
      list: 'Accounts, one handle a line: paste a list, or drop a file here',
      apply: { official: 'They are official', media: 'They are media', public: 'They are public' },
      found: (n: number, of: number) =>
        say`${n} of ${count(of, { one: '# handle', other: '# handles' })} found in this export.`,
      undo: 'Undo',
      role: (handle: string) => say`Role of ${handle}`,
      rule: 'by name',
    },
    now: 'Who has carried it by now',
  },
  /** Which messages travel, and keep their point? */
  compare: {
    answer: {
      nobody: 'Nobody in this export is known as the source: choose one, to compare its messages.',
      one: 'The source has one message in this export: there is nothing to compare it with.',
      few: (n: number) => say`Too few messages (${n}) to say which travel; read them.`,
      travelled: (n: number, of: number) =>
        say`Of ${ownMessages(of)} of the source in this export, ${count(n, { one: '# goes', other: '# go' })} past the first hop`,
      alone: (n: number) => say`nobody responds to ${n}`,
      none: 'all of them are responded to',
      tooFew: (n: number, of: number) => say`${n} of ${of}: too few to say which kind`,
      kinds: (kinds: readonly string[]) => say`Of those that do, by kind: ${list(kinds)}`,
      kind: (n: number, tag: string) => say`${tag} (${n})`,
      honest: 'travel is not value, and effect is not in an export',
    },
    tags: {
      policy: 'policy',
      personal: 'personal',
      ceremonial: 'ceremonial',
      event: 'event',
      crisis: 'crisis',
    } as Record<string, string>,
    none: 'no tag',
    by: { hand: 'by hand', rule: (words: string) => say`by ${words}` },
    chart: {
      title: 'Messages of the source: how many posts, and how much of their words is kept',
      size: 'posts, each step tenfold',
      kept: 'kept: pinned words or fidelity',
      /** Two short lines. */
      unknown: ['nothing', 'to compare'],
      hollow: 'hollow: fewer than ten retellings compared · ring: replies, closed where the source replied',
      mark: (words: string, posts: number, hops: number, kept: string) =>
        say`${words}: ${some.posts(posts)}, ${some.hops(hops)}, ${kept}`,
      keptOf: (n: number, of: number) => say`words kept by ${n} of ${of}`,
      fidelity: (mean: string, of: number) => say`fidelity ${mean} over ${some.retellings(of)}`,
      nothing: 'no retelling to compare',
      replies: (n: number, of: number) => say`${n} of ${some.replies(of)} replied to`,
    },
    list: {
      title: 'Messages',
      more: (n: number) => say`${n} more`,
      largest: (n: number, of: number) => say`the ${n} largest of ${of}`,
      join: (n: number) => say`Join ${n} as one`,
      joined: (n: number) => say`${n} joined: take apart`,
      choose: (words: string) => say`Choose ${words}, to join it with others`,
      tag: (words: string) => say`Kind of ${words}`,
      rule: 'by rule',
      own: 'your own …',
      ownName: 'Name of your own kind',
      translation: 'may be a translation of another',
    },
    rules: {
      title: 'The words that tag a message',
      note: 'One or more words, parted by commas; * stands for any ending.',
      add: 'Add a kind',
    },
    open: 'Open it on the stage',
    undo: 'Undo',
    chosen: 'The chosen message',
    pick: 'Choose a message in the picture or in the list.',
    /** Two messages side by side. */
    pair: {
      title: 'Two messages side by side',
      clock:
        'Both begin at T+0, on one clock that tells the time since each; same layout, same scale of time.',
      unfiltered: 'All posts of both count, whatever the filter.',
      open: 'Play both side by side',
      beside: 'Play it beside another',
      second: 'Choose the second message.',
      cancel: 'Leave it at one',
      leave: 'Back to all messages',
      sides: ['First message', 'Second message'],
      first: 'First',
      last: 'Second',
      keys: 'The picture: arrow keys move it, plus and minus enlarge it, 0 shows it whole',
      posts: (n: number, of: number) => say`${n} of ${some.posts(of)}`,
      few: (n: number) => say`too few retellings compared (${n}) to say what is kept`,
      slider: 'Time since each message',
    },
    strands: {
      title: 'One strand each: length = hops, width = √posts, colour = how far the words have drifted',
      some: (n: number, of: number) =>
        say`The ${n} largest of ${of}: length = hops, width = √posts, colour = how far the words have drifted`,
    },
    matched: {
      pale: 'Pale: not matched.',
      title: 'Two kinds, like sizes',
      a: 'First kind',
      b: 'Second kind',
      sizes: (from: number, to: number) => (from === to ? some.posts(to) : say`${from}–${some.posts(to)}`),
      /** The axis, from none to the most. */
      hops: (most: number) => say`Hops: 0–${most}.`,
      few: (n: number) =>
        count(n, {
          one: '# pair of like size: too few to say; read it.',
          other: '# pairs of like size: too few to say; read them.',
        }),
      gap: (n: number, gap: string) =>
        say`${count(n, { one: '# pair', other: '# pairs' })} of like size; largest gap of their hops: ${gap} of 1.`,
    },
  },
};

export type Messages = typeof messages;
/** A figure that the app can say the method of. */
export type MethodKey = keyof Messages['methods']['of'];
