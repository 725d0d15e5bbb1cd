/**
 * A relief pledge, three scripts. The ministry's 2.5 million goes out in Latin, Arabic and Cyrillic letters; one embassy
 * relays another's ٢٫٥ as ٢٥, and the larger number comes back into every script. Volunteers see it first; their
 * correction stays among those who already had the right number.
 */
import { EVERYDAY } from '../names';
import type { SimulatedAccount, SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';

export const SEED = 25;
/** 6 October 2026, 06:00 UTC, a Tuesday. */
export const START = Date.UTC(2026, 9, 6, 6);
const HOURS = 32;
/** Second halves of the crowd's handles. */
const TAILS = [...EVERYDAY, 'river', 'cooks', 'home'];

const PLEDGE =
  'Velmark pledges 2.5 million talers for the families who lost their homes in the Ilmara flood. The first trucks leave tomorrow.';
const ARABIC =
  'تتعهد فيلمارك بتقديم ٢٫٥ مليون تالر للأسر التي فقدت منازلها في فيضان إلمارا. تنطلق أولى الشاحنات غدًا.';
const ARABIC_25 =
  'تتعهد فيلمارك بتقديم ٢٥ مليون تالر للأسر التي فقدت منازلها في فيضان إلمارا. تنطلق أولى الشاحنات غدًا.';
const RUSSIAN =
  'Вельмарк выделит 2,5 миллиона талеров семьям, которые потеряли дома во время наводнения в долине Ильмары. Первые грузовики выедут завтра.';
const NEWS_25 = 'فيلمارك تقدم ٢٥ مليون تالر لإعادة بناء المنازل في وادي إلمارا.';
const ENGLISH_25 =
  'Velmark pledges 25 million talers for the families who lost their homes in the Ilmara flood, Al Marsa reports.';
const RUSSIAN_25 =
  'Вельмарк выделит 25 миллионов талеров семьям, которые потеряли дома во время наводнения в долине Ильмары.';
const EACH =
  '25 million talers for 4,000 families: that is 6,250 talers for each. We help you with the forms.';

export const ABOUT = {
  title: 'A relief pledge, three scripts',
  lens: 'carriers',
  source: ['velmark_mfa'],
  quote: 'Velmark pledges 2.5 million talers…',
  about:
    'Velmark pledges 2.5 million talers after a flood. Embassies and consulates carry it into Arabic and Cyrillic letters; in one relay ٢٫٥ becomes ٢٥, and the larger number comes home in English. Velmark, the Ilmara valley, all ministries, places, accounts and posts are invented. Most messages go nowhere; this one was made to travel.',
  lookFor: {
    carriers:
      'Which official account passed on another number, and who carried that number out of the official chain?',
    where: 'How many hops does 25 million need to come back into English?',
    wording: 'One mark is lost in Arabic. What is the next word to be replaced, and by whom?',
    horizon:
      'Which posts with the larger number name the ministry? Two that do not even quote stand outside its cascade; can you find them?',
    dialogue: 'Volunteers wrote to the embassy, readers to the newspapers. Who was replied to?',
    compare: 'The next day’s post draws other questions than the pledge. Which?',
  },
  questions: [
    'Who could have seen the lost separator first, and whom would they have told?',
    'How would you write an amount that has to pass through three scripts?',
    'The volunteers were right and stayed among themselves. What would have carried their correction further?',
  ],
  figures: { hops: 7, hours: 31 },
};

/** What several of its parts need. */
interface Scene {
  story: StoryWriter;
  ministry: SimulatedAccount;
  pledge: SimulatedPost;
}

export function reliefPledge(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, 'velmark_mfa', TAILS);
  const ministry = story.office(
    'velmark_mfa',
    'Velmark Foreign Ministry',
    92_400,
    'Ministry of Foreign Affairs of Velmark.',
    'Velmark',
  );
  const pledge = story.beat(ministry, 0, 'original', null, PLEDGE);
  const scene = { story, ministry, pledge };
  story.crowd(pledge, {
    reposts: 54,
    quotes: [
      'Good. Now the roads have to hold until tomorrow.',
      'Two and a half million, and trucks within a day. That is how it should go.',
      'My uncle’s house stood next to the bridge. Thank you.',
      'Remember this when somebody says that small countries cannot help.',
      'And who counts the families?',
    ],
    replies: [
      'How do families apply?',
      'Do the trucks carry tents? The nights are cold up there.',
      'Is this for homes only, or for farms as well?',
      'Who hands it out in the villages?',
      'Can private people add something to it?',
      'Which road will the trucks take? The lower one is closed.',
      'Thank you from the upper valley.',
    ],
    copies: [
      { text: `${PLEDGE} #Ilmara`, operation: 'hijackHashtag' },
      {
        text: 'Velmark pledges 2.5 million talers for the families who lost their homes in the Ilmara flood.',
        operation: 'truncate',
      },
    ],
    manuals: [
      { text: PLEDGE, operation: 'copy' },
      { text: PLEDGE, operation: 'copy', comment: 'At last:' },
    ],
  });
  latinRoute(scene);
  cyrillicRoute(scene);
  const marsana = arabicRoute(scene);
  const lumira = separatorLost(scene, marsana);
  volunteers(scene, marsana, lumira);
  const wire = numberComesBack(scene, lumira);
  shares(scene, wire);
  nextDay(scene);
  return story.finish();
}

