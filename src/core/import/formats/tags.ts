import { knownTable } from '../table/knownTable';
import { readCellEntities } from '../posts/cellEntities';

/** TAGS, the archiving sheet for Google Sheets. Reposts stand in it by their text, 'RT @…', without an id. */
export const tags = knownTable({
  id: 'tags-csv',
  label: 'TAGS',
  marks: ['id_str', 'from_user', 'text', 'entities_str', 'status_url'],
  columns: {
    id: 'id_str',
    link: 'status_url',
    text: 'text',
    // Its column `time` is in the zone of the sheet.
    time: 'created_at',
    authorId: 'from_user_id_str',
    handle: 'from_user',
    followers: 'user_followers_count',
    location: 'user_location',
    // `user_lang` is the language of the account's pages, not of the post.
    lang: 'lang',
    replyTo: 'in_reply_to_status_id_str',
    replyUserId: 'in_reply_to_user_id_str',
    replyHandle: 'in_reply_to_screen_name',
  },
  rules: {
    finish(draft, cell) {
      readCellEntities(cell('entities_str'), draft);
    },
  },
});
