/** English of the import: what its files are and what became of their records. Keys and what is given: core/import. */
import { grammar } from '../grammar';
import type { ImportWords } from './words';

const { say, count, list, either } = grammar('en');

const posts = (n: number): string => count(n, { one: '# post', other: '# posts' });
const has = (n: number, what: string): string =>
  count(n, { one: `# post has ${what}`, other: `# posts have ${what}` });
const wasLeft = (n: number): string => count(n, { one: '# file was', other: '# files were' });
const sureDates = (sure: number): string =>
  sure ? say`${sure} can be nothing else` : 'the times that the ids hold tell so';
const more = (n: number): string[] => (n ? [say`${n} more`] : []);

export const words: ImportWords = {
  rejects: {
    brokenJson: 'The line is not complete JSON: it was cut or damaged. One JSON object a line was expected.',
    brokenElement:
      'The list ends inside a record: the file was cut or damaged. A complete JSON object was expected.',
    notObject: 'A bare value was found where a post, a JSON object, was expected.',
    notPost: 'The record has none of the fields of a post (id, text, author); a post was expected.',
    noId: 'The post has no id, so nothing can refer to it; an id was expected.',
    notice: 'A notice of the platform (deleted posts, limits) was found where a post was expected.',
    hidden: 'A notice names the post as deleted or withdrawn, so nothing of it is shown.',
    hiddenAccount:
      'A notice names the account as deleted, protected or withdrawn, so nothing of it and of its posts is shown.',
    limitNotice:
      'A limit notice was found where a post was expected: the platform held back posts that matched what was collected.',
    warningNotice: 'A warning of the platform to the collector was found where a post was expected.',
    disconnectNotice: 'A notice that the platform closed the stream was found where a post was expected.',
    withheldNotice:
      'A notice that a post or an account is withheld in some countries was found where a post was expected.',
    unavailable:
      'The platform showed a post that was deleted or is not for everyone; its words are not there.',
    platformError: 'An error message of the platform was found where posts were expected.',
    headerRow: 'The row repeats the header: several tables stand in one file.',
    emptyRow: 'The row has neither text nor id; both were expected.',
    roundedId:
      'A spreadsheet rounded the id (1.23457E+18), so nothing can refer to the post; an exact id was expected.',
    edgeOnly: 'The row links two accounts (follows, or the like) and holds no post.',
    openQuote:
      'A quotation mark opens a cell and none closes it within 1 MB, or before the file ends; the line was left out.',
    cutRow: 'The row stands where the packed file breaks off and may be cut; it was left out.',
    notEdge:
      "The line is no edge of a tree; ['account', 'post', 'minutes']->['account', 'post', 'minutes'] was expected.",
    notPaths:
      'The line is no cascade; id, account, time, number of paths and the paths were expected, with tabs between.',
    notPath: 'The path cannot be read; account/account:seconds was expected.',
    longPath: 'The path names more than 200 accounts, the most that are followed.',
    otherEvent:
      'The event is no post (a like, a follow, a profile or the like); posts and reposts were expected.',
    tooLarge: 'The record is larger than 256 MB, the most that is read as one.',
  },
  sentences: {
    withdrawn: (n) =>
      count(n, {
        one: '# record is named by notices as deleted or withdrawn, and not shown.',
        other: '# records are named by notices as deleted or withdrawn, and not shown.',
      }),
    wordless: (n) =>
      say`${count(n, { one: '# repost shows', other: '# reposts show' })} no words: a notice names the original as deleted or withdrawn.`,
    brokenTie: (n) =>
      count(n, {
        one: '# row of the follower list lacks a name and was left out.',
        other: '# rows of the follower list lack a name and were left out.',
      }),
    follows: (n) =>
      count(n, {
        one: '# tie of a follower list was read: who follows whom.',
        other: '# ties of a follower list were read: who follows whom.',
      }),
    synthetic: (n) =>
      count(n, {
        one: '# post says of itself that it is synthetic: a simulator made it.',
        other: '# posts say of themselves that they are synthetic: a simulator made them.',
      }),
    noTime: (n) => say`${has(n, 'no readable time')}; where the id holds it, it was taken from there.`,
    noZone: (n) => say`The times of ${posts(n)} name no zone; they were read as UTC.`,
    noAuthorColumn: (n) =>
      say`No column names an author: who passed on or replied cannot be told for any of ${posts(n)}, only what was said and when.`,
    noAuthor: (n) => say`${has(n, 'no author')}.`,
    madeId: (n) => say`${has(n, 'no id')}; file and line stand for it.`,
    spreadsheetId: (n) =>
      count(n, {
        one: '# id reads like 1.23457E+18: a spreadsheet rounded it and it cannot be recovered; file and line stand for it.',
        other:
          '# ids read like 1.23457E+18: a spreadsheet rounded them and they cannot be recovered; file and line stand for them.',
      }),
    spreadsheetReference: (n) =>
      count(n, {
        one: '# reference to another post reads like 1.23457E+18: a spreadsheet rounded it and it is lost.',
        other:
          '# references to other posts read like 1.23457E+18: a spreadsheet rounded them and they are lost.',
      }),
    repeatedId: (n) =>
      say`The id column repeats for different texts, so it names something other than the row; file and line stand for the ids of ${posts(n)}.`,
    notUtf8: (n) =>
      say`${count(n, { one: '# record is not UTF-8; it was', other: '# records are not UTF-8; they were' })} read as Windows-1252. Where letters look wrong, save the file as UTF-8 and open it again.`,
    badCharacters: (n) =>
      count(n, {
        one: '# record holds bytes that are no characters; they show as �.',
        other: '# records hold bytes that are no characters; they show as �.',
      }),
    treeTime: (n) =>
      say`The times of ${posts(n)} are the first post’s, from its id, and the minutes that the file gives.`,
    treeRoot: (n) =>
      say`${count(n, { one: '# line names', other: '# lines name' })} the first post as taken from another; it stays the first.`,
    treeSelf: (n) =>
      say`${count(n, { one: '# line names', other: '# lines name' })} a post as taken from itself; the post was kept.`,
    twoParents: (n) =>
      say`${has(n, 'more than one recorded parent')}; the earlier stands, another is kept as an alternative.`,
    beforeParent: (n) =>
      count(n, {
        one: '# post has an earlier time than the post it was taken from.',
        other: '# posts have earlier times than the posts they were taken from.',
      }),
    pathCount: (n) =>
      say`${count(n, { one: '# cascade says', other: '# cascades say' })} another number of paths than held.`,
    pathThrough: (n) =>
      say`${count(n, { one: '# repost is', other: '# reposts are' })} named only on the way to others, without a time.`,
    idFromName: () => 'The name of the file does not hold the id of the post; the name stands for it.',
    beijingTime: (n) => say`The times of ${posts(n)} name no zone; they were read as Beijing time (UTC+8).`,
    timeFromMid: (n) => say`The dates of ${posts(n)} name no year; their times were taken from the ids.`,
    platformErrors: (n) =>
      say`The platform reported ${count(n, { one: '# post or account', other: '# posts or accounts' })} that it did not deliver.`,
    emptyPages: (n) => say`${count(n, { one: '# page holds', other: '# pages hold' })} no results.`,
    polls: (n) => say`${has(n, 'a poll')}; its choices are not part of the words.`,
    limits: (n) =>
      say`${count(n, { one: '# limit notice', other: '# limit notices' })} of the platform: it held back posts that matched; this export has gaps.`,
    withheld: (n) =>
      say`${count(n, { one: '# post is', other: '# posts are' })} withheld in some countries; the words may be missing.`,
    promoted: (n) =>
      say`${count(n, { one: '# post was', other: '# posts were' })} shown as advertising while the posts were captured.`,
    edited: (n) =>
      say`${count(n, { one: '# record says', other: '# records say' })} that the post was edited: versions of one post are one post here, with the id and time of the first in this export and the words of the last.`,
    repostId: (n) =>
      say`The ids of ${count(n, { one: '# repost', other: '# reposts' })} are not given; post and account stand for them.`,
    accountClosed: (n) =>
      say`${count(n, { one: '# account was', other: '# accounts were' })} closed for a time while the file was recorded.`,
    longHtml: (n) => say`${has(n, 'more than 65,536 characters of HTML')}; the rest was left out.`,
    undated: (n) => say`${has(n, 'no time')}; the order of the lines is not taken for one.`,
    unpackCut: () =>
      'The packed file is damaged or was cut. What could be unpacked was read; some of it may be missing or wrong.',
    unpackLimit: () =>
      'The file unpacks to far more than its packed size allows for text, or than its archive says; it was read up to there.',
    dayFirst: (n, sure) =>
      say`${count(n, { one: '# date was', other: '# dates were' })} read as day/month: ${sureDates(sure)}.`,
    monthFirst: (n, sure) =>
      say`${count(n, { one: '# date was', other: '# dates were' })} read as month/day: ${sureDates(sure)}.`,
    dayFirstGuess: (n) =>
      count(n, {
        one: '# date can be read as day/month or month/day and nothing in the file tells; it was read as day/month.',
        other:
          '# dates can be read as day/month or month/day and nothing in the file tells; they were read as day/month.',
      }),
    monthFirstGuess: (n) =>
      count(n, {
        one: '# date can be read as day/month or month/day and nothing in the file tells; it was read as month/day, as times with AM and PM often are.',
        other:
          '# dates can be read as day/month or month/day and nothing in the file tells; they were read as month/day, as times with AM and PM often are.',
      }),
    otherOrder: (n) =>
      count(n, {
        one: '# date exists only in the other order of day and month and was read so; a spreadsheet may have turned others round.',
        other:
          '# dates exist only in the other order of day and month and were read so; a spreadsheet may have turned others round.',
      }),
    serialTime: (n) => say`The times of ${posts(n)} are day numbers of a spreadsheet.`,
    creditOnly: (n) =>
      count(n, {
        one: '# repost names the account of its original, not its id; the original is looked for by account and words.',
        other:
          '# reposts name the account of their original, not its id; the original is looked for by account and words.',
      }),
    unnamedOriginal: (n) =>
      count(n, {
        one: '# repost or quote names the account it comes from, not the post; it hangs on a post of that account with the same address, which this export does not hold.',
        other:
          '# reposts and quotes name the account they come from, not the post; they hang on a post of that account with the same address, which this export does not hold.',
      }),
    longText: (n) =>
      count(n, {
        one: '# long text was put in the place of the cut one.',
        other: '# long texts were put in the place of the cut ones.',
      }),
    loneText: (n) =>
      count(n, {
        one: '# long text stands as a post of its own: its post is not in this export.',
        other: '# long texts stand as posts of their own: their posts are not in this export.',
      }),
    hashedAuthor: (n) =>
      say`The accounts of ${posts(n)} were hashed before the export: they can be told apart, not named. Choose by message.`,
    ragged: (n) =>
      count(n, {
        one: '# row has more or fewer cells than the header.',
        other: '# rows have more or fewer cells than the header.',
      }),
    noRows: () => 'The table has a header and no row below it.',

    foundEmpty: 'The file is empty.',
    foundZeros: 'The file begins with nothing but zero bytes, as a copy or download that failed leaves them.',
    foundBinary: 'Binary data were found, not text.',
    foundPicture: 'A picture was found, which holds no posts.',
    foundFilm: 'A film or a sound was found, which holds no posts.',
    foundPdf: 'A PDF document was found, which holds no posts.',
    foundOldOffice:
      'A file of an older Office program (.xls, .doc), or one locked with a password, was found. Open it in that program and save the table without a password as .xlsx or CSV.',
    foundOffice:
      'A document of an office program was found that is no workbook (.xlsx). Save the table in it as .xlsx or CSV and open that.',
    foundArchive: (kind) =>
      `An archive was found (${kind}) that cannot be opened here. Unpack it and open the files inside.`,
    foundDatabase:
      'A database was found (SQLite). Save its table of posts as CSV with a program that opens it.',
    foundWebPage:
      'A web page was found in place of an export; downloads that fail leave such pages. Open it in a browser to see what it says, and download the export once more.',
    foundLfs:
      'A pointer of Git LFS was found, which stands for a file that was not downloaded. Fetch the file itself (git lfs pull).',
    foundMail: 'E-mails were found, which hold no posts.',
    foundNestedZip:
      'A zip archive inside two others was found; archives are opened two deep. Unpack it and open the files inside.',
    foundPlainText: 'Plain text was found, no export of posts.',
    foundCutJson:
      'The file begins like JSON, but no complete record was found: it was cut, or it is not quite JSON (single quotation marks or NaN, as Python writes them). Save it once more as JSON.',
    foundBareJson: 'JSON without records was found.',
    foundUnknownJson: (fields) =>
      `JSON records with the fields ${fields} were found; no known export has them.`,
    foundWorkbook: (fault) => `A workbook (.xlsx) was found and could not be read: ${fault}.`,
    foundParquet: (fault) => `A Parquet file was found and could not be read: ${fault}.`,
    foundCounts: 'Counts of posts per hour or day were found (twarc2 counts); they hold no posts.',
    foundLists: 'Lists of accounts that people keep were found (twarc2 lists); they hold no posts.',
    foundSpaces: 'Spaces, which are spoken, were found (twarc2 spaces); they hold no posts.',
    foundRules: 'Rules of a stream were found (twarc2 stream-rules); they hold no posts.',
    foundTrends: 'Trending words were found; they hold no posts.',
    foundErrors: 'Only error messages of the platform were found.',
    foundCapture: (platform) =>
      `Zeeschuimer captured this from ${platform || 'another platform'}; of its captures, those from X can be read.`,
    foundIds:
      'A list of ids was found. Posts must be fetched by their ids (hydrated) before they can be opened.',
    foundQuery:
      'The query of academictwitteR was found: its words, its start and its end. The posts are in data_*.json beside it.',
    foundArchivePart: (name) =>
      `A part of a personal archive of X was found (“${name}”), which holds no posts.`,
    foundCutArchivePart: (name) =>
      `A part of a personal archive of X was found (“${name}”), without a complete record.`,

    tableNoText: (columns, accepted) =>
      `A table with the columns ${columns} was found, none of which holds the text of posts. Expected a column named ${accepted}.`,
    tableTies: (columns) =>
      `A table of two columns of names was found, ${columns}. If it says who follows whom, say which column names the follower when the app asks, or name the columns “follower” and “followed”; open it together with the posts.`,

    noSheets: 'it names no sheets',
    emptySheets: 'its sheets are empty',
    unpacksTooLarge: 'it unpacks to more than 512 MB',
    tooMuchText: 'it holds more than 512 MB of text',
    tooLarge: 'it is larger than 256 MB',
    damagedTable: 'it is damaged, was cut, or is made in a way that cannot be read here',
    outOfReach:
      'The file could not be read: it was changed, moved or deleted since it was chosen, or another program holds it. Choose it once more.',
    noMemory:
      'The file could not be read: the browser has too little memory for it. Close other tabs and choose it once more, or open a part of it.',
    ownFault: 'The file could not be read: a fault in this app stopped the reading.',
    died: (name, from, to) =>
      say`The part of the app that read ${name} ended unexpectedly; what stands between bytes ${from} and ${to} is missing.`,
    tooManyFiles: (limit, left) => say`Only the first ${limit} files were read; ${left} more were left out.`,
    noFile: 'No file was found that could be read.',
    noneIsPost: (records, rejects, accounts) =>
      say`None of its ${records} records is a post: ${rejects} were rejected, ${accounts} are accounts.`,

    archive: (n) =>
      count(n, {
        one: 'A zip archive; # file in it is read like a file of its own.',
        other: 'A zip archive; # files in it are read like files of their own.',
      }),
    emptyArchive: 'A zip archive without a file that could be read.',
    damagedArchive:
      'A zip archive was found that is damaged or was cut: its list of files cannot be read. Unpack it with another program and open what it saves.',
    damagedEntry: 'The file cannot be read: the archive is damaged here, or was cut.',
    damagedPacked:
      'The packed file is damaged or was cut, and nothing that could be unpacked is a post. Fetch it once more from where it came.',
    encrypted: 'The file is locked with a password inside its archive. Unpack the archive and open the file.',
    method: (method) =>
      say`The file is packed inside its archive in a way that cannot be read (method ${method}). Unpack the archive and open the file.`,
    bomb: (ratio) =>
      say`The file would unpack to more than ${ratio} times its size, as no text does; it was not read.`,
    tooMuch: (n, most, gigabytes) =>
      say`${wasLeft(n)} left out: of one archive, at most ${most} files are read, of ${gigabytes} GB together.`,
    nestedTooLarge: (megabytes) =>
      say`A zip archive inside an archive was found; it is larger than ${megabytes} MB, the most that is unpacked there. Unpack it and open the files inside.`,
    leftOwn: (n) =>
      count(n, {
        one: '# file of the personal archive beside posts, account and followers was left alone.',
        other: '# files of the personal archive beside posts, account and followers were left alone.',
      }),
    leftMedia: (n) =>
      say`${wasLeft(n)} left out by the ending of the name: pictures, films, sounds, pages and the like.`,
    leftHidden: (n) =>
      count(n, {
        one: '# file that an operating system hides was left out.',
        other: '# files that an operating system hides were left out.',
      }),
    leftEmpty: (n) => count(n, { one: '# empty file was left out.', other: '# empty files were left out.' }),
    alike: (n) =>
      count(n, { one: 'The same is true of # more file.', other: 'The same is true of # more files.' }),

    encoding: (name) => `The file is ${name}; places of records are counted in it as UTF-8.`,
    unpackedWith: (packing) =>
      `The file was unpacked with ${packing}; places of records are those in it unpacked.`,
    sameNames: (columns) => `Several columns have the same name (${columns}); the first of each was read.`,
    parquetRead: 'A Parquet file was read; places of records are those in its rows.',
    sheetRead: (name) =>
      `The sheet “${name}” of the workbook was read; places of records are those in its rows.`,
    sheetOfSeveral: (name, others) =>
      say`The sheet “${name}” of the workbook was read; places of records are those in its rows. ${count(others, { one: 'Its other sheet was left out.', other: 'Its other # sheets were left out.' })}`,

    isAccountsV1: 'Its records hold id_str and screen_name as accounts of Twitter API v1.1 do.',
    isPostsV1: 'Its records hold id_str, created_at and user as Twitter API v1.1 posts do.',
    isPagesV2: 'Its records hold data and includes as pages of Twitter API v2 do.',
    isPostsV2: 'Its records hold id, text and author_id as Twitter API v2 posts do.',
    isAcademicUsers: 'It holds users and tweets side by side, as the users files of academictwitteR do.',
    isAcademic:
      'Its name and its list of posts are those of academictwitteR; the accounts’ names are in the users file beside it.',
    isActivityStreams: 'Its records hold verb, actor and body as Activity Streams from Gnip do.',
    isBlueskyThread: 'It holds a thread as the Bluesky API gives it, with addresses that begin with at://.',
    isBlueskyFeed: 'It holds a feed as the Bluesky API gives it, with addresses that begin with at://.',
    isBlueskyPosts:
      'It holds a list of posts as the Bluesky API gives them, with addresses that begin with at://.',
    isBlueskyItems:
      'It holds posts of a feed as the Bluesky API gives them, with addresses that begin with at://.',
    isBlueskyPost: 'It holds posts as the Bluesky API gives them, with addresses that begin with at://.',
    isJetstream:
      'Its lines are events of Bluesky’s Jetstream (did, time_us, kind): posts and reposts among likes and follows.',
    isBlueskyMinet: 'A table with the columns that minet writes for Bluesky (uri, user_did, to_post_uri, …).',
    isMastodon: 'Its records are statuses of the Mastodon API (content as HTML, account, reblog).',
    isMastodonLists: 'It holds lists of statuses (ancestors, descendants) as the Mastodon API gives them.',
    isWeiboPost: 'It holds a Weibo post (text, user, reposts, comments); its id is in the name of the file.',
    isWeiboReposts:
      'Its records are Weibo reposts (mid, parent, uid, text); the id of their original is in the name of the file.',
    isSnscrape: 'Its records hold date, rawContent or content, and user as snscrape and twscrape write them.',
    isTreeEdges:
      'Its lines are edges of a propagation tree, [account, post, minutes]->[account, post, minutes]; it holds no texts.',
    isRepostPaths:
      'Its lines are cascades as repost paths: id, account, time, number of paths, then account/account:seconds; it holds no texts.',
    isHoaxyJson:
      'Its records hold from_user_id, to_user_id and tweet_type as edges of Hoaxy do; Hoaxy gives no texts.',
    isZeeschuimer: 'Its records hold item_id, timestamp_collected and data as Zeeschuimer captures X.',
    isXPages: 'Its records hold rest_id, core and legacy as X’s pages receive posts and 4CAT keeps them.',
    isCompliance:
      'Its records name posts or accounts that were deleted or withdrawn, as compliance files do; it hides them where they stand in other files.',
    isArchiveTweet: 'Its records hold a tweet each, as tweets.js of a personal archive of X does.',
    isArchiveNote:
      'Its records hold the long texts of posts, as note-tweet.js of a personal archive of X does.',
    isArchiveAccount: 'It holds the account that a personal archive of X belongs to.',
    isArchiveFollower: 'It holds who follows the account that a personal archive of X belongs to.',
    isArchiveFollowing: 'It holds whom the account follows that a personal archive of X belongs to.',
    isPastedWords: 'Plain lines were pasted; each was taken for the text of a post.',
    isPastedSpoken: 'Lines of the form “who: words” were pasted; each was taken for a post.',
    isPastedWho: 'Lines of the form “who, words” were pasted; each was taken for a post.',
    isPastedFrom:
      'Lines of the form “who, from whom, words” were pasted; each was taken for a post and a hop that somebody wrote down.',
    isTies: 'A table with the columns follower and followed: who follows whom.',
    isTiesChosen: (follower, followed) =>
      `A table of who follows whom; its columns were read as chosen: ${follower} as the follower, ${followed} as the followed.`,
    isKnownTable: (tool, columns) => `Its header is that of ${tool}: ${columns} and others.`,
    isTableChosen: (columns) => `A table; its columns were read as chosen: ${columns}.`,
    isTable: (columns) => `A table; its columns were read by their names: ${columns}.`,
    isRecords: (fields) => `JSON objects; their fields were read by their names: ${fields}.`,
    column: (number) => say`column ${number}`,
  },
  expected:
    'Expected: an export of posts from X/Twitter (API v1.1 or v2, a personal archive, twarc, Hoaxy, NodeXL, TAGS, 4CAT, rtweet and others), Bluesky, Mastodon or Weibo, as JSON, CSV, .xlsx or Parquet, packed or not; or any other table with a column of texts.',
  fields: {
    id: 'id',
    link: 'address of the post',
    text: 'text',
    time: 'time',
    authorId: 'author’s id',
    handle: 'author',
    name: 'name',
    followers: 'followers',
    verified: 'verified',
    location: 'location',
    lang: 'language',
    kind: 'kind',
    isRepost: 'repost or not',
    isQuote: 'quote or not',
    isReply: 'reply or not',
    repostOf: 'id of the original',
    repostUserId: 'id of the original’s author',
    repostHandle: 'author of the original',
    quoteOf: 'id of the quoted post',
    quoteUserId: 'id of the quoted author',
    quoteHandle: 'quoted author',
    replyTo: 'id of the post replied to',
    replyUserId: 'id of the author replied to',
    replyHandle: 'author replied to',
    reposts: 'reposts',
    quotes: 'quotes',
    replies: 'replies',
    likes: 'likes',
    urls: 'links',
    mentions: 'mentions',
    hashtags: 'hashtags',
  },
  use: (column, field) => `${column} as ${field}`,
  uses: (all) => all.join(', '),
  quoted: (name) => `“${name}”`,
  names: (shown, n) => list([...shown, ...more(n)]),
  oneOf: (shown, n) => either([...shown, ...more(n)]),
  together: (all) => all.join(' '),
};
