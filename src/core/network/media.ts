/**
 * Which accounts are likely media: those that call themselves like a newspaper, a broadcaster or an agency, and that at
 * least FOLLOWERS follow, as far as the export tells. Handles are not read where there is a name: "ann_daily" is a person.
 * People who report for one are none: a private account must not stand where accounts are named. A guess that is labelled
 * as one; the user chooses.
 */
import { anyOf } from './words';

const WORDS = [
  ...['news', 'newspaper', 'press', 'gazette', 'herald', 'tribune', 'chronicle', 'courier', 'times', 'daily'],
  ...[
    'weekly',
    'journal',
    'radio',
    'broadcasting',
    'television',
    'tv',
    'wire',
    'reuters',
    'bbc',
    'cnn',
    'afp',
  ],
  ...['magazine', 'ledger', 'mirror', 'evening'], // English, and names known everywhere
  ...['actualités', 'noticias', 'diario', 'periódico', 'nachrichten', 'zeitung', 'rundfunk'],
  ...['новости', 'газета', 'листок', 'вестник', 'صحيفة', 'أخبار', 'جريدة', 'قناة'],
  ...['日报', '日報', '新闻', '新聞', '电视台', '通讯社'],
];

/** Fewer follow many a person. Our own choice. */
const FOLLOWERS = 1000;

const named = anyOf(WORDS, Infinity);

/** `followers`: −1 = unknown. Latin words must stand alone: "press" is not in "express". */
export const looksMedia = (handle: string, name: string, followers: number): boolean =>
  (followers < 0 || followers >= FOLLOWERS) && named(name ? '' : handle, name);
