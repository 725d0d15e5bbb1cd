/**
 * The photo: it asks nothing and travels farthest, from one animal to the next. What page 9 is about arrives at the
 * seventh hop, from somebody else.
 */
import type { SimulatedPost } from '../post';
import type { CrowdAround } from '../story';
import type { Month } from './fortyMonth';

const PHOTO =
  'Photo of the day: Treaty, the ministry’s cat, has gone through all 214 pages of the fisheries agreement and settled on page 9.';
const ASLEEP = 'Treaty, the ministry’s cat, has settled on page 9 of the fisheries agreement.';

export function cat({ story, ministry }: Month, hour: number): void {
  const quillon = story.office('quillon_mfa', 'Foreign Ministry of Quillon', 71_300, '', 'Quillon');
  const paws = story.account('paws_at_work', 'Paws at Work', 126_000, 'Animals with jobs.');
  const marrask = story.office('marrask_mfa', 'Marrask Foreign Ministry', 54_800, '', 'Marrask');
  const library = story.account('kessary_library', 'State Library of Kessary', 12_700);
  const zoo = story.account(
    'castrel_zoo',
    'Castrel Zoo',
    44_100,
    'Open daily. The otters are always in.',
    'Castrel',
  );
  const anglers = story.account('vessim_anglers', 'Anglers of Lake Vessim', 1_900);

  /** What is funny is funny for a fortnight. */
  const until = hour + 336;
  const crowd = (around: SimulatedPost, of: CrowdAround): void => story.crowd(around, { until, ...of });

  const photo = story.beat(ministry, hour, 'original', null, PHOTO);
  crowd(photo, {
    reposts: 780,
    quotes: [
      'Give this cat a diplomatic passport.',
      'More careful reading than I have ever given a contract.',
      'Page 9 must be the warm one.',
      'My whole office has stopped working.',
      'This is the foreign policy I voted for.',
      'Look at the paw on the signature line.',
      'Our cat would have shredded it by page 2.',
      'I now follow a ministry. I did not see that coming.',
      'Finally somebody in government who sleeps on it first.',
      'Treaty is the best name for a cat, and I will not discuss it.',
      'For everyone who had a long week.',
      'The tail lies exactly on the seal.',
      'Do they need a second cat? Asking for ours.',
      'My daughter has asked for this as a poster.',
      'Ratified.',
      'Show me a better photo this year.',
      'Every treaty room should have one.',
      'He has the face of a chief negotiator.',
    ],
    replies: [
      'How old is Treaty?',
      'Is this the one who sat on the air agreement last year?',
      'Sleep well, Excellency.',
      'What is on page 9?',
      'Good cat.',
      'Does he get a dental plan?',
      'Please post one every Friday.',
      'Wonderful light in that room.',
      'Greetings from our cat, who has read nothing.',
      'Scratch him behind the ears from all of us.',
      'I needed this today. Thank you.',
      'Is he allowed on the original or is that a copy?',
    ],
    copies: [
      { text: `${PHOTO} #CatsOfOffice`, operation: 'hijackHashtag' },
      { text: `Best thing you will see today. ${PHOTO}`, operation: 'addEndorsement' },
      {
        text: 'Treaty, the ministry’s cat, has gone through all 214 pages of the fisheries agreement and settled on page 9.',
        operation: 'dropCondition',
      },
    ],
    manuals: [
      { text: PHOTO, operation: 'copy', comment: 'Happy Friday!' },
      { text: PHOTO, operation: 'copy', comment: 'Us, every Friday:' },
    ],
  });

  const asleep = story.beat(paws, hour + 1.4, 'manual', photo, `RT @halvane_mfa: ${ASLEEP}`, 'reword');
  crowd(asleep, {
    reposts: 118,
    quotes: ['Employee of the month.', 'A cat with a desk, a seal and a view.', 'Hire him.'],
    replies: ['What does he earn?', 'Which country is this? I want to move there.', 'Page 9 has no chance.'],
    copies: [{ text: `${ASLEEP} #PawsAtWork`, operation: 'hijackHashtag' }],
    manuals: [
      { text: ASLEEP, operation: 'copy', comment: 'Ha!' },
      { text: 'Treaty, the ministry’s cat, has settled on page 9.', operation: 'truncate' },
    ],
  });

  const dog = story.beat(
    quillon,
    hour + 2.3,
    'quote',
    photo,
    'Our dog, Annex, has gone through the same 214 pages. We are still looking for page 9.',
  );
  crowd(dog, {
    reposts: 104,
    quotes: [
      'Two ministries agree on something. Keep the animals at the table.',
      'Of course the dog is called Annex.',
      'This is how neighbours should talk.',
    ],
    replies: ['Have you looked under Annex?', 'Photo, please!', 'Good dog.', 'Check his basket.'],
  });

  const parrot = story.beat(
    marrask,
    hour + 5.1,
    'quote',
    dog,
    'Our parrot, Verbatim, knows both texts by heart and recites page 9 to visitors. We have asked him to be more discreet.',
  );
  crowd(parrot, {
    reposts: 63,
    quotes: ['Verbatim! I am in tears.', 'Never tell anything to a parrot with a clearance.'],
    replies: ['Does he do page 10 as well?', 'In which language?', 'Leaks are a serious matter.'],
  });

  const worms = story.beat(
    library,
    hour + 20.6,
    'quote',
    parrot,
    'Our bookworms have finished page 9, too. We cannot lend it before spring.',
  );
  crowd(worms, {
    reposts: 37,
    quotes: ['Libraries always win.'],
    replies: ['Is there a waiting list?', 'Chewed, but with care.'],
  });

  const otters = story.beat(
    zoo,
    hour + 27.2,
    'quote',
    worms,
    'We have put page 9 to our otters. They ask what is in it for otters.',
  );
  crowd(otters, {
    reposts: 29,
    quotes: ['A fair question from the otters.'],
    replies: ['Fish, I hope.', 'Which otter speaks for the others?'],
  });

  const opened = story.beat(
    anglers,
    hour + 49.5,
    'quote',
    otters,
    'Has anybody here opened page 9? It is about us, and also a little about otters.',
  );
  crowd(opened, { reposts: 9 });
  const asked = story.reply(story.someone(), hour + 51.2, opened, 'No. What does it say?');
  story.reply(
    anglers,
    hour + 52,
    asked,
    'No crayfish from May to August, for ten years. We only looked because of the cat.',
  );
}
