import { idCell } from '../table/cells';
import { knownTable } from '../table/knownTable';

/**
 * NodeXL's sheet of edges, below a row that groups its columns. A post has an edge for each account it names, so its
 * rows repeat; edges that say who follows whom hold no post. Reposts stand in it by their text.
 */
export const nodexl = knownTable({
  id: 'nodexl-edges',
  label: 'NodeXL (edges)',
  marks: ['vertex 1', 'vertex 2', 'relationship', 'tweet'],
  columns: {
    id: 'imported id',
    link: 'twitter page for tweet',
    text: 'tweet',
    time: 'tweet date (utc)',
    handle: 'vertex 1',
    lang: 'language',
    replyTo: 'in-reply-to tweet id',
    quoteOf: 'quoted status id',
    repostOf: 'retweet id',
    urls: 'urls in tweet',
    hashtags: 'hashtags in tweet',
    reposts: 'retweet count',
    likes: 'favorite count',
  },
  rules: {
    refuse(cell) {
      return idCell(cell('tweet')) || idCell(cell('imported id')) ? '' : 'edgeOnly';
    },
    finish(draft, cell, writer) {
      if (draft.replyTo && /^replies/i.test(cell('relationship')))
        draft.replyAuthor = writer.accounts.number('', idCell(cell('vertex 2')));
    },
  },
});
