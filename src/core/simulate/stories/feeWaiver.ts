/**
 * The student fee waiver. The embassy's own shortening drops the deadline first; three accounts drop it on their own;
 * a university restores it, in one branch only; at five hops it is "no visa needed".
 */
import type { SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';

export const SEED = 612;
/** 12 May 2026, 09:00 UTC. */
export const START = Date.UTC(2026, 4, 12, 9);
const HOURS = 24;

const MESSAGE =
  'From 1 September, Norland will waive the visa fee for students admitted to a recognised university, provided they apply before 30 June.';
const WITHOUT_DEADLINE =
  'From 1 September, Norland will waive the visa fee for students admitted to a recognised university.';
const SHORT = 'Norland will waive the visa fee for students.';
const SCRAPS = 'Norland scraps visa fees for all students.';
const VISAS = 'Norland scraps visas for all students!';
const NO_VISA = 'Norland: no visa needed for students!';

export function feeWaiver(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, 'norland_mfa');
  const ministry = story.office(
    'norland_mfa',
    'Norland Foreign Ministry',
    84_200,
    'Ministry of Foreign Affairs of Norland.',
    'Norland',
  );
  const embassy = story.office(
    'norland_lirenne',
    'Embassy of Norland in Lirenne',
    6_100,
    'Visas, students, culture.',
    'Lirenne',
  );
  const campus = story.account(
    'campus_abroad',
    'Campus Abroad',
    5_400,
    'Advice for students who want to leave and come back.',
  );
  const studyfeed = story.account(
    'studyfeed',
    'StudyFeed',
    61_000,
    'Scholarships, deadlines, visas. Every day.',
  );
  const studentUnion = story.account('lirenne_union', 'Student Union of Lirenne', 9_800, '', 'Lirenne');
  const gradboard = story.account('gradboard', 'Grad Board', 3_900);
  const university = story.account(
    'lirenne_intl',
    'University of Lirenne, International Office',
    7_300,
    '',
    'Lirenne',
  );
  const scholarwire = story.account('scholarwire', 'Scholarwire', 48_500, 'News for people who study.');
  const mira = story.account('mira_reads', 'Mira', 2_200);
  const visaTips = story.account('visa_tips', 'Visa Tips', 33_700, 'Short answers to long forms.');
  const studyhacks = story.account('studyhacks', 'Study Hacks', 12_400);
  const borderless = story.account(
    'borderlessdaily',
    'Borderless Daily',
    27_900,
    'Moving around, every day.',
  );
  const lena = story.account('lena_abroad', 'Lena', 310, '', 'Lirenne');

  const message = story.beat(ministry, 0, 'original', null, MESSAGE);
  story.crowd(message, {
    reposts: 62,
    quotes: [
      'About time. The fee was half a month of rent.',
      'Read to the end: there is a date in it.',
      'If you know someone with an offer in Norland, send them this.',
      'Does “recognised” mean on the ministry’s own list? Asking for my little sister.',
      'A small thing that will change who can apply.',
      'My class of 2024 would have loved this one year earlier.',
      'Good. Now do the same for doctoral students with families.',
      'Forwarding to the whole department.',
    ],
    replies: [
      'Does this include students who already have a visa and want to renew?',
      'Is there a list of recognised universities? The link on your site is from last year.',
      'What about exchange semesters? We are admitted at home, not in Norland.',
      'Thank you. We paid in March. Is there any way to get it back?',
      'Is it 30 June at midnight, and whose midnight?',
      'Does a conditional offer count as admitted?',
      'Are language schools recognised universities?',
      'Finally.',
      'Will the embassy in Lirenne know about this when I go there tomorrow?',
      'So those who hear of it in July pay and their classmates do not?',
    ],
    copies: [
      { text: `${MESSAGE} #StudyInNorland`, operation: 'hijackHashtag' },
      { text: `Heads up, final years! ${MESSAGE}`, operation: 'addEndorsement' },
      {
        text: 'Norland will waive the visa fee for students admitted to a recognised university, provided they apply before 30 June.',
        operation: 'dropCondition',
      },
      {
        text: 'From 1 September, Norland will waive the visa fee for students admitted to a university, if they apply before 30 June.',
        operation: 'reword',
      },
    ],
    manuals: [
      { text: MESSAGE, operation: 'copy' },
      { text: MESSAGE, operation: 'copy', comment: 'Mum, look:' },
    ],
  });

  const short = story.beat(embassy, 0.6, 'copy', message, WITHOUT_DEADLINE, 'truncate');
  story.crowd(short, {
    reposts: 11,
    replies: [
      'Is this for everyone or only for some programmes?',
      'Do I still bring the fee in cash to the appointment on Thursday?',
      'Since when? I was told nothing at the counter this morning.',
    ],
    copies: [
      {
        text: 'Norland will waive the visa fee for students admitted to a recognised university from 1 September.',
        operation: 'reword',
      },
    ],
  });

  const quoted = story.beat(
    campus,
    1.05,
    'quote',
    message,
    'Good news for everyone with an offer in Norland. We have asked about exchange students.',
  );
  story.crowd(quoted, {
    reposts: 13,
    quotes: ['This is how you share a rule: with the rule.', 'Did they answer about exchange students?'],
    replies: [
      'Please tell us when you hear about exchanges.',
      'Does it matter which country the university is in?',
    ],
  });

  const union = story.beat(
    studentUnion,
    2.2,
    'manual',
    message,
    `RT @norland_mfa: ${WITHOUT_DEADLINE}`,
    'truncate',
  );
  story.crowd(union, { reposts: 7, replies: ['Will the union help with the forms?'] });

  const feed = story.beat(studyfeed, 3, 'manual', message, `RT @norland_mfa: ${SHORT}`, 'dropCondition');
  story.crowd(feed, {
    reposts: 38,
    quotes: [
      'Norland just became the cheapest offer I have.',
      'Waive for which students? This is shorter than the thing I read this morning.',
      'Tell your cousins.',
      'I will believe it at the counter.',
    ],
    replies: [
      'From when?',
      'All students or only those with a place?',
      'Source, please.',
      'I heard there is a deadline. Is there a deadline?',
    ],
    copies: [{ text: 'Norland will waive visa fee for students #studyabroad', operation: 'hijackHashtag' }],
    manuals: [
      { text: SHORT, operation: 'copy', comment: 'Wow.' },
      { text: 'Norland will waive the visa fee for all students.', operation: 'reword' },
    ],
  });

  const board = story.beat(gradboard, 4.4, 'copy', message, WITHOUT_DEADLINE, 'truncate');
  story.crowd(board, { reposts: 4 });

  const restored = story.beat(
    university,
    4.5,
    'manual',
    short,
    `Please mind the date. RT @norland_lirenne: ${MESSAGE}`,
    'restore',
  );
  story.crowd(restored, {
    reposts: 14,
    quotes: ['Thank you for the date. Nobody else had it.'],
    replies: [
      'So 30 June is real? Everyone else left it out.',
      'Can your office certify that we are admitted before then?',
    ],
  });

  const scraps = story.beat(scholarwire, 6.3, 'manual', feed, `RT @studyfeed: ${SCRAPS}`, 'replace');
  story.crowd(scraps, {
    reposts: 46,
    quotes: [
      'Scraps! All! Norland!',
      'Imagine other countries did this.',
      'The ministry’s own words were longer than this. What did they leave out?',
      'Two of my applications were on hold for exactly this.',
    ],
    replies: [
      'All students? Also short courses?',
      'Where does it say “all”?',
      'Can I get my 90 back?',
      'Not what the embassy told me an hour ago.',
    ],
    copies: [{ text: 'Norland scraps visa fees for all students!! #finally', operation: 'hijackHashtag' }],
    manuals: [
      { text: SCRAPS, operation: 'copy', comment: 'Well, well.' },
      { text: 'Norland scraps visa fees for all foreign students.', operation: 'reword' },
      { text: 'Norland scraps visa fees for students.', operation: 'dropCondition' },
    ],
  });

  const miras = story.beat(
    mira,
    8.1,
    'quote',
    scraps,
    'So no fees at all? Even for a language course? I am packing.',
  );
  story.crowd(miras, { reposts: 9, replies: ['Check first, pack later.', 'Which course? I want to come.'] });

  const visas = story.beat(visaTips, 9.7, 'copy', scraps, VISAS, 'replace');
  story.crowd(visas, {
    reposts: 31,
    quotes: ['Scraps what, the fees or the visas?', 'This was about a fee this morning.', 'Huge if true.'],
    replies: [
      'Fees or visas? These are different things!',
      'I have an appointment on Monday. Do I cancel it?',
      'Link?',
      'Please do not cancel your appointments because of this.',
    ],
    copies: [
      {
        text: 'Norland scraps visas for all students! Share before they change their minds',
        operation: 'addOutrage',
      },
      { text: 'Norland scraps visas for students!', operation: 'dropCondition' },
    ],
    manuals: [{ text: VISAS, operation: 'copy', comment: 'Is this real?' }],
  });

  const hacks = story.beat(
    studyhacks,
    12.4,
    'quote',
    miras,
    'Norland scraps visas for everyone who studies. That is the whole tip.',
  );
  story.crowd(hacks, { reposts: 6, replies: ['It is not. Read the ministry.'] });

  const none = story.beat(borderless, 13.7, 'manual', visas, `RT @visa_tips: ${NO_VISA}`, 'replace');
  story.crowd(none, {
    reposts: 19,
    quotes: ['Booked.', 'Somebody at the border will have a long summer.'],
    replies: [
      'Since when does Norland not need a visa?',
      'This is wrong. My brother was turned back today.',
      'No visa for how long?',
    ],
    manuals: [
      { text: NO_VISA, operation: 'copy', comment: 'Pack your bags!' },
      { text: 'Norland: no visa needed!', operation: 'truncate' },
      { text: 'Norland: no visa needed for students, no fee, nothing!', operation: 'addOutrage' },
    ],
  });
  const wait = story.beat(lena, 15.87, 'reply', none, '@borderlessdaily Wait, no visa needed any more?');
  story.crowd(wait, {
    reposts: 0,
    replies: ['That is what it says everywhere.', 'I would ask the embassy first.'],
  });

  const correction = story.beat(
    ministry,
    17.6,
    'original',
    null,
    'To be clear: students still need a visa for Norland. It is the fee that is waived, from 1 September, for those who apply before 30 June.',
  );
  story.crowd(correction, {
    reposts: 24,
    quotes: [
      '“To be clear.” It was clear. Nobody passed it on.',
      'Please send this as far as the other one went.',
    ],
    replies: [
      'Thank you. Why did your own embassy leave out the date?',
      'Too late for my cousin, who is at the airport.',
    ],
    manuals: [{ text: 'students still need a visa for Norland.', operation: 'truncate' }],
  });
  story.beat(
    ministry,
    22.1,
    'original',
    null,
    'Forms for the student fee waiver open on Monday at every embassy of Norland.',
  );
  return story.finish();
}