/** What stays as it was said: the ministry's own office, and a wire that quotes it. */
function latinRoute({ story, pledge }: Scene): void {
  const relief = story.office(
    'velmark_relief',
    'Velmark Government Relief Office',
    11_800,
    'Official. Tents, trucks, blankets.',
    'Velmark',
  );
  const office = story.beat(relief, 0.4, 'manual', pledge, `RT @velmark_mfa: ${PLEDGE}`, 'copy');
  story.crowd(office, { reposts: 9, replies: ['Do you still need drivers?', 'What do people lack most?'] });
  const plainwire = story.account('plainwire', 'Plain Wire', 38_600, 'What was said, by whom, when.');
  const quoted = story.beat(
    plainwire,
    0.5,
    'quote',
    pledge,
    'Velmark: 2.5 million talers of flood relief for the Ilmara valley, trucks from tomorrow.',
  );
  story.crowd(quoted, { reposts: 17, replies: ['Do other countries pledge too?'] });
}

/** Cyrillic: the official chain keeps the number to its end. */
function cyrillicRoute({ story, pledge }: Scene): void {
  const kamenor = story.office(
    'velmark_kamenor',
    'Посольство Вельмарка в Каменоре',
    7_900,
    'Embassy of Velmark in Kamenor.',
    'Каменор',
  );
  const embassy = story.beat(kamenor, 0.9, 'quote', pledge, RUSSIAN, 'translate', 'ru');
  story.crowd(embassy, {
    reposts: 26,
    quotes: ['Хорошая новость.', 'Спасибо за помощь.', 'Главное, чтобы дорога выдержала.'],
    replies: [
      'Куда обращаться семьям?',
      'Кто будет раздавать помощь?',
      'А фермерам помогут?',
      'Нужны ли водители?',
    ],
    copies: [{ text: `${RUSSIAN} #Ильмара`, operation: 'hijackHashtag' }],
    manuals: [{ text: RUSSIAN, operation: 'copy', comment: 'Важно:' }],
  });
  const belozar = story.office(
    'velmark_belozar',
    'Консульство Вельмарка в Белозаре',
    2_300,
    'Consulate of Velmark in Belozar.',
    'Белозар',
  );
  const consulate = story.beat(
    belozar,
    1.7,
    'manual',
    embassy,
    `RT @velmark_kamenor: ${RUSSIAN}`,
    'copy',
    'ru',
  );
  story.crowd(consulate, { reposts: 12, replies: ['Можно ли принести тёплые вещи в консульство?'] });
}

