/** What can be said of single records: keys only, which stay as they are; the sentences are those of i18n/import. */

/** Why a record became neither post nor account. */
export type RejectReason =
  | 'brokenJson'
  | 'brokenElement'
  | 'notObject'
  | 'notPost'
  | 'noId'
  | 'notice'
  | 'hidden'
  | 'hiddenAccount'
  | 'limitNotice'
  | 'warningNotice'
  | 'disconnectNotice'
  | 'withheldNotice'
  | 'unavailable'
  | 'platformError'
  | 'headerRow'
  | 'emptyRow'
  | 'roundedId'
  | 'edgeOnly'
  | 'openQuote'
  | 'cutRow'
  | 'notEdge'
  | 'notPaths'
  | 'notPath'
  | 'longPath'
  | 'otherEvent'
  | 'tooLarge';

/** Doubtful readings and limits met, counted. */
export const NOTES = [
  'withdrawn',
  'wordless',
  'brokenTie',
  'follows',
  'synthetic',
  'noTime',
  'noZone',
  'noAuthorColumn',
  'noAuthor',
  'madeId',
  'spreadsheetId',
  'spreadsheetReference',
  'repeatedId',
  'notUtf8',
  'badCharacters',
  'treeTime',
  'treeRoot',
  'treeSelf',
  'twoParents',
  'beforeParent',
  'pathCount',
  'pathThrough',
  'idFromName',
  'beijingTime',
  'timeFromMid',
  'platformErrors',
  'emptyPages',
  'polls',
  'limits',
  'withheld',
  'promoted',
  'edited',
  'repostId',
  'accountClosed',
  'longHtml',
  'undated',
  'unpackCut',
  'unpackLimit',
  'dayFirst',
  'monthFirst',
  // Dates that can be nothing else: part of what is said of those before.
  'dayFirstSure',
  'monthFirstSure',
  'dayFirstGuess',
  'monthFirstGuess',
  'otherOrder',
  'serialTime',
  'creditOnly',
  'unnamedOriginal',
  'longText',
  'loneText',
  'hashedAuthor',
  'ragged',
  'noRows',
] as const;
export type Note = (typeof NOTES)[number];
