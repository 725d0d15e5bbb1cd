/**
 * Forty messages, one month. A photo of the cat travels farthest and asks nothing; a consular notice travels little and
 * draws thirty replies; an ambiguous line travels by being misread, and what makes it clear does not; 37 stay home.
 */
import type { SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';
import { cat } from './fortyCat';
import { crossing } from './fortyCrossing';
import { passports } from './fortyPassports';
import { QUIET } from './fortyQuiet';

export const SEED = 40;
/** 2 November 2026, 07:00 UTC, a Monday. */
export const START = Date.UTC(2026, 10, 2, 7);
const HOURS = 720;
const SOURCE = 'halvane_mfa';
/** Second halves of the crowd's handles. */
const TAILS = [
  ...[
    'reads',
    'writes',
    'on_foot',
    'and_tea',
    'notes',
    'again',
    'ok',
    'daily',
    'maps',
    'books',
    'bikes',
    'sails',
  ],
  ...[
    'music',
    'says',
    'hill',
    'bakes',
    'mornings',
    'sews',
    'garden',
    'cooks',
    'home',
    'at_lake',
    'abroad',
    'naps',
  ],
];

export const ABOUT = {
  title: 'Forty messages, one month',
  lens: 'compare',
  source: [SOURCE],
  quote: '…and settled on page 9.',
  about:
    'A month of Halvane’s foreign ministry: policy, ceremony, consular notices, a cat. The photo travels farthest and asks nothing, one notice draws thirty replies, one line travels by being misread. Of every other sample it is said: “Most messages go nowhere; this one was made to travel.” Here most do go nowhere: 37 of the 40 stay home. Halvane, its neighbours, all accounts and all posts are invented.',
  lookFor: {
    compare:
      'Put the photo of 13 November beside the agreement of the same morning. Which of them travels, and which keeps its point?',
    where:
      'Seven hops below the photo somebody says what page 9 is about. Through whose hands did it come there?',
    wording: 'Open the line of 11 November. At which hop do the talks disappear, and what takes their place?',
    horizon: 'Who says that the crossing closes without naming the ministry?',
    dialogue:
      'Thirty people reply to the notice of 10 November. To how many of them does the ministry reply?',
    carriers: 'Who carries the photo, and who carries the line? Does any account carry both?',
  },
  questions: [
    'A ministry that counts reposts looks back on this month. What does it learn, and what does it miss?',
    'Word the line of 11 November so that it survives the loss of its first half.',
    'Nobody passed on the clarification of 12 November. Where would you have put it, and in whose hands?',
  ],
  figures: { hops: 7, hours: 698 },
};

/** Hours since the beginning: day 0 is the first Monday, the hour is that of the day in UTC. */
const hourOf = (day: number, hour: number): number => day * 24 + hour - 7;

export function fortyMessages(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, SOURCE, TAILS);
  const ministry = story.office(
    SOURCE,
    'Halvane Foreign Ministry',
    38_600,
    'Ministry of Foreign Affairs of Halvane. Castrel, in the old customs house.',
    'Castrel',
  );
  const month = { story, ministry };
  for (const { day, hour, text, ...around } of QUIET) {
    const message = story.beat(ministry, hourOf(day, hour), 'original', null, text);
    story.crowd(message, around);
  }
  passports(month, hourOf(8, 8));
  crossing(month, hourOf(9, 15.2), hourOf(10, 13.5));
  cat(month, hourOf(11, 13.4));
  return story.finish();
}