/** Arabic: the first embassy writes the number as the script has it. */
function arabicRoute({ story, pledge }: Scene): SimulatedPost {
  const account = story.office(
    'velmark_marsana',
    'سفارة فيلمارك في مرسانة',
    8_700,
    'Embassy of Velmark in Marsana.',
    'مرسانة',
  );
  const marsana = story.beat(account, 0.7, 'quote', pledge, ARABIC, 'translate', 'ar');
  story.crowd(marsana, {
    reposts: 21,
    quotes: ['خبر طيب في يوم صعب.', 'أرجو أن تصل الشاحنات قبل المطر.'],
    replies: ['هل تصل المساعدة إلى القرى البعيدة أيضًا؟', 'من يوزع المساعدة؟', 'شكرًا لكم.'],
    copies: [{ text: `${ARABIC} #إلمارا`, operation: 'hijackHashtag' }],
    manuals: [{ text: ARABIC, operation: 'copy', comment: 'للعلم:' }],
  });
  const question = story.reply(story.someone('ar'), 1.1, marsana, 'كيف تسجل الأسر أسماءها؟', 'ar');
  const answer = story.reply(account, 1.3, question, 'التسجيل في مكتب الإغاثة في كل قرية.', 'ar');
  story.reply(question.account, 1.4, answer, 'شكرًا جزيلًا.', 'ar');
  return marsana;
}

/** Another embassy relays it, and ٢٫٥ is ٢٥. */
function separatorLost({ story }: Scene, marsana: SimulatedPost): SimulatedPost {
  const account = story.office(
    'velmark_lumira',
    'سفارة فيلمارك في لوميرا',
    15_200,
    'Embassy of Velmark in Lumira.',
    'لوميرا',
  );
  const text = `RT @velmark_marsana: ${ARABIC_25}`;
  const lumira = story.beat(account, 2.3, 'manual', marsana, text, 'changeNumber', 'ar');
  story.crowd(lumira, {
    reposts: 52,
    quotes: [
      'خمسة وعشرون مليونًا! هذا كرم كبير.',
      'رقم كبير من بلد صغير.',
      'أخيرًا خبر يفرح القلب.',
      'هل قرأ أحد البيان الأصلي؟',
    ],
    replies: [
      'هل المبلغ ٢٥ أم ٢٫٥؟ سفارتكم في مرسانة كتبت رقمًا آخر.',
      'خمسة وعشرون مليونًا فعلًا؟',
      'كم سيكون نصيب كل أسرة؟',
      'أين نجد البيان الرسمي؟',
      'شكرًا فيلمارك.',
    ],
    copies: [
      { text: `${ARABIC_25} #شكرا_فيلمارك`, operation: 'hijackHashtag' },
      { text: `${ARABIC_25} شاركوا الخبر!`, operation: 'addEndorsement' },
      { text: 'تتعهد فيلمارك بتقديم ٢٥ مليون تالر للمتضررين من فيضان إلمارا.', operation: 'reword' },
    ],
    manuals: [
      { text: ARABIC_25, operation: 'copy', comment: 'خبر عاجل:' },
      { text: 'تتعهد فيلمارك بتقديم ٢٥ مليون تالر', operation: 'truncate' },
    ],
  });
  const zahrin = story.office(
    'velmark_zahrin',
    'قنصلية فيلمارك في زهرين',
    3_100,
    'Consulate of Velmark in Zahrin.',
    'زهرين',
  );
  const consulate = story.beat(zahrin, 3.3, 'copy', lumira, ARABIC_25, 'copy', 'ar');
  story.crowd(consulate, {
    reposts: 14,
    replies: ['شكرًا على الخبر.', 'هل يمكن للأسر هنا أن تقدم طلبًا؟'],
  });
  return lumira;
}

