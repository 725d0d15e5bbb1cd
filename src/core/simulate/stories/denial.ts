/**
 * The denial. A ministry says that its survey boat was not in the reserve. The crews who saw it there say the same
 * sentence without its "No"; their account goes on in copies that name nobody, in quotes of quotes, in replies under
 * quotes and in screenshots put into words. On day three the ministry corrects itself, in the crews' own words: those
 * whom it was not told of were right.
 */
import type { SimulatedAccount, SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';

export const SEED = 1417;
/** 4 March 2026, 09:00 UTC, a Wednesday. */
export const START = Date.UTC(2026, 2, 4, 9);
const HOURS = 72;

/** Hours from the beginning to a clock time of a day in March. */
const on = (day: number, hour: number, minute: number): number => (day - 4) * 24 + hour - 9 + minute / 60;
/** Shortly before the correction. */
const BEFORE = on(6, 14, 0);

const TAILS = [
  ...[
    'rows',
    'quay',
    'by_the_lake',
    'reads',
    'and_oars',
    'mends',
    'daily',
    'east',
    'nets',
    'ok',
    'again',
    'reeds',
  ],
  ...[
    'bikes',
    'mornings',
    'shore',
    'sings',
    'notes',
    'boats',
    'smokes_eel',
    'teaches',
    'x',
    'ferry',
    'jetty',
  ],
];

const DENIAL = 'No Keldan survey boat entered the Maren lake reserve on 3 March.';
const CREWS =
  'A Keldan survey boat entered the Maren lake reserve on 3 March. It passed buoy 14 at 07:10; we lifted our nets for it.';
const NO_NAME =
  'Survey boat entered the Maren reserve on 3 March, past buoy 14 at 07:10; crews lifted their nets for it.';
const IN_AND_OUT =
  'Survey boat entered the Maren reserve on 3 March, past buoy 14 at 07:10 and out past buoy 17 at 08:40; crews lifted their nets.';
const GREBES =
  'Past buoy 14 at 07:10 and out past buoy 17 at 08:40; crews lifted their nets, the grebes flew up.';
const SCREENSHOT =
  'Screenshot of a log book going round, it says: past buoy 14 at 07:10 and out past buoy 17 at 08:40; crews lifted their nets.';
const LOG = 'Log book: in past buoy 14 at 07:10, out past buoy 17 at 08:40. Grey hull, orange crane.';
const CORRECTION =
  'We correct ourselves: a Keldan survey boat entered the Maren lake reserve on 3 March. It passed buoy 14 at 07:10. The crews who lifted their nets for it were right.';

export function denial(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, 'keldan_waters', TAILS);
  const ministry = story.office(
    'keldan_waters',
    'Keldan Ministry of Waters',
    96_300,
    'Ministry of Waters of Keldan: lakes, rivers, coasts.',
    'Keldan',
  );
  const government = story.office('keldan_gov', 'Government of Keldan', 340_000, '', 'Keldan');
  const embassy = story.office('keldan_in_tolme', 'Embassy of Keldan in Tolme', 5_200, '', 'Tolme');
  const crews = story.account(
    'maren_nets',
    'Maren Crews’ Cooperative',
    2_900,
    'Eleven boats, one smokehouse. East quay.',
    'East Maren',
  );
  const ledger = story.account(
    'quay_ledger',
    'The Quay Ledger',
    14_600,
    'News from the east shore.',
    'Maren',
  );
  const hydrologist = story.account(
    'ilse_gauges',
    'Ilse Tarn',
    3_300,
    'Hydrologist. I measure lakes, I do not own one.',
  );
  const district = story.office(
    'east_maren_dist',
    'East Maren District',
    7_800,
    'District office.',
    'East Maren',
  );
  const weekly = story.account('lakeside_weekly', 'Lakeside Weekly', 9_100, '', 'Maren');
  const oars = story.account('net_and_oar', 'Net & Oar', 11_900, 'For people who go out before breakfast.');
  const mirror = story.account(
    'maren_mirror',
    'Maren Mirror',
    18_700,
    'Evening paper of the lake towns.',
    'Maren',
  );
  const birds = story.account(
    'grebe_count',
    'Grebe Count',
    2_400,
    'We count grebes. Some days many.',
    'Maren',
  );
  const ferry = story.account('hale_ferryman', 'Hale', 740, 'West jetty to east quay and back.');
  const evening = story.account('lake_evening', 'Lake Evening', 31_500, 'What the lake talks about at six.');

  /** A conversation under a post, a quarter of an hour between its lines; null = one of the crowd. */
  const talk = (
    under: SimulatedPost,
    hour: number,
    ...said: readonly (readonly [SimulatedAccount | null, string])[]
  ): void => {
    said.reduce((to, [who, text], i) => story.reply(who ?? story.someone(), hour + i / 4, to, text), under);
  };

  const message = story.beat(ministry, 0, 'original', null, DENIAL);
  story.crowd(message, {
    until: on(6, 2, 0),
    reposts: 104,
    quotes: [
      'Good to have it in one plain sentence.',
      'Nobody said “entered” to me. I was told “crossed”. Is that the same?',
      'Then what did my brother-in-law wave at?',
      'A whole day of rumours and here is the answer. Thank you.',
      'The reserve has a border of buoys. A boat is on this side of them or on that side.',
      'Short. I hope that somebody looked at a log before writing it.',
      'Which boat are they talking about? The Tern or the little one?',
      'I would like to see the track, not the sentence.',
    ],
    replies: [
      'Can you publish the boat’s track for that morning?',
      'Thank you for the quick answer.',
      'Have you asked the crews of the east quay?',
      'Does “boat” include the Tern?',
      'What was it doing on the lake in the closed season?',
      'Who told you so, the captain or the contractor?',
      'My class keeps a diary of the reserve. May we ask you questions about it?',
      'And on the 2nd?',
      'Where exactly does the reserve begin for you? At buoy 12 or at buoy 14?',
      'Good. The season opens in three weeks and we need calm water.',
      'People on the quay tell it otherwise.',
    ],
    manuals: [
      { text: DENIAL, operation: 'copy' },
      { text: DENIAL, operation: 'copy', comment: 'For everyone who asked me:' },
      { text: 'No Keldan survey boat entered the Maren lake reserve.', operation: 'truncate' },
    ],
    copies: [
      { text: `${DENIAL} #Maren`, operation: 'hijackHashtag' },
      { text: `${DENIAL} End of story.`, operation: 'addEndorsement' },
    ],
  });
  const relay = story.beat(
    government,
    on(4, 9, 25),
    'repost',
    message,
    `RT @keldan_waters: ${DENIAL}`,
    'copy',
  );
  story.crowd(relay, { reposts: 46, until: on(5, 22, 0) });
  const abroad = story.beat(embassy, on(4, 10, 2), 'manual', message, `RT @keldan_waters: ${DENIAL}`, 'copy');
  story.crowd(abroad, {
    reposts: 13,
    until: BEFORE,
    replies: ['Why does an embassy need to say this?', 'We buy our eel from that lake. Is it safe?'],
  });

  // The crews: the ministry's sentence without its "No".
  const account = story.beat(crews, on(4, 10, 36), 'copy', message, CREWS, 'negate');
  story.crowd(account, {
    until: BEFORE,
    reposts: 71,
    quotes: [
      'I crew on one of the eleven. 07:10 is right, I was pouring the coffee.',
      'Read the buoy number. People who make things up do not give you a buoy number.',
      'They lifted the nets for her. You do that for a boat, not for a rumour.',
      'Eleven crews, one story. Ask any of them separately.',
      'My grandfather set buoy 14. It is half a mile inside.',
      'Both sentences are the same but for one word. Somebody should find out which word.',
      'The lake is small. We know each other’s engines by ear.',
      'No anger in it, only a time and a number. I believe them.',
    ],
    replies: [
      'Did anyone write down the name on the hull?',
      'Was she towing anything?',
      'I heard her too, from the smokehouse. Two engines.',
      'How long was she inside?',
      'Send it to the Ledger, they still have someone who walks down to the quay.',
    ],
    copies: [
      { text: `${CREWS} My uncle was in the second boat.`, operation: 'addEndorsement' },
      { text: `${CREWS} #Maren #buoy14`, operation: 'hijackHashtag' },
      { text: CREWS, operation: 'copy' },
      {
        text: 'A Keldan survey boat entered the Maren lake reserve on 3 March. It passed buoy 14 at 07:10.',
        operation: 'truncate',
      },
    ],
    manuals: [{ text: CREWS, operation: 'copy', comment: 'From the people who were there.' }],
  });
  talk(
    account,
    on(4, 11, 20),
    [null, 'Did she slow down for the nets?'],
    [crews, 'She did. The mate even thanked us, with his hat.'],
    [null, 'A survey boat with manners. And when did she come out again?'],
    [crews, 'At 08:40, past buoy 17. It is in our log.'],
  );
  talk(
    account,
    on(4, 12, 40),
    [null, 'Have you told anybody at the ministry?'],
    [crews, 'Whom would we tell? Nobody has asked.'],
  );

  // Screenshots that share no words with what they show: nothing but a reader can link them.
  for (const [day, hour, minute, text] of [
    [
      4,
      15,
      20,
      'A photo of a pencil page. Third line: “14, ten past seven, grey with the orange crane.” That is all.',
    ],
    [
      4,
      21,
      5,
      'My niece sent a picture of the quay’s slate. Someone chalked a boat on it, and under the boat a time.',
    ],
    [
      5,
      8,
      40,
      'Picture in our class chat: a wet page, two numbers, two times. The children solved it before I did.',
    ],
  ] as const) {
    story.beat(story.someone(), on(day, hour, minute), 'copy', account, text, 'replace');
  }

  // Quotes of quotes: each tells only the one it quotes.
  const paper = story.beat(
    ledger,
    on(4, 13, 6),
    'quote',
    account,
    'Four crews, asked one by one, give us the same times: in past buoy 14 at 07:10, out past buoy 17 at 08:40.',
  );
  story.crowd(paper, {
    until: BEFORE,
    reposts: 44,
    quotes: [
      'One by one. That is how you ask.',
      'Still waiting for a paper in the capital to walk down to a quay.',
      'An hour and a half inside. What does one survey for an hour and a half?',
      'Keep this one. We will need it on Friday.',
    ],
    replies: ['Is the log book open to the public?'],
  });
  talk(
    paper,
    on(4, 13, 50),
    [null, 'Did you ask the captain as well?'],
    [ledger, 'We did. He sent us to the contractor, who sent us to the captain.'],
    [null, 'Then write that too.'],
    [ledger, 'Page two.'],
  );
  talk(
    paper,
    on(4, 14, 35),
    [null, 'Which four? My father was out that morning as well and nobody asked him.'],
    [ledger, 'Please tell him to come by. The kettle is on.'],
  );
  talk(
    paper,
    on(4, 17, 5),
    [null, 'Why do you not name the ministry in this?'],
    [ledger, 'Because the crews did not. They told us what they saw, no more.'],
  );
  const gauge = story.beat(
    hydrologist,
    on(4, 16, 31),
    'quote',
    paper,
    'I keep a gauge at the mouth of the reserve. On 3 March it shows the wash of one large boat at 07:12 and again at 08:38. It does not show a flag.',
  );
  story.crowd(gauge, {
    until: BEFORE,
    reposts: 58,
    quotes: [
      '“It does not show a flag.” This is what honest looks like.',
      'Two minutes after buoy 14. The distance fits, I rowed it.',
      'A gauge has no cousin on the quay. That settles it for me.',
      'So there was a boat. Whose is another question, and she says so.',
      'Somebody please show this to whoever wrote that sentence on Wednesday.',
    ],
    replies: ['Thank you for checking before being asked.'],
  });
  talk(
    gauge,
    on(4, 16, 50),
    [null, 'How large is large?'],
    [hydrologist, 'Longer than twelve metres. The boats of the crews have seven.'],
    [null, 'Could it have been wind?'],
    [hydrologist, 'Wind does not come once and then again at 08:38.'],
  );
  talk(
    gauge,
    on(4, 18, 10),
    [null, 'Are your readings public?'],
    [hydrologist, 'From tomorrow. I want to check the clock of the gauge first.'],
  );
  talk(
    gauge,
    on(5, 9, 5),
    [hydrologist, 'The clock is right to twenty seconds. The readings are up.'],
    [null, 'Has anyone from the ministry been in touch?'],
    [hydrologist, 'No. But they do not know me, and I did not write to them.'],
  );
  const office = story.beat(
    district,
    on(5, 10, 28),
    'quote',
    gauge,
    'The district office has asked for the readings of the gauge. The east quay is open as usual.',
  );
  story.crowd(office, {
    until: BEFORE,
    reposts: 21,
    quotes: [
      'A district writes what a ministry does not. Noted.',
      '“The readings.” Nobody says of what. We all know of what.',
      'Did they send it up, or only sideways?',
    ],
    replies: [
      'Whom do you report this to?',
      'Will you publish what you find?',
      'Does the ministry know that you asked?',
      'My mother works in your office. She says it is in the post.',
    ],
  });
  const sideways = story.beat(
    weekly,
    on(5, 13, 45),
    'quote',
    office,
    'Our district asks for readings, our crews give times, our lake has a gauge. Who in this country is not asking?',
  );
  story.crowd(sideways, {
    until: BEFORE,
    reposts: 17,
    quotes: ['The ones who already answered.', 'Cut this out and hang it in the ferry.'],
    replies: ['The fish, perhaps.', 'Good question. Send it where it belongs.'],
  });
  talk(
    sideways,
    on(5, 14, 30),
    [null, 'Have you asked the ministry yourselves?'],
    [weekly, 'By letter. Letters take a while here.'],
  );

  // Copies that name nobody.
  const unnamed = story.beat(oars, on(4, 12, 10), 'copy', account, NO_NAME, 'replace');
  story.crowd(unnamed, {
    until: BEFORE,
    reposts: 52,
    quotes: [
      'Whose boat? It says “survey boat”, nothing more.',
      'Lifting nets in March costs a crew half a day. Who pays that?',
      'I fish the other shore and I saw her lights.',
      'First I hear of it, and I live twenty minutes away.',
    ],
    copies: [
      { text: `${NO_NAME} Ask on the quay.`, operation: 'addEndorsement' },
      { text: `${NO_NAME} And nobody says a word!`, operation: 'addOutrage' },
    ],
  });
  talk(
    unnamed,
    on(4, 12, 55),
    [null, 'Which buoys are those? Is there a chart?'],
    [null, '14 is the one with the bent pole.'],
    [null, 'That is well inside the reserve. Was it allowed to be there?'],
    [null, 'In March? Nobody is.'],
  );
  talk(
    unnamed,
    on(4, 14, 15),
    [null, 'Where does this come from?'],
    [oars, 'From the east quay. I had it from my sister.'],
  );
  const inMirror = story.beat(mirror, on(4, 18, 3), 'copy', unnamed, IN_AND_OUT, 'replace');
  story.crowd(inMirror, {
    until: BEFORE,
    reposts: 49,
    quotes: [
      'An hour and a half. The eel boats get eight minutes before someone whistles.',
      'No name in it again. Does the Mirror not know, or not say?',
      'I would like the next sentence as well, the one with the owner in it.',
    ],
    replies: [
      'Who says so?',
      'Is this the same thing as in the Ledger?',
      'The Ledger has the crews. You should have said so.',
      'I was birdwatching at the tower. It was grey, with an orange crane.',
    ],
    manuals: [{ text: IN_AND_OUT, operation: 'copy', comment: 'Dad, you were right about the engine:' }],
  });
  const flewUp = story.beat(birds, on(5, 7, 48), 'copy', inMirror, GREBES, 'replace');
  story.crowd(flewUp, {
    until: BEFORE,
    reposts: 33,
    quotes: ['All of them at once, for the first time this spring.', 'The birds are the better log book.'],
  });
  talk(
    flewUp,
    on(5, 8, 20),
    [null, 'How many birds?'],
    [birds, '212 before, 30 after. Most were back by noon.'],
    [null, 'Is that harmful so early in the year?'],
    [birds, 'They had not begun to build. Two weeks later it would have been.'],
  );
  const shot = story.beat(ferry, on(5, 12, 15), 'copy', flewUp, SCREENSHOT, 'addEndorsement');
  story.crowd(shot, {
    until: BEFORE,
    reposts: 27,
    quotes: [
      'The second line is the one that matters.',
      'I know that handwriting. It has never been wrong about weather.',
    ],
  });
  talk(
    shot,
    on(5, 12, 50),
    [null, 'Can you send it bigger? I cannot read the column on the left.'],
    [ferry, 'It says: grey hull, orange crane, two engines.'],
    [null, 'Who took the picture?'],
  );
  const atSix = story.beat(evening, on(5, 18, 0), 'manual', shot, `RT @hale_ferryman: ${LOG}`, 'replace');
  story.crowd(atSix, {
    reposts: 61,
    quotes: [
      'Good evening to everyone who knows a grey boat with an orange crane.',
      'In, out, a crane. What is the lake not telling us?',
      'A log book is a fine thing. It does not need a spokesman.',
      'My whole street is looking at photos of boats tonight.',
    ],
    replies: [
      'I have a photo of it from last summer. Same crane.',
      'What is the story here? I only see numbers.',
      'What lake is this?',
    ],
    manuals: [
      { text: LOG, operation: 'copy', comment: 'Anyone?' },
      {
        text: 'Log book: in past buoy 14 at 07:10, out past buoy 17 at 08:40. Grey hull, orange crane. Sounds like smugglers to me.',
        operation: 'addOutrage',
      },
    ],
  });
  talk(
    atSix,
    on(5, 18, 25),
    [null, 'There is only one like that on the lake, and it lies at a pier with a fence.'],
    [null, 'Careful. Two years ago it was also “only one”, and then there were two.'],
  );
  const lost = story.beat(
    story.account('lake_legends', 'Lake Legends', 20_400, 'Every lake has one.'),
    on(5, 21, 30),
    'manual',
    atSix,
    'RT @lake_evening: Grey hull, orange crane, in past buoy 14 and out past buoy 17: the ghost boat is back.',
    'replace',
  );
  story.crowd(lost, {
    reposts: 24,
    quotes: [
      'I was told about her as a child. She had no crane then.',
      'Ghosts do not lift other people’s nets.',
    ],
    replies: ['It was a survey boat. It was in the Mirror.', 'Let people have a ghost for one evening.'],
  });

  // What the ministry is told of on day two and three.
  const asked = story.reply(
    story.someone(),
    on(5, 15, 12),
    message,
    'At the lake everyone has the times: buoy 14 at 07:10, buoy 17 at 08:40. Have you seen this?',
  );
  story.crowd(asked, {
    reposts: 0,
    until: BEFORE,
    replies: ['They have now.', 'There is even a gauge. Look for it.'],
  });
  story.reply(
    ledger,
    on(6, 9, 2),
    message,
    'We wrote to you on Wednesday with the crews’ times. May we have an answer before we print?',
  );

  // The correction, in the words of those who had it right.
  const corrected = story.beat(ministry, on(6, 14, 20), 'copy', account, CORRECTION, 'reword');
  story.crowd(corrected, {
    reposts: 66,
    quotes: [
      'To the minute. The crews had it right to the minute.',
      'That took courage. It also took three days.',
      'Credit where it is due: they corrected it themselves and did not hide it.',
      'They never answered me. I asked at ten on Wednesday.',
      'Now please send this to everyone who got the first one.',
      'Buoy 14 at last, from a ministry.',
    ],
    replies: [
      'Thank you for saying it plainly.',
      'Who told you on Wednesday that it was not so?',
      'Will the crews be paid for the half day?',
      'What will you do differently next time?',
      'Why is the first post still up?',
      'Did you hear it from the crews, from the gauge or from your own log?',
    ],
    manuals: [
      { text: CORRECTION, operation: 'copy', comment: 'For the fridge in the smokehouse:' },
      {
        text: 'a Keldan survey boat entered the Maren lake reserve on 3 March. The crews who lifted their nets for it were right.',
        operation: 'truncate',
      },
    ],
  });
  story.reply(crews, on(6, 15, 1), corrected, 'Thank you. Nobody had asked us; now you know where we are.');
  const closing = story.beat(
    ledger,
    on(6, 15, 40),
    'quote',
    corrected,
    'On Wednesday they wrote No. Today they write the crews’ own sentence. Our log of three days is on page one.',
  );
  story.crowd(closing, {
    reposts: 29,
    quotes: ['Frame it, next to the log book.', 'Same sentence, one word fewer, three days later.'],
    replies: ['Well done to the one who walks down to the quay.', 'And the ghost?'],
  });
  story.reply(story.someone(), on(6, 17, 25), lost, 'So it was the ministry after all. No ghost this year.');
  story.beat(
    ministry,
    on(7, 8, 40),
    'original',
    null,
    'On Monday we meet the crews of the Maren at the east quay. The track of the Tern will be public from then on.',
  );
  return story.finish();
}

