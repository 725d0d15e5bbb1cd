/**
 * The ambiguous line: talks on closing a crossing end before winter. The talks are lost at the second hop, and what is
 * left says that the crossing closes. Nobody passes on what makes it clear.
 */
import type { SimulatedPost } from '../post';
import type { CrowdAround } from '../story';
import type { Month } from './fortyMonth';

const LINE = 'With Quillon we have agreed to end talks on closing the Vessim crossing before winter.';
const SHORTER = 'Agreed to end talks on closing the Vessim crossing before winter.';
const MISREAD = 'Agreed: closing the Vessim crossing before winter.';
const ON_AIR = 'Halvane and Quillon have agreed on closing the Vessim crossing before winter.';
const CLOSING = 'Vessim crossing closing before winter, both sides agreed.';
const LAST = 'Vessim crossing closing before winter! Last ferries Sunday.';
const CLEAR =
  'The Vessim crossing stays open this winter, on every day of the week. What has ended are the talks about closing it.';

export function crossing({ story, ministry }: Month, hour: number, clearHour: number): void {
  const wire = story.account(
    'lakeside_wire',
    'Lakeside Wire',
    21_400,
    'News from both shores.',
    'Lake Vessim',
  );
  const watch = story.account('crossing_watch', 'Vessim Crossing Watch', 6_900, 'Boats, queues, weather.');
  const radio = story.account('twoshores_radio', 'Two Shores Radio', 15_300, '', 'Port Tarrish');
  const hauliers = story.account('haulier_talk', 'Haulier Talk', 18_200, 'For people who drive at night.');
  const evening = story.account('quillon_evening', 'Quillon Evening', 33_000, '', 'Quillon');
  const reader = story.account(
    'jetty_and_tea',
    'Rhea Fenadey',
    540,
    'Third generation of the ticket office.',
  );

  /** A winter is talked of for some days. */
  const until = hour + 120;
  const crowd = (around: SimulatedPost, of: CrowdAround): void => story.crowd(around, { until, ...of });

  const line = story.beat(ministry, hour, 'original', null, LINE);
  crowd(line, {
    reposts: 12,
    quotes: [
      'I have read this four times. Does it close or not?',
      'A sentence with three exits.',
      'Good. Nobody on our shore wanted it closed.',
    ],
    replies: [
      'Does the crossing stay open, yes or no?',
      'Which of these ends before winter: the talks or the crossing?',
      'My shift is on the other side. Please say it in one word.',
      'Thank you! That was about time.',
    ],
    copies: [{ text: LINE, operation: 'copy' }],
  });
  const careful = story.beat(
    reader,
    hour + 2.2,
    'quote',
    line,
    'Read it slowly: the talks end. The boats do not.',
  );
  crowd(careful, { reposts: 6, replies: ['I hope that you are right.'] });

  const short = story.beat(wire, hour + 0.8, 'manual', line, `RT @halvane_mfa: ${SHORTER}`, 'dropCondition');
  crowd(short, {
    reposts: 22,
    quotes: ['End, closing, before winter. There goes the crossing.'],
    replies: ['Is that the passenger boat or also the car ferry?', 'From which day on?'],
    manuals: [{ text: SHORTER, operation: 'copy', comment: 'What does this mean for us?' }],
  });

  const misread = story.beat(
    watch,
    hour + 2.1,
    'manual',
    short,
    `RT @lakeside_wire: ${MISREAD}`,
    'dropCondition',
  );
  crowd(misread, {
    reposts: 52,
    quotes: [
      'Forty minutes by boat, three hours by road. Every day. All winter.',
      'They could have told the people who live here first.',
      'Is this what they call neighbours?',
    ],
    replies: [
      'Where does it say that?',
      'My season ticket runs until March. Who pays it back?',
      'And the school boat?',
      'I work in the ticket office. Nobody has told us anything.',
    ],
    copies: [
      { text: 'Agreed: closing the Vessim crossing before winter. #Vessim', operation: 'hijackHashtag' },
      {
        text: 'So it is agreed: closing the Vessim crossing before winter. Shame on both of them!',
        operation: 'addOutrage',
      },
    ],
    manuals: [{ text: MISREAD, operation: 'copy', comment: 'Here we go.' }],
  });

  const air = story.beat(radio, hour + 3.3, 'copy', line, ON_AIR, 'reword');
  crowd(air, {
    reposts: 31,
    quotes: ['Heard it on the radio and thought that I had misheard.', 'In winter! When the road is worst!'],
    replies: ['Do you have this in writing?', 'Will you ask the ministry?', 'For how long?'],
    copies: [
      {
        text: 'Halvane and Quillon have agreed on closing the Vessim crossing.',
        operation: 'truncate',
      },
    ],
  });

  const closing = story.beat(
    hauliers,
    hour + 5.6,
    'manual',
    misread,
    `RT @crossing_watch: ${CLOSING}`,
    'reword',
  );
  crowd(closing, {
    reposts: 66,
    quotes: [
      'Plan the long way round from next week.',
      'Winter tyres, chains, and two hours more for every load.',
      'Ask your dispatcher before you ask the internet.',
    ],
    replies: [
      'Also for empty lorries?',
      'Which date? I have eleven runs booked.',
      'Both sides agreed? Mine has not said a word.',
    ],
    manuals: [
      { text: CLOSING, operation: 'copy', comment: 'Told you.' },
      { text: 'Vessim crossing closing before winter, both sides.', operation: 'truncate' },
    ],
  });

  const last = story.beat(evening, hour + 8.4, 'manual', closing, `RT @haulier_talk: ${LAST}`, 'reword');
  crowd(last, {
    reposts: 61,
    quotes: [
      'Sunday? I have family on the other side.',
      'Then we will all meet on the Sunday boat.',
      'Who says Sunday? It says winter in the post before.',
    ],
    replies: [
      'Sunday morning or Sunday evening?',
      'Will there be more boats on Saturday?',
      'I have just bought six tickets because of this.',
      'The timetable at the pier says nothing of the kind.',
    ],
    copies: [
      {
        text: 'Vessim crossing closing before winter! Last ferries Sunday. #Vessim',
        operation: 'hijackHashtag',
      },
      { text: 'After this weekend no boat will go over the lake until spring.', operation: 'replace' },
    ],
    manuals: [
      { text: LAST, operation: 'copy', comment: 'Mum, book now.' },
      { text: 'Last ferries Sunday.', operation: 'dropCondition' },
    ],
  });

  const clear = story.beat(ministry, clearHour, 'original', null, CLEAR);
  crowd(clear, {
    reposts: 0,
    replies: [
      'Then why was the word “closing” in it at all?',
      'Too late. I have rented a room over there until April.',
    ],
  });
}