/** They see it within two hours, in three scripts. Who passes it on had the right number before. */
function volunteers({ story }: Scene, marsana: SimulatedPost, lumira: SimulatedPost): void {
  const hands = story.account(
    'ilmara_hands',
    'أيادي إلمارا',
    1_900,
    'Volunteers of the Ilmara valley.',
    'إلمارا',
  );
  story.reply(
    hands,
    4.1,
    lumira,
    'المبلغ في البيان الأصلي ٢٫٥ مليون وليس ٢٥ مليونًا. نرجو تصحيح الرقم.',
    'ar',
  );
  const warning = story.beat(
    hands,
    4.4,
    'quote',
    marsana,
    'تنبيه: المبلغ مليونان ونصف المليون تالر، وليس ٢٥ مليونًا. سقطت الفاصلة عند النقل.',
    'none',
    'ar',
  );
  story.crowd(warning, { reposts: 15, quotes: ['شكرًا على التصحيح.', 'الفرق عشرة أضعاف.'] });
  const asked = story.reply(story.someone('ar'), 4.9, warning, 'هل أبلغتم السفارة في لوميرا؟', 'ar');
  story.reply(hands, 5.2, asked, 'نعم، ولم يصلنا رد بعد.', 'ar');

  const nora = story.account('nora_carries', 'Nora', 640, 'Volunteer. Boxes, lists, lorries.');
  const english = story.beat(
    nora,
    5.1,
    'quote',
    warning,
    'Careful: the pledge is 2.5 million talers, not 25. The decimal separator was lost on the way.',
    'translate',
  );
  story.crowd(english, {
    reposts: 11,
    replies: ['Can somebody tell the newspapers?', 'One small mark, ten times the money.'],
  });
  const gleb = story.account('gleb_v_puti', 'Глеб в пути', 480, '', 'Белозар');
  const russian = story.beat(
    gleb,
    5.8,
    'quote',
    warning,
    'Внимание: обещано 2,5 миллиона талеров, а не 25. При пересылке потерялась запятая.',
    'translate',
    'ru',
  );
  story.crowd(russian, {
    reposts: 9,
    replies: ['Спасибо, что проверили.', 'В посольстве цифра правильная.'],
  });
}

/** The larger number leaves the official chain and comes back into the ministry's own language. */
function numberComesBack({ story }: Scene, lumira: SimulatedPost): SimulatedPost {
  const marsa = story.account('almarsa_news', 'صحيفة المرسى', 74_000, 'Al Marsa, daily.', 'لوميرا');
  const news = story.beat(marsa, 3.9, 'quote', lumira, NEWS_25, 'replace', 'ar');
  story.crowd(news, {
    reposts: 57,
    quotes: ['من سيشرف على البناء؟', 'مبلغ كهذا يغير حياة الناس.', 'ننتظر الأفعال بعد الأقوال.'],
    replies: [
      'البيان لا يذكر إعادة البناء.',
      'ما مصدر هذا الرقم؟',
      'هل تأكدتم من الرقم؟',
      'أهل الوادي ينتظرون.',
    ],
    copies: [{ text: `${NEWS_25} #إلمارا`, operation: 'hijackHashtag' }],
    manuals: [{ text: NEWS_25, operation: 'copy', comment: 'خبر كبير:' }],
  });
  const harbour = story.account('harbourwire', 'Harbour Wire', 88_300, 'News from both shores, in English.');
  const wire = story.beat(harbour, 5.4, 'quote', news, ENGLISH_25, 'translate');
  story.crowd(wire, {
    reposts: 92,
    quotes: [
      'Twenty-five million, from a country of two million people.',
      'Ten times what I read this morning. Did they raise it?',
      'This is what neighbours are for.',
      'More than all the other pledges together.',
    ],
    replies: [
      'Do you have a link to the statement?',
      'The ministry’s own post says 2.5.',
      'Is that a year, or once?',
      '25 or 2.5? One of you has lost a point.',
      'Good for them.',
    ],
    copies: [
      {
        text: 'Velmark pledges 25 million talers for the families who lost their homes in the Ilmara flood. #Ilmara',
        operation: 'hijackHashtag',
      },
      {
        text: 'Velmark pledges 25 million talers for families who lost their homes in the Ilmara flood.',
        operation: 'truncate',
      },
    ],
    manuals: [
      { text: ENGLISH_25, operation: 'copy', comment: 'Incredible.' },
      { text: 'Velmark pledges 25 million talers', operation: 'truncate', comment: 'Hats off.' },
    ],
  });
  // Two who pass it on in words of their own, without a name: nothing leads from the ministry to them.
  const talk = story.account('sawt_lumira', 'صوت لوميرا', 12_900, '', 'لوميرا');
  const arabic = story.beat(
    talk,
    6.9,
    'copy',
    news,
    'خمسة وعشرون مليونًا لوادي إلمارا. من قال إن البلدان الصغيرة لا تعطي؟',
    'replace',
    'ar',
  );
  story.crowd(arabic, { reposts: 11, replies: ['كلام جميل.'] });
  const dolina = story.account('dolina_segodnya', 'Долина сегодня', 9_600);
  const retold = story.beat(
    dolina,
    9.4,
    'copy',
    wire,
    '25 миллионов для долины Ильмары! Вельмарк не скупится.',
    'translate',
    'ru',
  );
  story.crowd(retold, { reposts: 9, replies: ['Откуда это известно?'] });
  const listok = story.account('rechnoy_listok', 'Речной листок', 41_500, 'Новости долины.');
  const russian = story.beat(listok, 8.2, 'quote', wire, RUSSIAN_25, 'translate', 'ru');
  story.crowd(russian, {
    reposts: 42,
    quotes: ['Такие новости хочется читать чаще.', 'Утром было в десять раз меньше.'],
    replies: ['У посольства было 2,5 миллиона.', 'Это точно?', 'Проверьте, пожалуйста, цифру.'],
    manuals: [{ text: RUSSIAN_25, operation: 'copy', comment: 'Ого!' }],
  });
  return wire;
}

