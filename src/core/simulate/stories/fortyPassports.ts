/** The consular notice: three reposts and thirty replies, four of which the ministry replies to. */
import type { Month } from './fortyMonth';

const NOTICE =
  'Citizens abroad: from 1 December our online services accept only passports issued after 1 March 2019. Renew older ones at any consulate. Bring the old passport and one photo.';

/** What people asked, the hours after the notice, and what the ministry replied so many hours later. */
const REPLIED: readonly (readonly [hours: number, asked: string, later: number, reply: string])[] = [
  [
    0.4,
    'Mine was issued on 1 March 2019, on the day itself. Before or after?',
    1.3,
    'Issued on 1 March 2019 is accepted.',
  ],
  [
    1.1,
    'The consulate in Ovrest moved yesterday. The old address or the new one?',
    0.8,
    'The new one: 12 Granary Row, second floor.',
  ],
  [
    2.6,
    'What happens to an application that is already running under the old number?',
    2.9,
    'It goes on as it is. There is nothing you have to do.',
  ],
  [
    26,
    'Your booking page shows nothing free before February.',
    5.2,
    'We open 400 more appointments on Monday at nine.',
  ],
];

const UNANSWERED = [
  'Why 2019? My passport says that it is valid for two more years.',
  'The nearest consulate is 640 km from here. Is there really no way by post?',
  'Do children’s passports count? Ours are from 2018 and run out in spring anyway.',
  'One photo of which size? My last one was refused twice.',
  'Does this include the pension portal? My mother logs in with her passport number.',
  'What does it cost now? The page still shows the fees of 2024.',
  'I have an appointment on 3 December. Two days too late?',
  'Would an identity card do instead?',
  'Can my wife bring both passports, or do I have to come myself?',
  'How long will we be without one? I fly on 19 December.',
  'I changed my name in June. Is that two forms or one?',
  'Do we get the old one back? My residence permit is in it.',
  'I am a sailor. I pass a consulate twice a year, both times at night.',
  'The form asks for a landline. Nobody here has a landline.',
  'Three weeks’ notice for something you have known since 2019?',
  'Same as everybody, I suppose: where are the appointments?',
  'And those of us who live where you have no consulate?',
  'The link in your newsletter leads to the old form.',
  'Is it enough to have applied by 1 December, or must I hold the new one in my hand?',
  'Can I do this in Castrel when I visit at New Year?',
  'My father is 91 and does not travel. Who comes to him?',
  'Please say it again in the languages that our husbands and wives read.',
  'I called three times today. The music is very nice.',
  'Do you need my birth certificate again? The one you ask for is the one you issued.',
  'Booked, done, twenty minutes. Be kind to the woman at counter 2, she is alone.',
];

export function passports({ story, ministry }: Month, hour: number): void {
  const notice = story.beat(ministry, hour, 'original', null, NOTICE);
  for (const [hours, asked, later, reply] of REPLIED) {
    const question = story.reply(story.someone(), hour + hours, notice, asked);
    story.reply(ministry, hour + hours + later, question, reply);
  }
  const honorary = story.reply(
    story.someone(),
    hour + 3.4,
    notice,
    'Does the honorary consul in Tolvar count as “any consulate”?',
  );
  story.reply(story.someone(), hour + 9.7, honorary, 'He does stamps, not passports. I asked him.');
  story.crowd(notice, { reposts: 3, replies: UNANSWERED, until: hour + 240 });
}
