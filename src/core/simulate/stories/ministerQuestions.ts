/** What was asked in English: when, what, and what came of it. */
import type { Question } from './question';

export const ENGLISH: readonly Question[] = [
  {
    at: '11:06',
    ask: 'Do I have to replace my old passport if it is valid until 2029?',
    then: [
      ['ministry', '14:01', 'No. An adult’s old passport stays valid until the date printed in it.'],
      ['asker', '14:05', 'So there is nothing to do before 2029?'],
      ['ministry', '14:08', 'Nothing at all. Enjoy the years.'],
    ],
  },
  {
    at: '11:10',
    ask: 'How much does the new one cost?',
    reposts: 3,
    then: [
      ['ministry', '14:02', '40 crowns for adults, 20 for children.'],
      ['asker', '14:06', 'By card only? My mother pays for everything in cash.'],
      ['ministry', '14:11', 'Cash is fine at town halls. Embassies take cards only.'],
      ['asker', '14:14', 'Then I will tell her. Thank you.'],
    ],
  },
  {
    at: '11:14',
    ask: 'Can I apply before 2 November, or do I have to wait?',
    then: [['ministry', '14:04', 'You can book now, for any day from 2 November.']],
  },
  {
    at: '11:21',
    ask: 'Is there a camera at the counter, or do I bring a photo?',
    then: [
      ['ministry', '14:06', 'The photo is taken at the counter. Please do not bring one.'],
      ['other', '14:15', 'My town hall sent me to the photographer last week.'],
      ['other', '14:26', 'Mine too. I have eleven of them left, if anybody needs one.'],
    ],
  },
  {
    at: '11:27',
    ask: 'I am left-handed and the signature pad is bolted down on the right. A small thing, but every time.',
    reposts: 4,
    then: [['ministry', '15:20', 'A fair point. The new pads can be moved.']],
  },
  {
    at: '11:33',
    ask: 'What happens to the visa in my old passport?',
    then: [
      ['ministry', '14:09', 'It stays valid. Keep the old passport and carry both.'],
      ['asker', '14:14', 'Even when a corner has been cut off?'],
      ['ministry', '14:17', 'Yes, as long as the page with the visa is whole.'],
    ],
  },
  {
    at: '11:41',
    ask: 'We live two hundred kilometres from the embassy. Will there be a travelling counter again?',
    then: [
      ['other', '12:20', 'They came to us in May. We heard of it three days before.'],
      ['asker', '12:31', 'Three days is luxury. We read about it afterwards.'],
    ],
  },
  {
    at: '11:48',
    ask: 'How long is it from the appointment to the letter box?',
    then: [['ministry', '14:12', 'Three weeks, or five working days with the express service.']],
  },
  {
    at: '11:55',
    ask: 'Can my husband collect mine if I sign something?',
    then: [['ministry', '14:15', 'Yes, with a signed note and his own identity card.']],
  },
  {
    at: '12:03',
    ask: 'I have two nationalities. Do I have to bring both passports?',
  },
  {
    at: '12:10',
    ask: 'My name has a letter that your form does not have. Will the new form have it?',
    then: [
      ['ministry', '14:52', 'Yes. The new form takes every letter of both our languages.'],
      ['asker', '14:56', 'And the machine at the border?'],
      ['ministry', '15:02', 'It reads another line, which is spelled by international rules.'],
      ['asker', '15:04', 'So two of me will travel. Fine.'],
    ],
  },
  {
    at: '12:17',
    ask: 'Is there a chip in it, and who can read it?',
    then: [
      ['ministry', '14:20', 'There is one. Border posts can read it; shops and hotels cannot.'],
      ['other', '14:33', 'Until somebody can.'],
    ],
  },
  {
    at: '12:26',
    ask: 'Does the dog need a new one too?',
    reposts: 2,
    then: [['ministry', '14:21', 'Dogs keep theirs.', 19]],
  },
  {
    at: '12:34',
    ask: 'I changed my name in June. Under which name do I book?',
  },
  {
    at: '12:40',
    ask: 'Are there appointments on Saturdays?',
    then: [
      [
        'ministry',
        '14:25',
        'On the first Saturday of the month, at twelve town halls. The list is on our site.',
      ],
      ['other', '14:31', 'The list on your site is empty.'],
      ['ministry', '14:49', 'Thank you. It is there now.'],
      ['other', '14:55', 'It is. With eleven names.'],
    ],
  },
  {
    at: '12:52',
    ask: 'I am abroad until March and my passport ends in January. What now?',
    then: [['ministry', '14:29', 'Any embassy of ours can renew it. You need not come home for it.']],
  },
  {
    at: '13:01',
    ask: 'May I keep the old one as a souvenir?',
    then: [['ministry', '14:31', 'Yes. Ask for it when you collect the new one.']],
  },
  {
    at: '13:08',
    ask: 'What is on the cover? My children have a bet.',
    then: [
      ['ministry', '14:33', 'The lighthouse.', 6],
      ['asker', '14:36', 'One of them now owes the other a cake.'],
    ],
  },
  { at: '13:15', ask: 'Who decided that it has to be green?' },
  {
    at: '13:22',
    ask: 'Do students pay the full fee?',
    then: [['ministry', '14:36', 'Yes, 40 crowns. There is no student rate.']],
  },
  {
    at: '13:30',
    ask: 'I wrote you a letter on 3 August. May I ask here instead?',
    reposts: 3,
    then: [
      ['other', '13:52', 'Mine was in July.'],
      ['other', '14:40', 'June. Do I win something?'],
    ],
  },
  {
    at: '13:36',
    ask: 'My mother is 91 and cannot stand in a queue. Can somebody come to her?',
    reposts: 3,
    then: [
      ['ministry', '14:55', 'Yes. Her town hall can send somebody; please ask for the home visit.'],
      ['asker', '15:00', 'Nobody at the town hall had heard of it.'],
      ['ministry', '15:06', 'Please send us the name of the town. We will call them.'],
      ['asker', '15:12', 'Sent. Thank you.'],
    ],
  },
  { at: '13:52', ask: 'Are the embassies ready for this? Ours has one window.' },
  {
    at: '14:02',
    ask: 'Can the whole family come to one appointment?',
    then: [['ministry', '14:38', 'Yes, up to six people.']],
  },
  {
    at: '14:05',
    ask: 'I lost mine on Sunday. Do I have to wait until November?',
    then: [
      ['ministry', '14:10', 'No. Report it today and ask for an emergency passport; it takes two days.'],
      ['asker', '14:13', 'Two days after the report, or after the appointment?'],
      ['ministry', '14:19', 'After the appointment, and you get one the same day.'],
      ['asker', '14:22', 'Going there now.'],
    ],
  },
  {
    at: '14:08',
    ask: 'Are you a person or a machine?',
    then: [['ministry', '14:09', 'A person, with cold coffee.', 12]],
  },
  { at: '14:12', ask: 'Why does the express service cost more than twice as much?' },
  { at: '14:14', ask: 'Will the airlines know by then? Last time they did not.', reposts: 2 },
  {
    at: '14:18',
    ask: 'Do twins need two appointments?',
    then: [['ministry', '14:23', 'One is enough for both.']],
  },
  {
    at: '14:21',
    ask: 'My daughter turns 16 on 3 November. Is she a child or an adult for this?',
    then: [
      ['ministry', '14:58', 'What counts is the day of the appointment. From the 3rd on, she is an adult.'],
    ],
  },
  {
    at: '14:24',
    ask: 'What if the parents live in two countries? Do both have to sign?',
    then: [['other', '14:50', 'Bring a signed letter. It worked for us last time, nobody knows why.']],
  },
  {
    at: '14:30',
    ask: 'Do I need my birth certificate again?',
    then: [
      ['ministry', '14:41', 'No. We have it from last time.'],
      ['other', '14:46', 'And if last time was in 1994?'],
      ['ministry', '14:51', 'Then please bring it.'],
    ],
  },
  {
    at: '14:36',
    ask: 'How do I prove my address if I live on a boat?',
    then: [['ministry', '15:01', 'The harbour office can confirm it.']],
  },
  {
    at: '14:39',
    ask: 'Which of the pages has the poem?',
    then: [
      ['other', '14:47', 'There is a poem?'],
      ['asker', '14:53', 'There was one in the last edition, in the margin of page 9.'],
    ],
  },
  {
    at: '14:42',
    ask: 'The booking page throws me out after page three.',
    then: [
      ['ministry', '15:09', 'We can see it and are working on it.'],
      ['other', '16:40', 'It still does.'],
      ['other', '18:02', 'And now after page two.'],
    ],
  },
  { at: '14:45', ask: 'I cannot get past page three of the booking. Is there a paper form?' },
  { at: '14:47', ask: 'Is the phone line really open only from 9 to 12?' },
  { at: '14:50', ask: 'I work nights. When am I supposed to call?', reposts: 2 },
  {
    at: '14:53',
    ask: 'Can a neighbour bring the form while I am in hospital?',
    then: [['ministry', '15:14', 'Yes, with a note from the hospital. Get well soon.']],
  },
  {
    at: '14:56',
    ask: 'Does it fit into the old leather cover? Mine was a present.',
    then: [['ministry', '15:16', 'It does. Same size.']],
  },
  {
    at: '15:00',
    ask: 'Does a baby have to be there in person?',
    then: [['ministry', '15:22', 'Yes, but not awake.', 14]],
  },
  {
    at: '15:03',
    ask: 'What do you charge for one that has been through the wash?',
    then: [['ministry', '15:24', 'The usual fee. Please bring what is left of it.']],
  },
  {
    at: '15:07',
    ask: 'Is booking free? A site asked me for 15 crowns.',
    reposts: 2,
    then: [
      [
        'ministry',
        '15:11',
        'Booking is free, and our site is the only one. Please report the other to us.',
        16,
      ],
      ['asker', '15:19', 'Reported. They had your lighthouse and everything.'],
    ],
  },
  {
    at: '15:10',
    ask: 'May I smile in the photo?',
    then: [['ministry', '15:25', 'A little.']],
  },
  { at: '15:13', ask: 'An office punched a hole into mine to file it. Is it still valid?' },
  {
    at: '15:17',
    ask: 'Do seafarers’ books change as well?',
    then: [['ministry', '+08:15', 'They do not. Seafarers’ books stay as they are.']],
  },
  {
    at: '15:20',
    ask: 'We are a class of 27 and travel in May. Is there a counter for groups?',
    then: [['ministry', '+08:20', 'Yes. Please have the school write to us; a team comes to you.']],
  },
  {
    at: '15:24',
    ask: 'How will people without internet hear of any of this?',
    reposts: 5,
    then: [
      ['other', '15:40', 'From their neighbours, wrongly.'],
      ['other', '15:58', 'I printed the price list and hung it up in our shop.'],
    ],
  },
  {
    at: '15:28',
    ask: 'Can I pay for somebody else’s?',
    then: [['ministry', '15:41', 'Yes, with their booking number.']],
  },
  {
    at: '15:31',
    ask: 'Our embassy gave me the old form this morning. Do I have to fill in the new one?',
    then: [['ministry', '+08:26', 'The old form will do. We have asked them to throw the rest away.']],
  },
  {
    at: '15:35',
    ask: 'I am registered in one town and live in another. Which town hall?',
    then: [['ministry', '15:48', 'Any town hall will do.']],
  },
  {
    at: '15:38',
    ask: 'Will you tell me when it is ready?',
    then: [['ministry', '15:50', 'Yes, by text message or by letter, as you choose.']],
  },
  {
    at: '15:42',
    ask: 'Does every old passport work until the date in it? Everybody is passing that on.',
    reposts: 2,
    then: [['ministry', '+08:44', 'Those of adults do. Those of children under 16 end on 1 November.', 3]],
  },
  {
    at: '15:46',
    ask: 'I read somewhere that it is different for children. Which is it?',
    then: [['ministry', '+08:46', 'It is different for them. Theirs are valid until 1 November only.', 2]],
  },
  {
    at: '15:50',
    ask: 'One clear line about children, please. Half of my feed says one thing, half the other.',
    reposts: 4,
  },
  {
    at: '15:53',
    ask: 'My sister flies on 5 November with a four-year-old. Yes or no?',
    then: [
      ['ministry', '+08:49', 'Not with the old passport. Please use the emergency counter today.'],
      ['asker', '+09:02', 'Everybody but you told her yesterday that it was fine.'],
      ['ministry', '+09:20', 'We should have been quicker.', 7],
      ['asker', '+09:24', 'She is in the queue.'],
    ],
  },
  {
    at: '15:57',
    ask: 'Do you keep my fingerprints once it is made?',
    then: [
      ['ministry', '16:12', 'No. They are deleted on the day you collect it.'],
      ['other', '16:20', 'And who checks that?'],
      ['other', '16:31', 'The same people, I suppose.'],
    ],
  },
  {
    at: '16:05',
    ask: 'Can I use the new one at once?',
    then: [['ministry', '16:14', 'At once.']],
  },
  { at: '16:09', ask: 'Is there a form in large print?' },
  { at: '16:13', ask: 'What if the town hall loses my old one again?' },
  {
    at: '16:18',
    ask: 'Do honorary consuls make passports?',
    then: [['ministry', '16:27', 'They take the forms, but do not make them.']],
  },
  {
    at: '16:22',
    ask: 'My appointment is on 30 October. Do I get the old or the new one?',
    then: [
      ['ministry', '16:29', 'The old one. Move it into November if you prefer the new one.'],
      ['asker', '16:32', 'At the same price?'],
      ['ministry', '16:35', 'At the same price.'],
    ],
  },
  {
    at: '16:27',
    ask: 'Does the minister type these answers?',
    then: [
      ['other', '16:38', 'Whoever it is, they type fast.'],
      ['other', '16:44', 'Not to me.'],
    ],
  },
  { at: '16:31', ask: 'How many of us have asked by now? I cannot find my own question any more.' },
  { at: '16:36', ask: 'Do residents’ cards change as well?' },
  { at: '16:41', ask: 'Why not begin in summer, when children need not miss school for it?' },
  {
    at: '16:46',
    ask: 'Is 17:00 your 17:00 or the embassy’s 17:00?',
    then: [['ministry', '16:52', 'Ours, we are afraid. Eight minutes left.']],
  },
  {
    at: '16:51',
    ask: 'Could you do this once on a weekend?',
    then: [['ministry', '+08:35', 'We would like to. A date will follow.']],
  },
  {
    at: '16:55',
    ask: 'I use a wheelchair. Is the camera still at the height of a tall man?',
    then: [['ministry', '16:58', 'No. The new one comes down to you.', 5]],
  },
  { at: '17:04', ask: 'Am I too late for a question?' },
  { at: '17:20', ask: 'So that was it?' },
  { at: '18:10', ask: 'You answered the one about the dog in front of mine.', reposts: 13 },
];
