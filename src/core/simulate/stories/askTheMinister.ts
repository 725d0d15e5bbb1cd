/**
 * Ask the minister. A ministry invites questions for one afternoon, in two languages, and replies in one. A confident
 * wrong answer by somebody else is passed on within the hour; the right one comes the next morning. The next day's post
 * begins with the words of a questioner who was never replied to.
 */
import { EVERYDAY } from '../names';
import type { SimulatedAccount, SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';
import type { Question } from './question';
import { ENGLISH } from './ministerQuestions';
import { FRENCH } from './ministerQuestionsFrench';

export const SEED = 1417;
/** Hour of the clock at which the story begins. */
const BEGINS = 11;
/** 7 October 2026, 11:00 UTC, a Wednesday. */
export const START = Date.UTC(2026, 9, 7, BEGINS);
const HOURS = 25;
/** Second halves of the crowd's handles. */
const TAILS = [...EVERYDAY, 'quay', 'nights', 'home'];

const INVITATION =
  'The new passports come on 2 November. Your questions? The minister’s office replies here today, 14:00 to 17:00. Vous pouvez aussi écrire en français.';
const WRONG =
  'Yes. Every old passport works until the date printed in it, children’s too. You do not need to do anything.';
const WRONG_SHORT = 'Every old passport works until the date printed in it, children’s too.';
const WRONG_FRENCH =
  'Tous les anciens passeports restent valables jusqu’à la date imprimée, ceux des enfants aussi. Aucune démarche à faire.';

export const ABOUT = {
  title: 'Ask the minister',
  lens: 'dialogue',
  source: ['halvern_mfa'],
  quote: 'Vous pouvez aussi écrire en français.',
  about:
    'Halvern’s foreign ministry invites questions about its new passports for one afternoon. Some are replied to within minutes, some the next morning, those in French not at all; and one question that is replied to late has long had another answer. Halvern, all ministries, places, accounts and posts are invented. Most messages go nowhere; this one was made to travel.',
  lookFor: {
    dialogue:
      'Who is replied to within minutes, who the next day, who never? What do the last have in common?',
    where: 'Most reposts do not hang on the ministry’s posts. On whose?',
    wording:
      'How do the words about children change between the first answer and the last that passes it on?',
    horizon: 'Which posts with the wrong answer was the ministry told of?',
    carriers: 'Who brings the wrong answer into French? Who brings the right one?',
    compare: 'Which reply of the ministry travels farthest, and what is it about?',
  },
  questions: [
    'You have two people and three hours for a hundred questions. Which do you reply to first?',
    'What would you have done at 15:00, when the wrong answer was on its way?',
    'The next day’s post begins with the words of somebody who was not replied to. Is that listening?',
  ],
  figures: { hops: 5, hours: 25 },
};

/** What several of its parts need. */
interface Scene {
  story: StoryWriter;
  ministry: SimulatedAccount;
  invitation: SimulatedPost;
}

export function askTheMinister(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, 'halvern_mfa', TAILS);
  const ministry = story.office(
    'halvern_mfa',
    'Halvern Foreign Ministry',
    67_900,
    'Ministry of Foreign Affairs of Halvern. Ministère des Affaires étrangères.',
    'Halvern',
  );
  const invitation = story.beat(ministry, 0, 'original', null, INVITATION);
  const scene = { story, ministry, invitation };
  story.crowd(invitation, {
    reposts: 46,
    quotes: [
      'An office that asks instead of telling. Let us see.',
      'Ask now or queue later.',
      'Three hours. I hope somebody brought sandwiches.',
      'For everyone who shouted at the booking page: here is your chance.',
      'I have been collecting questions since spring.',
      { text: 'On peut enfin poser ses questions, et en français.', lang: 'fr' },
      { text: 'On verra bien s’ils répondent.', lang: 'fr' },
    ],
  });
  for (const question of ENGLISH) ask(scene, question, 'en');
  for (const question of FRENCH) ask(scene, question, 'fr');
  wrongAnswer(scene);
  nextDay(scene, frontPage(scene));
  return story.finish();
}

/** A question with all that is said under it. */
function ask(
  { story, ministry, invitation }: Scene,
  { at, ask: text, reposts, then }: Question,
  lang: string,
): void {
  const asker = story.someone(lang);
  const question = story.reply(asker, hourOf(at), invitation, text, lang);
  if (reposts) story.crowd(question, { reposts });
  let last = question;
  for (const [who, when, words, times] of then ?? []) {
    const account = who === 'ministry' ? ministry : who === 'asker' ? asker : story.someone(lang);
    last = story.reply(account, hourOf(when), last, words, lang);
    if (times) story.crowd(last, { reposts: times });
  }
}