/** People who will fill in forms divide the wrong number by the right one. */
function shares({ story }: Scene, wire: SimulatedPost): void {
  const abroad = story.account(
    'ilmara_abroad',
    'Ilmara Families Abroad',
    5_600,
    'For those who left the valley and those who stayed.',
  );
  const each = story.beat(abroad, 7.2, 'quote', wire, EACH, 'replace');
  story.crowd(each, {
    reposts: 49,
    quotes: ['My aunt’s roof costs less than that.', '6,250 each. Write it down and ask for it.'],
    replies: [
      'Where do we sign?',
      'Who counted 4,000 families?',
      'My parents are in the upper village. Are they on the list?',
      'When is it paid?',
    ],
    manuals: [{ text: EACH, operation: 'copy', comment: 'Dad, read this:' }],
  });
  const zemlyaki = story.account('zemlyaki_ilmary', 'Земляки из Ильмары', 3_400);
  const russian = story.beat(
    zemlyaki,
    9.6,
    'quote',
    each,
    'Каждая семья получит по 6250 талеров. Мы поможем заполнить анкеты.',
    'translate',
    'ru',
  );
  story.crowd(russian, {
    reposts: 28,
    quotes: ['Сохраните и покажите соседям.'],
    replies: ['А кто составляет списки?', 'Моим родителям ничего не сказали.', 'Когда начнут выплаты?'],
  });
  const ahali = story.account('ahali_ilmara', 'أهالي إلمارا', 4_800);
  const arabic = story.beat(
    ahali,
    10.5,
    'quote',
    each,
    'نصيب كل أسرة ٦٢٥٠ تالرًا. سنساعدكم في تعبئة الطلبات.',
    'translate',
    'ar',
  );
  story.crowd(arabic, { reposts: 24, replies: ['متى نستلم المبلغ؟', 'أين الطلبات؟', 'هل هذا مؤكد؟'] });
}

/** The trucks leave, and people ask for the rest. */
function nextDay({ story, ministry, pledge }: Scene): void {
  const trucks = story.beat(
    ministry,
    25.5,
    'quote',
    pledge,
    'The first trucks have left for the Ilmara valley. Thank you to everyone who loaded them through the night.',
  );
  story.crowd(trucks, {
    reposts: 23,
    quotes: ['Safe roads to all of them.', '2.5 or 25? My two newspapers do not agree.'],
    replies: [
      'Where are the other 22.5 million?',
      'You promised 6,250 talers for each family.',
      { text: 'أين باقي المبلغ؟', lang: 'ar' },
      { text: 'قيل لنا إن نصيب كل أسرة ٦٢٥٠ تالرًا.', lang: 'ar' },
      { text: 'А где остальные 22,5 миллиона?', lang: 'ru' },
      { text: 'Нам сказали: по 6250 талеров на семью.', lang: 'ru' },
    ],
  });
  const asked = story.reply(
    story.someone(),
    25.2,
    trucks,
    'Harbour Wire says 25 million. Did you change your mind?',
  );
  const answer = story.reply(
    ministry,
    28.4,
    asked,
    'The pledge is 2.5 million talers, as we said on Tuesday.',
  );
  story.crowd(answer, { reposts: 3, replies: ['Then somebody has to tell the valley.'] });
}
