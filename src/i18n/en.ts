/** English: the source of keys. Every other language satisfies `Messages`. */
import type { ExportName } from '../core/export/formats';
import type { Kind } from '../core/dataset/types';
import type { OfferedField } from '../core/import/mapping';
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
import type { MethodKey } from '../core/lenses/methods';
import type { SupportReason } from '../core/lenses/support';
import type { Anchor } from '../core/paths/translations/evidence';
import type { RULED_ROLES } from '../core/replay/filter';
import type { Change, Edit } from '../core/wording/types';
import type { Plural } from './plural';

export const en = {
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
    posts: { one: 'post', other: 'posts' } as Plural,
    hops: { one: 'hop', other: 'hops' } as Plural,
    words: { one: 'word', other: 'words' } as Plural,
    reposts: { one: 'repost', other: 'reposts' } as Plural,
    wordings: { one: 'wording', other: 'wordings' } as Plural,
    edits: { one: 'edit', other: 'edits' } as Plural,
    removed: 'removed',
    added: 'added',
    utc: 'UTC',
    close: 'Close',
    unknownAccount: 'an account without a name',
    noText: 'Its text is not in this export.',
  },
  start: {
    tag: 'What happens to a ministry’s message after it is sent.',
    drop: 'Drop an exported tweet dataset here',
    choose: 'Choose files',
    or: 'or',
    folder: 'choose a folder',
    paste: 'paste rows',
    nothingLeaves: 'Nothing leaves this computer.',
    forgotten: 'Posts are forgotten when the tab closes.',
    formats: 'JSON, CSV, XLSX, Parquet, zip, gzip.',
    formatsNote:
      'Exports of X/Twitter, Bluesky, Mastodon and Weibo as their APIs and two dozen tools write them; any other table asks which column holds what.',
    six: 'Six questions of ours, from an essay by Philip Seib.',
    samples: 'Or open a sample',
    invented: 'Ministries, accounts and posts are invented',
    sampleFigures: (posts: string, hops: string, span: string) => `${posts}, ${hops}, ${span}`,
    made: 'Most messages go nowhere; this one was made to travel.',
    allMade: 'Most messages go nowhere; these were made to travel.',
    make: {
      before: 'Make a cascade of',
      sizes: 'How many posts',
      go: 'Make it',
      title: 'Synthetic cascade',
      note: 'Invented here, by stated rules, from a seed; nothing is downloaded.',
    },
    pasteTitle: 'Paste rows',
    pasteNote:
      'Rows copied from a table with its header, lines of JSON, or what you type: “who: words” or “who, from whom, words” on each line, or texts alone.',
    open: 'Open',
    pastedName: 'pasted rows',
    problem: 'This could not be opened',
    link: 'This link is to a view of files that are not on this page. Open the same files and the view comes back.',
  },
  reading: {
    title: (name: string) => `Opening ${name}`,
    cancel: 'Cancel',
    stages: {
      making: 'Making posts',
      reading: 'Reading records',
      joining: 'Joining posts by id',
      paths: 'Following who had it from whom',
      wording: 'Comparing words with words',
      layout: 'Laying out',
      replay: 'Preparing the replay',
    },
  },
  record: {
    open: 'As it came in',
    title: 'The record as it came in',
    place: (start: string, length: string) => `from byte ${start}, ${length} bytes.`,
    row: (row: string) => `row ${row} of its table.`,
    unpacked: 'Bytes are counted in the file unpacked.',
    asUtf8: (encoding: string) => `The file is ${encoding}; bytes are counted in it as UTF-8.`,
    embedded:
      'This post has no record of its own: it came inside another post’s, and this is that record, or the part of it that holds the post.',
    external: 'Other posts refer to this one; this export holds no record of it.',
    withheld:
      'Among your files is a notice that a post which this one refers to was deleted or withdrawn. The record may hold its words, so it is not shown.',
    asText: 'As text',
    cut: 'The record goes on; this is its beginning.',
    reading: 'Reading the file…',
    failed: (message: string) => `The record could not be read: ${message}`,
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
      `${file} is a table that is not recognised. These are its first rows and our guesses; what you say is kept for the next table with this header.`,
    ties: (file: string) =>
      `${file} is a table of two columns of names. If it says who follows whom, say which column is which: likely paths are then looked for along these ties. These are its first rows; what you say is kept for the next table with this header.`,
    unnamed: (n: number) => `column ${n}`,
    holds: (column: string) => `What “${column}” holds`,
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
    sources: (shown: string, total: string) => `The first ${shown} of ${total} accounts; find others by name`,
    official: 'likely official',
    figures: (own: string, retold: string) => `${own}, retold ${retold}`,
    times: { one: 'time', other: 'times' } as Plural,
    absent: (handle: string, posts: string) => `@${handle} is not in this file; ${posts} refer to it`,
    messages: 'Its messages',
    allMessages: 'Or choose by message',
    pick: 'The messages of this export that most others hang on.',
    none: 'No message of its own is in this export.',
    more: (shown: string, total: string) => `The ${shown} largest of ${total}`,
    figuresOfMessage: (posts: string, hops: string) => `${posts}, ${hops}`,
    external: 'not in this file; known through what refers to it',
    back: 'Back to the replay',
    other: 'Open other files',
    hashed: 'The tool that exported this hashed the authors: choose by message.',
  },
  report: {
    title: 'What was read',
    summary: (posts: string, files: string) => `${posts} from ${files}`,
    files: { one: 'file', other: 'files' } as Plural,
    counts: (records: string, posts: string, accounts: string, merged: string, rejects: string) =>
      `${records} records = ${posts} posts + ${accounts} accounts + ${merged} merged duplicates + ${rejects} rejected`,
    embedded: (n: string) => `${n} posts came embedded in others, beside these`,
    download: 'Download this account (CSV)',
    fileName: 'import-account.csv',
    external: {
      one: '# post is referred to and not in this export',
      other: '# posts are referred to and not in this export',
    } as Plural,
    at: (file: string, place: string) => `${file}, ${place}`,
    rejected: { one: '# record was rejected', other: '# records were rejected' } as Plural,
    shown: (n: string) => `the first ${n}`,
    coverage: (held: string, reported: string) =>
      `This export holds ${held} of ${reported} reposts that the platform reported.`,
  },
  collection: {
    title: 'How was it collected?',
    guessed: 'guessed from the posts',
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
    evidence: (count: string, of: string, what: string) => `${count} of ${of} posts show ${what}`,
    coverage: (held: string, reported: string) => `this export holds ${held} of ${reported} reported reposts`,
    noCoverage: 'the platform’s counts are not in it',
  },
  support: {
    title: 'What it can answer',
    verdicts: { yes: 'yes', partly: 'partly', no: 'no' },
    counts: (yes: string, partly: string, no: string) => `${yes} yes, ${partly} partly, ${no} no`,
    next: 'Next time:',
    why: {
      hops: (n: string, of: string) => `${n} of ${of} hops are known.`,
      pathsUnknown: (n: string, of: string) =>
        `${n} of ${of} hops are reposts credited to the original; their paths are unknown.`,
      undated: (n: string, of: string) => `${n} of ${of} posts have no time.`,
      noHops: () => 'No post in this export refers to another or repeats its words.',
      changers: (n: string) => `${n} retellings have words of their own.`,
      fewChangers: (n: string) => `Only ${n} retellings have words of their own: read them.`,
      onlyReposts: () => 'Nobody in this export retells in words of their own.',
      noText: () => 'This export holds no text.',
      responses: (n: string, of: string) =>
        `${n} of ${of} responses notify nobody at the source by themselves.`,
      onlyNotifying: () => 'Every response in this export speaks to its source directly.',
      noHandles: (n: string, of: string) => `${n} of ${of} posts have no readable author.`,
      exchanges: (n: string, of: string) =>
        `${n} of ${of} replies come back to somebody who had written before.`,
      oneWay: (n: string) => `${n} replies, and none comes back.`,
      noReplies: () => 'No replies are in this export.',
      profiles: (n: string, of: string) => `${n} of ${of} authors are described.`,
      noProfiles: (n: string, of: string) => `Only ${n} of ${of} authors are described.`,
      noAuthors: () => 'The posts have no authors.',
      messages: (n: string) => `One account has ${n} messages here.`,
      fewMessages: (n: string) => `No account has more than ${n} messages here.`,
      oneMessage: () => 'No account has a second message here.',
    } satisfies Record<SupportReason, (n: string, of: string) => string>,
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
      keptLong: (words: string, n: string, of: string) =>
        `“${words}”: ${n} of the ${of} that could change it still carry it`,
      /** Beside a line along time; the share only where there are enough to say one. */
      overTime: (words: string, n: string, of: string, share: string | null) =>
        `${words}: ${n} of ${of} retellings${share ? ` (${share})` : ''}`,
    },
    rung: {
      changed: (n: string, of: string) => `${n} of ${of} reworded`,
      changedLong: (posts: string, reposts: string, changers: string, changed: string) =>
        `${posts}: ${reposts}, which carry words and cannot change them; of the other ${changers}, ${changed} did`,
    },
    lit: {
      carry: (n: string) => `${n} so far`,
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
      more: (n: string) => `${n} more`,
      source: 'the source’s own',
      by: (handle: string) => `@${handle}`,
    },
    /** How often words are changed, and whether the sizes of wordings are what that rate alone would give. */
    rates: {
      title: 'How often the words change',
      whole: 'Of the whole cascade, whatever moment is shown.',
      made: (wordings: string, posts: string) => `${posts} carry ${wordings}.`,
      rate: (n: string, share: string | null) =>
        `${n} made a new wording${share ? `, ${share} of those that passed it on` : ''}.`,
      changers: (of: string, share: string | null) =>
        `Reposts cannot change the words; ${of} could${share ? `: ${share} of these` : ''}.`,
      asSaid: 'Still the source’s own wording',
      hop: 'Hop',
      counted: 'Counted',
      expected: 'At that rate',
      of: (n: string, of: string) => `${n} of ${of}`,
      asSaidAt: (hops: string, n: string, of: string) => `as said at ${hops}: ${n} of ${of}`,
      sizes: 'Wordings that at least so many posts carry',
      posts: 'posts',
      axis: 'wordings',
      byRate: (exponent: string) => `a rate alone: exponent ${exponent}`,
      fitted: (exponent: string) => `best fit: exponent ${exponent}`,
      few: (n: string, needed: string) =>
        `${n}: too few to hold the two lines against each other; ${needed} would be needed.`,
      none: 'No wording is carried by two posts: there is nothing to fit.',
      first: (share: string) =>
        `The most carried wording has ${share} of all that carry one; the first is larger than a rate alone would make it.`,
    },
    /** By language, route and branch. */
    routes: {
      title: 'What is kept on its way',
      lost: 'Where pinned words were lost first',
      pin: 'Pin words of the message to see where they were lost first.',
      first: (handle: string, hops: string) => `first by ${handle}, at ${hops}`,
      firstBy: (handle: string) => `lost first by ${handle}`,
      times: (posts: string) => `lost by ${posts}`,
      lostBy: (words: string, n: string) => `${words} lost: ${n}`,
      kept: 'lost by nobody who was given it',
      languages: 'By language',
      kinds: 'By route: how it was taken up from the source',
      branches: 'By branch: the posts of the first hop that most hang on',
      what: 'What',
      retellings: 'Retellings',
      compared: 'Compared',
      fidelity: 'Kept',
      row: (name: string, n: string) => `${name}: ${n}`,
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
      thickness: 'thickness: posts that carry it',
      source: 'as said',
      rarer: (n: string) => `${n} more in the table`,
      hollow: 'hollow: without a pinned word',
      lost: (words: string) => `lost here: ${words}`,
      back: (words: string) => `back here: ${words}`,
    },
    telephone: {
      title: 'The message, hop by hop: what most pass on, against the source',
      carry: (n: string, of: string) => `${n} of ${of}`,
    },
    beside: {
      compare: 'Compare with…',
      choose: 'Choose the other post on the stage',
      cancel: 'Never mind',
      close: 'Close the comparison',
      title: 'Two posts side by side',
      same: 'The same words.',
      fidelity: (share: string) => `${share} of their words shared`,
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
    of: (n: string, of: string) => `${n} of ${of}`,
    untold: (rules: string, untold: string) =>
      `Under the rules of ${rules}, ${untold} responses in this export raise no direct notification`,
    whether: '; the range is whether weak ones count',
    posts: { one: 'post', other: 'posts' } as Plural,
    unlinkedPosts: { one: 'post', other: 'posts' } as Plural,
    unlinked: (n: string, posts: string) =>
      `Beside these, up to ${n} ${posts} with similar words only, that may be unrelated.`,
    few: (n: string) => `Too few (${n}) to say; read them.`,
    alone: (posts: string) => `Beside these, ${posts} with similar words only, that may be unrelated.`,
    notSeen: 'Notified is not seen.',
    collected: (handles: string) =>
      `Collected by ${handles}: posts that do not name it are mostly missing, so this is no share of all talk.`,
    unknownSource: 'Nobody knows who wrote this message: what its source is told of cannot be said.',
    nobody: 'Nobody responds to it in this export.',
    notYet: 'Nobody has responded yet.',
    asTold: 'As the source is told it',
    everyOne: 'Every response, one dot each',
    everySome: (n: string) => `Every response, one dot for ${n}`,
    brighter: 'brighter: harder to hear of',
    untoldShort: (untold: string) => `${untold} not told of`,
    unlinkedShort: (n: string) => `${n} similar only`,
    quoted: (handle: string) => `@${handle}, of which the source is not told`,
    expressive: 'not told of, without reposts',
    audience: 'weighed by followers',
    noAudience: 'No counts of followers are in this export: responses cannot be weighed by them.',
    branches: 'Branches that it was not told of',
    branchesNote: 'Posts below one another, none of which raised a notification.',
    branchesOf: (n: string, of: string) => `The largest ${n} of ${of}.`,
    branch: (posts: string, handle: string) => `Branch of ${posts} below ${handle}`,
    ofThem: (n: string) => `, ${n} of them by similar words only`,
    noBranches: 'No two posts below one another went without a notification.',
    never: 'It never came back to the source in this export.',
    back: (after: string, handle: string) => `Came back at ${after}: ${handle} raised a notification.`,
    backOwn: (after: string) => `The source itself posted there at ${after}.`,
    toldSay: 'What its notifications say most',
    untoldSay: 'What is said most out of its sight',
    carry: (n: string, of: string) => `${n} of ${of} with words`,
    nothing: 'Nothing yet.',
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
    elsewhere: {
      one: 'One post elsewhere in this export does.',
      other: '# posts elsewhere in this export do.',
    } as Plural,
    few: (n: string) => `Too few (${n}) address the source to say; read them.`,
    addressed: (n: string, questions: string, source: string, others: string) =>
      `Of ${n} posts in this export that address the source, ${questions} of them questions, it replied to ${source}; others alone replied to ${others}.`,
    half: (span: string) => `Half of them were replied to within ${span}.`,
    notHalf: 'A reply to half of them is not reached by the end of this export.',
    silent: (moment: string, n: string) => `Its last reply is of ${moment}; ${n} addressed it after that.`,
    mark: 'Replied to is not answered: mark what answers.',
    marked: { one: 'You marked one as answered.', other: 'You marked # as answered.' } as Plural,
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
      followers: (n: string) => `${n} followers`,
      below: (posts: string) => `${posts} below`,
      nobody: 'not replied to',
      source: (handle: string, span: string) => `replied to by ${handle} after ${span}`,
      others: (handle: string, more: string) =>
        more
          ? `replied to by ${handle} and ${more} more, not by the source`
          : `replied to by ${handle}, not by the source`,
      mark: 'answered',
      markLong: (handle: string) => `Mark the post of @${handle} as answered`,
    },
    more: (n: string) => `Show more (${n})`,
    save: 'Save as a work list (CSV)',
    saveNote: 'Where it names private people and holds their words, keep it among those who reply.',
    fileName: 'who-addressed-the-source.csv',
    undo: 'Undo the last mark',
    curve: 'Share not yet replied to, by time waited',
    curveNote: 'Those without a reply are counted until the export ends.',
    untimed: 'None of them has a time.',
    noReply: 'The source replied to none of them in this export.',
    repliedAfter: (posts: string, from: string, to: string) => `${posts} replied to after ${from} to ${to}`,
    part: (n: string, of: string, share: string) => (share ? `${n} of ${of} (${share})` : `${n} of ${of}`),
    figures: {
      rate: 'replied to',
      questions: 'questions replied to',
      conversation: 'of its posts, replies to others',
      loop: 'threads in which it replied to a reply',
      deepest: 'turns of the deepest exchange',
    },
    deepest: 'Deepest exchange',
    turns: (n: string) => `${n} turns of source and others`,
    noExchange: 'The source and others never take turns in this export.',
    silence: 'When it stopped replying',
    laterPosts: 'Addressed it after that',
    neverReplied: 'It never replied to others below this message.',
    without: 'Talks that went on without it',
    talks: (n: string, replies: string) => `${n}, with ${replies} replies`,
    replies: (n: string) => `${n} replies, none by the source`,
    noTalks: 'No talk of two or more replies went on without it.',
    cameBack: 'What came back',
    cameBackNote:
      'Words that others used first and the source later. The same words later; not proof of listening.',
    back: (handle: string, at: string, n: string, later: string) =>
      `first by ${handle}, ${at}; in ${n} posts of others before the source’s of ${later}`,
    nothingBack: 'No such words were found.',
    latest: 'Its latest reply',
    after: (span: string) => `after ${span}`,
    noReplyYet: 'It has replied to nobody yet.',
  },
  /** How figures are computed (core/lenses/methods.ts). */
  methods: {
    open: 'How is this computed?',
    source: 'From:',
    own: 'our own rule',
    of: {
      'wording.survival': {
        title: 'Words that survive',
        caveats: 'Replies, and posts in another language, are not counted.',
      },
      'wording.fidelity': {
        title: 'Fidelity',
        caveats: 'It measures words, not meaning or truth. Hashtags, names and links are no words.',
      },
      'wording.drift': {
        title: 'Drift',
        caveats: 'It measures words, not meaning or truth. Translations and replies stand outside.',
      },
      'wording.lost': {
        title: 'The words that the answer names',
        caveats:
          'Of those who could change the words: a repost cannot. “None” is said only at zero. A word that came back in another place counts as lost. From which hop on is a matter of the paths.',
      },
      'wording.rate': {
        title: 'How often the words change',
        caveats:
          'V wordings are carried by N posts, each wording made once. Posts of one wording need not have had it from one another. An export that leaves out reposts makes the rate larger than it was.',
      },
      'wording.sizes': {
        title: 'How large wordings are',
        caveats:
          'k posts carry a wording. The first line is what would come of one rate for all, where each picks what it passes on by how many already do; the second is fitted. The first wording comes out larger than that process says. A few dozen wordings fit many laws: the lines are a comparison, no proof.',
      },
      'horizon.untold': {
        title: 'Responses that raise no direct notification',
        caveats:
          'Notified: a reply to, quote or repost of a post of the source, or a post that names it. Weak: a repost of a post that names it, or that it reposted. Notified is not seen: filters, mutes, volume and several staff stand between. Names after the first 280 characters of a long post may not have notified. Absent from this export is not absent from the platform.',
      },
      'horizon.unlinked': {
        title: 'Similar words only',
        caveats:
          'Such posts may be unrelated, or have a source in common; they stand outside the figure. A copy counts as discoverable where it shares six words in a row, or more than half of its own, with what it was matched with, or where it is word for word what the source was told of or can find elsewhere.',
      },
      'horizon.branches': {
        title: 'Branches that it was not told of',
        caveats:
          'On the paths shown; the credit of a repost goes to its original, so branches may be longer.',
      },
      'horizon.audience': {
        title: 'Weighed by followers',
        caveats:
          'Followers as reported when the post was collected; they overlap, and nobody knows who saw it.',
      },
      'dialogue.ledger': {
        title: 'Who addressed the source',
        caveats:
          'A question is known by its question mark. Handles that the platform puts in front of a reply address nobody by themselves. Replies from another official account, and direct messages, are not in it.',
      },
      'dialogue.rate': {
        title: 'Replied to',
        caveats: 'A reply is no answer until a person says so. More dialogue is not better dialogue.',
      },
      'dialogue.curve': {
        title: 'How long they wait',
        caveats:
          'Those without a reply waited at least until the export ends. Where half are never reached, no median is printed. Nights and time zones are not taken out.',
      },
      'dialogue.conversationality': {
        title: 'Conversationality',
        caveats:
          'Of all posts of the source in this export; what it adds to its own threads is no conversation.',
      },
      'dialogue.loop': {
        title: 'Closed loops',
        caveats: 'That the source replied to somebody who replied says nothing of what it said.',
      },
      'dialogue.deepest': {
        title: 'Deepest exchange',
        caveats: 'Turns may be taken by several people.',
      },
      'dialogue.cameBack': {
        title: 'What came back',
        caveats:
          'The same words later are no proof of listening: both may have them from elsewhere. Single words count from six letters on, where few posts of others hold them.',
      },
      'where.shape': {
        title: 'Structural virality',
        caveats:
          'Mean distance of all pairs of posts. Exports store most reposts on the original, so that it is too low there; it grows with size: compare only like sizes.',
      },
      'where.ranges': {
        title: 'Ranges over likely trees',
        caveats:
          'What nine of ten trees lie in; the tree on screen hangs each post on its likeliest parent and may lie outside.',
      },
      'where.mixed': {
        title: 'As mixed as',
        caveats: 'Of the posts that state a language; language is no country.',
      },
      'where.circles': {
        title: 'Communities',
        caveats:
          'Only from ties outside this message: its own hops would find itself. Groups of fewer than five accounts are not counted. Nobody names them here.',
      },
      'where.exits': { title: 'Exits', caveats: 'Nothing is opened: what stands there is not in this file.' },
      'carriers.chain': {
        title: 'The official chain',
        caveats:
          'On the paths shown. An export does not show hierarchy inside a ministry. Official posts that it came to by way of others are counted apart.',
      },
      'carriers.roles': {
        title: 'Roles',
        caveats:
          'A guess by names; the check mark says nothing. Paste a list of official accounts where you have one.',
      },
      'carriers.ei': {
        title: 'E-I index',
        caveats: 'Sizes of the groups distort it: read it beside what chance would give.',
      },
      'carriers.brokers': {
        title: 'Who stands between',
        caveats:
          'The source counts as official. A path is open where nobody took it directly. Private accounts are only counted.',
      },
      'carriers.half': {
        title: 'Half of it',
        caveats: 'A repost counts for its original, whoever it was seen at.',
      },
      'compare.travel': {
        title: 'Past the first hop',
        caveats:
          'Most reposts hang on their original, whatever their path was. Travel is not value; effect is not in an export.',
      },
      'compare.kept': {
        title: 'Its point is kept',
        caveats:
          'Words, not meaning. Each post is held against the message of the source that stands next above it.',
      },
      'compare.matched': {
        title: 'Like sizes',
        caveats: 'Shapes differ with size alone: only messages of like size are compared.',
      },
      'compare.tags': {
        title: 'Kinds',
        caveats: 'Tags by hand are yours; the words of each rule are shown and can be changed.',
      },
    } satisfies Record<MethodKey, { title: string; caveats: string }>,
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
      more: (n: string) => `and ${n} more`,
    },
    synthetic: 'Synthetic',
    syntheticNote: 'Ministries, accounts and posts are invented',
    changeSource: 'Change source or message',
    home: 'Afterword: close this and start anew',
    lanes: {
      hops: { one: '# hop', other: '# hops' } as Plural,
      andMore: (n: number) => `${n}+ hops`,
      source: 'the source',
    },
    legend: {
      title: 'Marks',
      inferred: 'inferred hop',
      notch: '“not” or number changed',
      hatched: 'may be a translation',
      notchPinned: 'pinned word, “not” or number lost',
    },
    posts: 'Posts that most others hang on',
    postButton: (handle: string, kind: string, hops: string) => `${handle}, ${kind}, ${hops}`,
    noStage: 'The picture needs WebGL2.',
    drift: {
      title: 'How far the wording has drifted',
      soFar: (n: string) => `${n} so far`,
      retellings: { one: 'retelling', other: 'retellings' } as Plural,
      from: 'as said',
      middle: 'reworded',
      to: 'other words',
      bar: (share: string, n: string) => `drift ${share}: ${n}`,
      off: (n: string) => `Off the scale, in another language: ${n}`,
    },
    said: {
      title: 'What was said',
      note: 'bars: share that still show it; click a word to pin it',
      word: (word: string, share: string) => `${word}, ${share}`,
    },
    ladder: {
      carries: (n: string, total: string) => `${n} of ${total}`,
      nothing: 'Nothing yet',
      onlyReplies: 'Replies only: they speak to it and do not pass it on',
      keeps: (share: string) => `${share} of the source’s words kept, on average`,
      lost: 'lost',
      added: 'added',
    },
    passedOn: {
      title: 'What is being passed on now',
      share: (n: string, total: string, percent: string | null, base: string) =>
        `${n} of ${total} retellings${base}${percent ? ` (${percent})` : ''}`,
      nothing: 'Nothing has been passed on yet.',
      asSaid: 'as said',
    },
    answer: {
      few: (n: string) => `Too few (${n}) to say; read them.`,
      oneLane: (unknown: string, total: string, rewordings: string) =>
        `Platforms credit every repost to the original: ${unknown} of ${total} paths are unknown. Read the ${rewordings}.`,
      rewordings: { one: 'rewording', other: '# rewordings' } as Plural,
      noRewordings: (unknown: string, total: string) =>
        `Platforms credit every repost to the original: ${unknown} of ${total} paths are unknown. Nobody reworded it in this export.`,
      /** What is lost: `words` come quoted; the hops are plurals. */
      half: (words: string, hop: string) =>
        `From ${hop} on, fewer than half of those that could change it keep ${words}.`,
      halfThenNone: (words: string, hop: string, none: string) =>
        `From ${hop} on, fewer than half of those that could change it keep ${words}; from ${none} on, none.`,
      /** After a hop, on likely paths. */
      overTrees: (from: string, to: string, trees: string) => ` (${from}–${to} over ${trees} likely trees)`,
      sameOverTrees: (trees: string) => ` (the same hops over ${trees} likely trees)`,
      oneOverTrees: (hop: string, trees: string) => ` (${hop} over ${trees} likely trees)`,
      openOverTrees: (from: string, trees: string) => ` (${from} or never over ${trees} likely trees)`,
      noneOverTrees: (trees: string) => ` (never over ${trees} likely trees)`,
      gone: (words: string, hop: string) =>
        `From ${hop} on, none of those that could change it keeps ${words}.`,
      most: (words: string, n: string, of: string) =>
        `What is lost most is ${words}: ${n} of the ${of} that could change it keep it.`,
      nothingLost: 'No word of it is lost.',
      kept: (list: string, of: string) => `Of the ${of} that could change it, ${list}.`,
      keptPin: (words: string, n: string) => `${n} keep ${words}`,
      notCompared: 'Nobody could change it in its own language.',
      fewChangers: (n: string) => `Too few (${n}) could change it to say; read them.`,
      /** What is passed on most; it ends the second sentence. */
      asSaid: 'the wording passed on most now is the source’s own.',
      other: (handle: string, kept: string, words: string) =>
        `the wording passed on most now is ${handle}’s, with ${kept} of the source’s ${words} words.`,
      otherNameless: (kept: string, words: string) =>
        `the wording passed on most now has ${kept} of the source’s ${words} words.`,
      split: (retellings: string, reposts: string) =>
        `Of ${retellings} ${reposts} are reposts, which cannot change it`,
      splitChanged: (changers: string, changed: string) => `of the other ${changers}, ${changed} did`,
      splitDropped: (changers: string, dropped: string) =>
        `of the other ${changers}, ${dropped} dropped these words`,
      uncompared: (n: string) => `${n} in another language or without text are not compared`,
      empty: 'Nobody passed it on in this export.',
      none: 'Nobody has passed it on yet.',
      paths: { known: 'on known paths', likely: 'on likely paths' },
      path: (hops: string, paths: string) => `${hops} from the source, ${paths}`,
      pathKeeps: (kept: string, total: string) => `; it still shows ${kept} of its ${total} words.`,
      pathReply: '.',
      reply: 'It is a reply: it speaks to the message and does not pass it on.',
      matched: {
        one: 'One of these hops is matched by words alone; a common source is possible.',
        other: '# of these hops are matched by words alone; a common source is possible.',
      } as Plural,
      translation: {
        one: 'One of these hops may be a translation, by what the posts share besides words; a common source is possible.',
        other:
          '# of these hops may be translations, by what the posts share besides words; a common source is possible.',
      } as Plural,
      root: 'This is the message itself.',
    },
    path: {
      title: 'Path from the source to this post',
      back: 'Back to all posts',
      or: (handle: string) => `or from @${handle}`,
      similarity: (share: string) => `, ${share} alike`,
      likelihood: (word: string, share: string) => `: ${word} (${share})`,
      otherPaths: 'Others it may have been taken from',
      noOthers: 'Nobody else in this export may have passed it on before.',
      hangHere: (handle: string) => `Hang it on @${handle}`,
      hang: 'Choose',
      noOdds: 'no odds: words alone',
      asBuilt: 'As it was',
      undo: { one: 'Undo the choice', other: 'Undo the last of # choices' } as Plural,
      faults: {
        itself: 'A post cannot have come from itself.',
        descendant: 'That post came from this one, on the paths shown.',
        observed: 'The platform recorded where this post came from.',
      } satisfies Record<ChoiceFault, string>,
      /** In place of "matched": what a post in another language has in common with the one above. */
      shares: (what: string) => `shares ${what}`,
      sharesLong: (what: string) =>
        `another language, no credit; shares ${what} with the post above. It may be a translation; a common source is possible`,
      unknownNote: 'Credited to the original; whom it was seen at is not in any export.',
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
        observed: (n: string) => `${n} recorded`,
        declared: (n: string) => `${n} credited`,
        matched: (n: string) => `${n} matched`,
        'inferred-graph': (n: string) => `${n} likely, by followers and time`,
        'inferred-model': (n: string) => `${n} likely, by time and audience`,
        unknown: (n: string) => `${n} unknown`,
        chosen: (n: string) => `${n} by hand`,
      } satisfies Record<Exclude<Basis, 'root'>, (n: string) => string>,
      hops: (bases: string) => `Paths: ${bases}`,
      layout: 'Layout',
      laying: (share: string) => `Placing the accounts: ${share}`,
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
      perBin: (span: string) => `per ${span}`,
      slider: 'Moment of the replay',
      play: 'Play',
      pause: 'Pause',
      next: 'Next hop',
      previous: 'Previous hop',
      hop: (n: number) => `Hop ${n}`,
      speed: 'Speed',
      speedOf: (span: string) => `${span} a second`,
      postsASecond: (n: string) => `${n} posts a second`,
      scale: 'Time',
      scales: { clock: 'By the clock', order: 'By order of posts', squeezed: 'Empty stretches squeezed' },
      loop: 'Loop',
      born: (n: string, total: string) => `${n} of ${total}`,
      undated: (n: string) => `${n} without a date`,
    },
  },
  story: {
    button: 'Present',
    title: 'A story to present',
    note: 'Each step is a view with a headline for the room. Go to what you want to show, then add it here. The text and the notes are for the one who presents.',
    present: 'Present',
    show: 'Show',
    add: 'Add this view as a step',
    untitled: (n: string) => `Step ${n}`,
    none: 'There are no steps yet.',
    headline: 'Headline',
    marks: 'Words in **two asterisks** take the source’s colour, in *one* that of other words.',
    text: 'What to tell',
    notes: 'Notes',
    retake: 'Show this view in it instead',
    remove: 'Remove the step',
    undo: 'Undo',
    up: (n: string) => `Move step ${n} up`,
    down: (n: string) => `Move step ${n} down`,
    save: 'Save as Markdown',
    open: 'Open a story',
    fileName: 'story.md',
    noSteps: (name: string) => `${name} holds no steps: a step is a heading with two number signs.`,
  },
  presenter: {
    notes: 'Notes',
    steps: 'Steps',
    stepOf: (n: string, of: string) => `Step ${n} of ${of}`,
    goTo: (n: string, title: string) => `Step ${n}: ${title}`,
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
  exports: {
    open: 'Save a file',
    title: 'Save this cascade as a file',
    note: 'It is written on this computer and stays on it. Every file carries a method card: what it stands on, rules, figures, and what was chosen by hand.',
    format: 'Which file',
    formats: {
      tables: { name: 'Tables', note: 'posts, hops and wordings as CSV, with the card, in one zip' },
      gexf: { name: 'GEXF', note: 'posts and hops with their times, for Gephi' },
      graphml: { name: 'GraphML', note: 'posts and hops, for other tools of network analysis' },
      newick: { name: 'Newick', note: 'the family tree of wordings, for tools of phylogenetics' },
    } satisfies Record<ExportName, { name: string; note: string }>,
    people: 'People',
    private:
      'Private accounts stand under pseudonyms; words that fewer than three accounts carry are withheld',
    named: 'Everybody is named, with all words',
    namedWarning:
      'This file will name private people and quote them. Think of who may get it, and of what may follow for them.',
    withheld: '[one private account, text withheld]',
    save: 'Save',
    cancel: 'Cancel',
    writing: (size: string) => `Writing: ${size}`,
    /** The method card: plain text, for whoever gets the file. */
    card: {
      title: (version: string, made: string) => `Method card. Afterword ${version}, ${made}`,
      dataset: (title: string, posts: string, accounts: string) =>
        `Dataset: ${title}; ${posts} posts of ${accounts} accounts in this export.`,
      file: (name: string, format: string, records: string) =>
        `File: ${name}; ${format}; ${records} records.`,
      synthetic: (posts: string) => `Synthetic: ${posts} posts were made by a simulator, nobody wrote them.`,
      period: (dates: string) => `Posts of ${dates}.`,
      zone: 'All times are in UTC.',
      message: (handle: string, words: string) => `Message of @${handle}: ${words}`,
      posts: (n: string) => `The cascade has ${n} posts in this export.`,
      known: 'On known paths: a repost stands on its original where its own path is not recorded.',
      likely: 'On likely paths: where a path is not recorded, the likeliest parent is inferred.',
      basis: (basis: string, n: string) => `- ${basis}: ${n}`,
      chosen: (n: string) => `Parents chosen by hand: ${n}.`,
      noneChosen: 'No parent was chosen by hand.',
      roles: (n: string) => `Accounts that were given a role by hand: ${n}.`,
      noRoles: 'No account was given a role by hand.',
      unfiltered: 'The file holds all posts of the cascade, whatever was filtered on screen.',
      pinned: (words: string) => `Pinned words: ${words}.`,
      nonePinned: 'No words were pinned.',
      rules: {
        title: 'Rules and constants:',
        copies: (
          jaccard: string,
          levenshtein: string,
          characters: string,
          contained: string,
          words: string,
        ) =>
          `- Same or nearly the same words without credit: Jaccard similarity of word 3-grams from ${jaccard} (CooRTweet), or Levenshtein similarity above ${levenshtein} on ${characters} characters or more (D3lta, Richard et al. 2023), or ${contained} of the shorter text in order, of ${words} words or more (own choice). A common source is possible.`,
        kernel: (s0: string, theta: string, c: string) =>
          `- Likely paths: memory kernel of SEISMIC (Zhao et al. 2015), s0 = ${s0} s, theta = ${theta}, c = ${c}.`,
        substitution: (from: string) =>
          `- An edit is a substitution while fidelity to the parent is ${from} or more, a rewording below.`,
        drift:
          '- Fidelity = 2L / (a + b), L the longest common subsequence of two texts of a and b words; drift = 1 - fidelity to the root. It measures words, not meaning or truth.',
        enough: (read: string, shares: string) =>
          `- Below ${shares} relevant posts counts are given and no shares; below ${read} nothing is concluded.`,
      },
      named: 'Everybody is named in this file.',
      pseudonyms: (from: string) =>
        `Accounts that are neither source, official, media nor marked public stand under pseudonyms (SipHash-2-4 under a key that is not kept), and so do their posts; their own wordings stand only where ${from} accounts or more carry them.`,
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
    atLeast: (n: string) => `Posts on which ${n} or more hang`,
    /** Beside a collapsed post: how many it stands for. */
    standsFor: (n: string) => `+${n}`,
    /** What the picture leaves out, though figures count it. */
    backboneNote: (least: string, hidden: string) =>
      `Backbone: only posts on which ${least} or more hang; ${hidden} hidden, still counted`,
    collapsedNote: (branches: string, hidden: string) =>
      `${branches} collapsed; ${hidden} hidden, still counted`,
    branches: { one: 'branch', other: 'branches' } as Plural,
    showAll: 'Show them',
    follow: 'Follow this branch',
    collapse: (n: string) => `Collapse ${n} below it`,
    expand: 'Open it again',
  },
  /** Search, filters, and what is left out of the picture. */
  find: {
    region: 'Find and filter',
    search: 'Find an account, a word, a #hashtag',
    searchShort: 'Find',
    none: 'None in this export',
    at: (n: string, of: string) => `${n} of ${of}`,
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
      'Told by follows and by posts outside this message; described by their words, named by nobody.',
    communityAsked: 'Being told apart …',
    noCommunity: 'none that is counted',
    wording: 'Wording',
    period: 'Period, UTC',
    from: 'From',
    until: 'Until',
    /** What the figures are of, after "posts", "retellings" and the like; one for each part of the filter. */
    base: {
      kinds: (list: string) => `that are ${list}`,
      language: (list: string) => `in ${list}`,
      unstated: 'an unstated language',
      role: {
        official: 'accounts that look official',
        media: 'accounts that look like media',
        public: 'accounts that look like neither',
      } satisfies Record<(typeof RULED_ROLES)[number], string>,
      roles: (list: string) => `by ${list}`,
      community: (list: string) => `by accounts whose community is ${list}`,
      wording: (words: string) => `with the wording ${words}`,
      wordings: (n: string) => `with one of ${n} wordings`,
      between: (from: string, until: string) => `from ${from} to ${until}`,
      from: (from: string) => `from ${from} on`,
      until: (until: string) => `until ${until}`,
      branch: (handle: string) => `in the branch of ${handle}`,
      told: 'that the source is told of',
    },
    /** Before an answer. */
    among: (posts: string) => `Of ${posts}:`,
    /** In its place, where the filter does not narrow an answer. */
    unfiltered: 'Of all posts, whatever the filter:',
    /** After the number of edits: what their other figures are of. */
    postsOf: (base: string) => `; posts${base}; made: by all`,
    emptyBase: 'No post passes the filter.',
    /** The line over the stage. */
    counting: (n: string, of: string) => `Counting ${n} of ${of}`,
    drop: (what: string) => `No longer only ${what}`,
    gathered: {
      search: (query: string) => `Found: ${query}`,
      lasso: 'Within the lasso',
      soFar: (n: string) => `${n} born so far`,
      notYet: 'not yet',
      more: (n: string) => `${n} more`,
      none: 'No post of this message holds this, in this export.',
      noneOfBase: 'No post that passes the filter holds this.',
    },
  },
  /** Where does it go? */
  where: {
    answer: {
      alone: 'Nobody in this export responds to this message.',
      few: (n: string) => `Too few (${n}) to say; read them.`,
      deep: (hops: string, widest: string, posts: string) =>
        `In this export it goes ${hops} from its source, and is widest at hop ${widest}, with ${posts} posts`,
      range: (from: string, to: string, trees: string) => ` (${from}–${to} over ${trees} likely trees)`,
      unknown: (n: string, of: string) => `${n} of ${of} hops are reposts whose path is unknown`,
      noLanguage: 'No post states its language',
      oneLanguage: (n: string, language: string) => `All ${n} posts that state a language are in ${language}`,
      languages: (n: string) => `It comes to ${n} languages`,
      arrival: (language: string, span: string) => `to ${language} after ${span}`,
      circles: (n: string, of: string) =>
        `ties outside it tell ${of} communities, and it comes to ${n} of them`,
      branches: (branches: string, carried: string) => `it has ${branches}, ${carried} of them carried on`,
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
    arrivals: 'Effective number of languages so far, and the first post in each',
    firstIn: (name: string, elapsed: string) => `First post in ${name}, ${elapsed}`,
    mixed: (n: string) => `as mixed as ${n} of equal share`,
    more: (n: string) => `${n} more are not listed.`,
    unstated: (n: string, of: string) => `${n} of ${of} posts state none.`,
    undated: { one: '# post has no time.', other: '# posts have no time.' } as Plural,
    shape: {
      title: 'Hop by hop, first post of each',
      depth: 'hops',
      breadth: 'widest',
      mean: 'mean hops',
      virality: 'structural virality',
      range: (from: string, to: string) => `${from}–${to}`,
      deeper: (n: string) => `${n} deeper hops are not listed.`,
      trees: (n: string) => `Ranges: nine of ten of ${n} likely trees.`,
      envelope: (n: string, from: string, to: string) =>
        `The platform does not record ${n} of the hops: structural virality lies between ${from} (all on the source) and ${to} (one after the other).`,
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
      words: (words: string) => `says ${words}`,
      language: (n: string, language: string) => `no. ${n}, mostly ${language}`,
      number: (n: string) => `no. ${n}`,
      basis: (follows: string, interactions: string) =>
        `Told by ${follows} follows and ${interactions} interactions outside this message; described by their words, named by nobody.`,
      stable: (runs: string, nmi: string) => `${runs} runs agree by ${nmi} (1 = wholly).`,
      expected: (n: string, of: string, expected: string) =>
        `${n} of ${of} reached; as many accounts drawn by chance would come to ${expected}.`,
    },
    noCircles: {
      noTies: 'No ties outside this message are in this export: communities are not counted.',
      fewTies: 'Ties outside this message are too few to tell communities: they are not counted.',
      unstable:
        'Ties outside this message divide its accounts otherwise at each run: communities are not counted.',
    } satisfies Record<NoCircles, string>,
    branches: {
      title: 'Largest branches, by their first post',
      name: (kind: string, elapsed: string) => `${kind}, ${elapsed}`,
      counted: { one: 'branch', other: 'branches' } as Plural,
      figures: (branches: string, carried: string) =>
        `${branches} hang on the source; ${carried} of them are carried on.`,
    },
    exits: {
      title: 'Where the trail leaves this file',
      none: 'No post of this message links to anything outside it.',
      links: { one: 'link', other: 'links' } as Plural,
      figures: (links: string, n: string, of: string) => `${links} in ${n} of ${of} posts:`,
      kinds: {
        page: (n) => `${n} to pages`,
        media: (n) => `${n} to media`,
        official: (n) => `${n} to governments`,
        platform: (n) => `${n} to other platforms`,
        post: (n) => `${n} to posts that are not here`,
        shortened: (n) => `${n} shortened, so that this file does not say where they lead`,
      } satisfies Record<ExitKind, (n: string) => string>,
      short: {
        page: 'page',
        media: 'media',
        official: 'official',
        platform: 'platform',
        post: 'a post',
        shortened: 'shortened',
      } satisfies Record<ExitKind, string>,
      first: (host: string) => `First post that links to ${host}`,
      caveat:
        'Media, governments and platforms by the words of their addresses: a guess. What is said there is not in this file.',
    },
    now: {
      title: 'Where it has come by now',
      hop: 'hops',
      languages: 'languages',
      locations: 'stated places',
      circles: 'communities',
      of: (n: string, of: string) => `${n} of ${of}`,
    },
  },
  /** Who carries it? */
  carriers: {
    answer: {
      alone: 'Nobody in this export responds to this message.',
      nobody: 'Nobody in this export is known as the source of this message: choose a source.',
      few: (n: string) => `Too few (${n}) to say; read them.`,
      chain: (n: string, of: string) => `The official chain is ${n} of the ${of} responses in this export`,
      noChain: 'No official account passes it on straight from the source in this export',
      organic: (n: string) => `${n} are by media and the public`,
      organicOf: (n: string, of: string) => `${n} of ${of} responses are by media and the public`,
      returned: (n: string) => `${n} more by officials came through others`,
      half: (accounts: string, roles: string) =>
        `Half of what was taken up was taken from ${accounts}: ${roles}`,
      kept: (a: string, ofA: string, b: string, ofB: string) =>
        `every word is kept by ${a} of ${ofA} comparable retellings in the chain and ${b} of ${ofB} outside`,
      noneCompared: 'no retelling can be compared with its words',
    },
    accounts: { one: 'account', other: 'accounts' } as Plural,
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
      of: (n: string, of: string) => `${n} of ${of}`,
      unknown: (n: string) => `Followers are known of ${n}; they are no audience, and overlap.`,
      paths: (n: string) => `${n} are reposts whose path is unknown.`,
    },
    routes: {
      title: 'By whose post it was taken from',
      from: {
        source: 'the source',
        official: 'officials',
        media: 'media',
        public: 'the public',
      } satisfies Record<Role, string>,
      whole: (n: string, of: string) => `${n}/${of} whole`,
    },
    retellers: {
      title: 'Official and media accounts that changed it, by posts after them',
      none: 'No official or media account changed its words and was taken up.',
      after: (posts: string) => `${posts} after`,
      public: (n: string, accounts: string, after: string) =>
        `${n} retellings by ${accounts} of the public changed it too; ${after} posts come after them.`,
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
      public: (accounts: string, roles: string) => `Of the public, ${accounts}: ${roles}.`,
      times: (n: string, role: string) => `${n}× ${role}`,
    },
    ei: {
      title: 'Across roles or within',
      figures: (index: string, expected: string) => `E-I ${index}; chance would give ${expected}.`,
      within: 'only within',
      between: 'only between',
      none: 'Nobody took it from another account, or all are of one role.',
      ties: (between: string, within: string) => `${between} ties between roles, ${within} within.`,
    },
    edit: {
      title: 'Who is what',
      list: 'Official accounts, one handle a line: paste a list, or drop a file',
      apply: 'They are official',
      found: (n: string, of: string) => `${n} of ${of} handles are in this export.`,
      undo: 'Undo',
      role: (handle: string) => `Role of ${handle}`,
      rule: 'by name',
    },
    now: 'Who has carried it by now',
  },
  /** Which messages travel, and keep their point? */
  compare: {
    answer: {
      nobody: 'Nobody in this export is known as the source: choose one, to compare its messages.',
      one: 'The source has one message in this export: there is nothing to compare it with.',
      few: (n: string) => `Too few messages (${n}) to say which travel; read them.`,
      travelled: (n: string, of: string) =>
        `Of ${of} messages of the source in this export, ${n} go past the first hop`,
      alone: (n: string) => `nobody responds to ${n}`,
      none: 'all of them are responded to',
      tooFew: (n: string, of: string) => `${n} of ${of}: too few to say which kind`,
      kinds: (kinds: string) => `Of those that do, ${kinds}`,
      kind: (n: string, tag: string) => `${n} ${tag}`,
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
    by: { hand: 'by hand', rule: (words: string) => `by ${words}` },
    chart: {
      title: 'Messages of the source: how many posts, and how much of their words is kept',
      size: 'posts, each step tenfold',
      kept: 'kept',
      pinned: 'pinned words or fidelity',
      unknown: 'nothing to compare',
      hollow: 'hollow: fewer than ten retellings compared · ring: replies, closed where the source replied',
      mark: (words: string, posts: string, hops: string, kept: string) =>
        `${words}: ${posts}, ${hops}, ${kept}`,
      keptOf: (n: string, of: string) => `words kept by ${n} of ${of}`,
      fidelity: (mean: string, of: string) => `fidelity ${mean} over ${of} retellings`,
      nothing: 'no retelling to compare',
      replies: (n: string, of: string) => `${n} of ${of} replies replied to`,
    },
    list: {
      title: 'Messages',
      more: (n: string) => `${n} more`,
      join: (n: string) => `Join ${n} as one`,
      part: 'Take apart',
      joined: (n: string) => `${n} joined`,
      choose: (words: string) => `Choose ${words}, to join it with others`,
      tag: (words: string) => `Kind of ${words}`,
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
    matched: {
      title: 'Two kinds, like sizes',
      a: 'First kind',
      b: 'Second kind',
      sizes: (from: string, posts: string) => (from ? `${from}–${posts}` : posts),
      hops: 'hops',
      few: (n: string) => `${n} pairs of like size: too few to say; read them.`,
      gap: (n: string, gap: string) => `${n} pairs of like size; largest gap of their hops: ${gap} of 1.`,
    },
  },
};

export type Messages = typeof en;