/** A wrong answer within the hour, passed on at once; the right one nineteen hours after the question. */
function wrongAnswer({ story, ministry, invitation }: Scene): void {
  const jonna = story.account('jonna_packs', 'Jonna', 260);
  const asked = story.reply(
    jonna,
    hourOf('13:44'),
    invitation,
    'Does my son’s old passport still work in December? He is nine and we fly on the 12th.',
  );
  story.crowd(asked, { reposts: 3, replies: ['Same question here, twice.'] });
  const pal = story.account(
    'passport_pal',
    'Passport Pal',
    58_300,
    'Travel papers made easy. Since forever.',
  );
  const wrong = story.reply(pal, hourOf('14:37'), asked, WRONG);
  story.crowd(wrong, {
    reposts: 72,
    quotes: ['This is how you answer. One sentence.', 'Why can the ministry not put it like this?'],
    replies: ['Finally somebody who knows.', 'Thank you! Saved.', 'Is that from the ministry?'],
    copies: [
      { text: WRONG_SHORT, operation: 'truncate' },
      { text: `${WRONG_SHORT} #AskTheMinister`, operation: 'hijackHashtag' },
    ],
    manuals: [
      { text: WRONG, operation: 'copy', comment: 'Parents:' },
      { text: WRONG_SHORT, operation: 'truncate', comment: 'Good to know.' },
    ],
  });
  story.reply(jonna, hourOf('14:44'), wrong, 'Perfect, thank you! That was quick.');
  const doubt = story.reply(story.someone(), hourOf('14:58'), wrong, 'Are you sure about the children?');
  story.reply(pal, hourOf('15:02'), doubt, 'Quite sure. Nothing changes for anybody.');

  const flights = story.account(
    'family_flights',
    'Family Flights',
    36_400,
    'With children, and still on time.',
  );
  const passedOn = story.beat(
    flights,
    hourOf('15:21'),
    'quote',
    wrong,
    'Good news for December: old passports work until the date printed in them, children’s too.',
    'reword',
  );
  story.crowd(passedOn, {
    reposts: 58,
    quotes: ['One thing less to think of.', 'So we need not go in November. Lovely.'],
    replies: [
      'I just cancelled our appointment. Thank you!',
      'Does that hold for babies too?',
      'Where does it say so?',
    ],
    manuals: [
      {
        text: 'old passports work until the date printed in them, children’s too.',
        operation: 'truncate',
        comment: 'Grandma, no need to hurry:',
      },
    ],
  });
  const desk = story.account('holiday_desk', 'Holiday Desk', 22_700, 'We read the small print.');
  const manual = story.beat(
    desk,
    hourOf('16:15'),
    'manual',
    wrong,
    `RT @passport_pal: ${WRONG_SHORT}`,
    'truncate',
  );
  story.crowd(manual, {
    reposts: 31,
    replies: ['Then our winter trip is safe.', 'Have you asked the ministry?'],
  });
  const families = story.account(
    'familles_aub',
    'Familles d’Aubrelle',
    6_200,
    'Écoles, papiers, voyages.',
    'Aubrelle',
  );
  const french = story.beat(families, hourOf('16:02'), 'quote', wrong, WRONG_FRENCH, 'translate', 'fr');
  story.crowd(french, {
    reposts: 29,
    quotes: ['Enfin une réponse en français.'],
    replies: ['Merci ! Nous attendions depuis ce matin.', 'Est-ce le ministère qui le dit ?'],
  });

  const right = story.reply(
    ministry,
    hourOf('+08:42'),
    asked,
    'Please renew it before you fly. Old passports of children under 16 are valid until 1 November only. We are sorry that this comes late.',
  );
  story.crowd(right, {
    reposts: 9,
    quotes: ['Nineteen hours. The other answer took fifty-three minutes.'],
    replies: ['So what everybody passed on yesterday was wrong?'],
  });
  const school = story.reply(jonna, hourOf('+08:58'), right, 'I told the whole school that nothing changes.');
  const thanks = story.reply(
    ministry,
    hourOf('+09:31'),
    school,
    'Then please tell them again, with our thanks.',
  );
  story.reply(jonna, hourOf('+09:40'), thanks, 'I will. They believed me faster yesterday.');
  const corrected = story.beat(pal, hourOf('+11:15'), 'quote', right, 'We have updated our page.');
  story.crowd(corrected, { reposts: 2, replies: ['And the seventy who passed on the old one?'] });
}

/** The question whose words the ministry will use. It is not replied to. */
function frontPage({ story, invitation }: Scene): SimulatedPost {
  const ada = story.account('ada_at_the_quay', 'Ada', 410);
  const question = story.reply(
    ada,
    hourOf('14:27'),
    invitation,
    'My grandmother reads slowly, with the big lamp. Could you put the date first, and large?',
  );
  story.crowd(question, {
    reposts: 16,
    replies: ['Every letter from an office should begin like that.', 'My grandfather says yes, too.'],
  });
  return question;
}

function nextDay({ story, ministry, invitation }: Scene, question: SimulatedPost): void {
  const post = story.beat(
    ministry,
    hourOf('+10:30'),
    'quote',
    invitation,
    'The date first, and large: 1 NOVEMBER. After that day the old passports of children under 16 are no longer valid. Thank you for your questions.',
  );
  story.crowd(post, {
    reposts: 37,
    quotes: [
      'I know that sentence. It was in a question that nobody replied to.',
      'Large, yes. But a day after everyone had stopped reading.',
      { text: 'La date, oui. La langue, non.', lang: 'fr' },
    ],
    replies: [
      'So yesterday’s answer was wrong?',
      'I cancelled our appointment because of that answer. Can I have it back?',
      'Please send this to the schools.',
      { text: 'Et en français ?', lang: 'fr' },
      { text: 'Vingt-cinq questions en français, pas une réponse.', lang: 'fr' },
    ],
  });
  story.reply(
    question.account,
    hourOf('+10:41'),
    post,
    '“The date first, and large” was mine. My grandmother says thank you.',
  );
  const other = story.reply(
    story.someone(),
    hourOf('+10:52'),
    post,
    'Passport Pal said the opposite all afternoon. Did you not see it?',
  );
  const reply = story.reply(ministry, hourOf('+11:08'), other, 'That answer was not ours.');
  story.reply(other.account, hourOf('+11:12'), reply, 'No. Yours was not there.');
}

/** Hours since the beginning of a clock time; "+" stands for the day after. */
function hourOf(time: string): number {
  const [, next, hour, minute] = /^(\+?)(\d\d):(\d\d)$/.exec(time)!;
  return Number(hour) + Number(minute) / 60 - BEGINS + (next ? 24 : 0);
}