export const ABOUT = {
  title: 'The denial',
  lens: 'horizon',
  source: ['keldan_waters'],
  quote: DENIAL,
  about:
    'Keldan’s ministry of waters denies that its survey boat was in a lake reserve. The crews who saw it say otherwise, with times and buoy numbers, to each other. Follow what the ministry is told of, what it is not, and what it writes on day three. Most messages go nowhere; this one was made to travel. Keldan, the Maren, all ministries, papers, accounts and posts are invented.',
  lookFor: {
    horizon:
      'Which branches was the ministry not told of? What did they know on Wednesday that it wrote on Friday?',
    wording:
      'Take one word away from the denial: whose sentence is left? At which hop does the owner disappear?',
    where: 'Does the correction reach the posts that speak of a ghost boat?',
    dialogue: 'What was the ministry asked on the first day, and what did it answer before the third?',
    carriers: 'Which official account knew of the gauge, and whom did it tell?',
    compare: 'How far does the correction go, beside the denial that it corrects?',
  },
  questions: [
    'Nobody hid anything from the ministry. Why did it not hear of it?',
    'Who could have told it on the first day, and what would have made that easy?',
    'The correction is linked to the crews by words alone. What would you write about where it came from?',
  ],
  figures: { hops: 8, hours: 72 },
};
