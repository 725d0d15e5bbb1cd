/**
 * The evacuation notice. A star: one notice, reposted whole within the hour, its words intact. The people who read
 * Spanish get "leave by 18:00" at 18:40, from a volunteer. Two outlets write from one press release, which no export
 * holds: their words are alike, and neither copied. Many reposts were seen at a relay; the platform credits the notice.
 */
import type { SimulatedPost } from '../post';
import { seeded } from '../../random';
import { StoryWriter } from '../story';

export const SEED = 1840;
/** 22 September 2026, 13:10 UTC, which is Veska's local time too. */
export const START = Date.UTC(2026, 8, 22, 13, 10);
const HOURS = 9;

/** Hours from the beginning to a clock time of that day. */
const at = (hour: number, minute: number): number => hour + minute / 60 - (13 + 10 / 60);

const TAILS = [
  ...['upstream', 'bakes', 'and_dog', 'reads', 'on_foot', 'hill', 'garden', 'nights', 'ok', 'daily', 'again'],
  ...['bikes', 'fixes', 'harn', 'river', 'sings', 'drives', 'and_tea', 'maps', 'teaches', 'x', 'paints'],
];

const NOTICE =
  'Lower Harn: leave by 18:00 today, local time. The Oren dam opens its gates at 20:00. Go uphill by the east road only. Take medicines and papers.';
const SPANISH =
  'Bajo Harn: salgan antes de las 18:00 de hoy, hora local. La presa de Oren abre sus compuertas a las 20:00. Suban solo por la carretera del este. Lleven medicinas y documentos.';

export function evacuationNotice(seed = SEED): SimulatedPost[] {
  const story = new StoryWriter(seeded(seed), HOURS, 'veska_civil', TAILS);
  const ministry = story.office(
    'veska_civil',
    'Veska Ministry of Civil Protection',
    212_000,
    'Ministry of Civil Protection of Veska. Warnings and advice.',
    'Veska',
  );
  const region = story.office(
    'harn_region',
    'Harn Regional Government',
    38_400,
    'Harn, upper and lower.',
    'Harn',
  );
  const roads = story.office('veska_roads', 'Veska Roads Agency', 51_700, 'Closures and detours.', 'Veska');
  const dam = story.account('oren_dam', 'Oren Dam Operator', 4_300, '', 'Oren');
  const weather = story.office('weather_veska', 'Veska Weather Service', 164_000, '', 'Veska');
  const courier = story.account('harn_courier', 'Harn Courier', 22_800, 'The valley’s daily.', 'Harn');
  const radio = story.account('oren_radio', 'Oren Radio', 17_100, '98.2 along the river.', 'Oren');
  const school = story.account('lower_harn_sch', 'Lower Harn School', 1_900, '', 'Lower Harn');
  const bakery = story.account('mill_bakery', 'Mill Street Bakery', 860, '', 'Lower Harn');
  const rocio = story.account(
    'rocio_traduce',
    'Rocío Valdi',
    430,
    'Intérprete. De día, en el hospital.',
    'Harn',
  );
  const neighbours = story.account(
    'vecinos_ribera',
    'Vecinos de la Ribera',
    3_700,
    'Asociación de vecinos. Bajo Harn, orilla sur.',
    'Bajo Harn',
  );
  const church = story.account('parroquia_harn', 'Parroquia del Puente', 1_250, '', 'Bajo Harn');
  const riverRadio = story.account(
    'radio_ribera',
    'Radio Ribera',
    5_900,
    'Música, avisos y vecinos.',
    'Bajo Harn',
  );

  const notice = story.beat(ministry, 0, 'original', null, NOTICE);
  story.crowd(notice, { reposts: 330 });
  story.crowd(notice, {
    until: at(17, 40),
    reposts: 90,
    quotes: [
      'This is us. Packing now.',
      'If you know anyone on Mill Street, ring them. Do not only share this.',
      'East road ONLY. The bridge road floods first, it always has.',
      'Clear, short, and with a time in it. This is how a warning should read.',
      'My parents are at number 40. Someone please knock, they never look at a phone.',
      'For everyone at work in town: go home now, not at five.',
      'Papers and medicines. I had already forgotten the papers.',
      'Not a drill. The siren on the school roof has just gone too.',
      'We can take six people and a dog in Upper Harn. Write to me.',
      'Reading this aloud in the staff room.',
      'Anyone with a trailer? The riding school has eleven ponies.',
      'Please share it as it is. Do not shorten it, every part of it matters.',
      'The whole street is loading cars. It is strangely quiet.',
      'I live two valleys over and I am still shaking. Go, all of you.',
      'We closed the shop. Keys are with the fire brigade.',
      'For the night shift at the mill: wake up and read this.',
    ],
    replies: [
      'Is the east road one way? There is a lorry coming down.',
      'Does this include the allotments behind the station?',
      'Will there be a version in Spanish? Half of the south bank does not read this.',
      'What about people who cannot walk? My neighbour is 91.',
      'Where do we go once we are up there?',
      'Is the campsite part of Lower Harn?',
      'Can we take animals to the hall?',
      'Is there a bus? We have no car.',
      'Which streets exactly? A map would help.',
      'Thank you for giving a time.',
      'My insulin is in the pharmacy and the pharmacy is closed. What do I do?',
      'Is the water safe to drink until then?',
      'Is the south bank meant too? Nobody here has been told anything.',
      'The siren cannot be heard by the river. Please send a car with a loudspeaker.',
      'Leaving now. Good luck to everybody.',
      'How long will we be away? One night or a week?',
      'Who checks the houses afterwards?',
      'My son is on the school trip, will the coach be sent straight to the hall?',
      'We are four adults and one small car. Can somebody take two?',
      'Is the hospital moving as well?',
    ],
    manuals: [
      { text: NOTICE, operation: 'copy' },
      { text: NOTICE, operation: 'copy', comment: 'Aunt Vesna, this is your street.' },
      { text: NOTICE, operation: 'copy', comment: 'For those without the app:' },
      { text: NOTICE, operation: 'copy', comment: 'Everyone at the rowing club:' },
      {
        text: 'Lower Harn: leave by 18:00 today, local time. The Oren dam opens its gates at 20:00. Go uphill by the east road only.',
        operation: 'truncate',
      },
    ],
    copies: [
      { text: `${NOTICE} #Harn`, operation: 'hijackHashtag' },
      { text: `Pinned in our house chat: ${NOTICE}`, operation: 'addEndorsement' },
      { text: `${NOTICE} Please pass it on.`, operation: 'addEndorsement' },
      { text: NOTICE, operation: 'copy' },
    ],
  });

  // Relays: what was seen there counts as the notice's own in every export.
  const relayed = `RT @veska_civil: ${NOTICE}`;
  const regional = story.beat(region, at(13, 19), 'repost', notice, relayed, 'copy');
  story.crowd(regional, { reposts: 95 });
  const forecast = story.beat(weather, at(13, 32), 'repost', notice, relayed, 'copy');
  story.crowd(forecast, { reposts: 120 });
  const atSchool = story.beat(school, at(13, 41), 'repost', notice, relayed, 'copy');
  story.crowd(atSchool, { reposts: 24, until: at(18, 0) });
  const atBakery = story.beat(bakery, at(14, 20), 'repost', notice, relayed, 'copy');
  story.crowd(atBakery, { reposts: 11, until: at(18, 0) });

  const operator = story.beat(
    dam,
    at(13, 26),
    'manual',
    notice,
    `Gates at 20:00 are confirmed. RT @veska_civil: ${NOTICE}`,
    'copy',
  );
  story.crowd(operator, {
    reposts: 22,
    until: at(19, 30),
    quotes: ['From the people who hold the key to the gates.'],
    replies: ['How much water will that be?', 'Could it be later than 20:00?', 'Could it be earlier?'],
  });

  // Written from the press release of 13:30, four minutes apart.
  const inCourier = story.beat(
    courier,
    at(13, 52),
    'original',
    null,
    'Residents of Lower Harn must leave by 18:00 today, local time. The Oren dam opens its gates at 20:00. Go uphill; the east road only.',
    // From the ministry’s own press release: its words, put a little otherwise.
    'reword',
  );
  story.crowd(inCourier, {
    reposts: 47,
    until: at(18, 0),
    quotes: [
      'The Courier has it too. So it is true, Dad.',
      'Front page before the ink is dry. Go.',
      'Our newsroom is in Lower Harn. We are writing this from a car park.',
    ],
    replies: [
      'Is there a map on your page?',
      'Thank you. Will you print where the buses leave?',
      'Please put this in Spanish as well, the south bank reads you.',
    ],
  });
  const onRadio = story.beat(
    radio,
    at(13, 56),
    'original',
    null,
    'Residents of Lower Harn must leave by 18:00 today, Civil Protection says. The Oren dam opens its gates at 20:00. Go uphill; the east road only.',
    // From the ministry’s own press release: its words, put a little otherwise.
    'reword',
  );
  story.crowd(onRadio, {
    reposts: 33,
    until: at(18, 0),
    quotes: ['Radio on in the kitchen, boots on in the hall.', 'They say it every ten minutes now.'],
    replies: ['Can you read out the streets?', 'You and the Courier use the same sentence. Who wrote it?'],
  });

  const oneWay = story.beat(
    roads,
    at(14, 25),
    'quote',
    notice,
    'East road: both lanes go uphill from 15:00 to 20:00. Buses leave Lower Harn School every ten minutes.',
  );
  story.crowd(oneWay, {
    reposts: 58,
    until: at(19, 50),
    quotes: [
      'Buses! From the school! Tell the ones without a car.',
      'Both lanes. Well done, whoever thought of it.',
    ],
    replies: [
      'Do the buses take wheelchairs?',
      'Where do the buses stop at the top?',
      'I am at the school, there are four of them and they are half empty.',
      'Do I need money for the bus?',
    ],
  });

  const asks = story.reply(
    story.someone(),
    at(13, 49),
    notice,
    'Can somebody at the ministry put this into Spanish? On our stairs nobody reads it.',
  );
  story.crowd(asks, {
    reposts: 0,
    until: at(18, 30),
    replies: ['Same on ours.', 'I asked by phone too. They are looking for someone.'],
  });
  const without = story.reply(story.someone(), at(14, 2), notice, 'We have no car. How do we leave?');
  const byBus = story.reply(
    ministry,
    at(14, 34),
    without,
    'By bus: they leave Lower Harn School every ten minutes from 15:00, no ticket needed.',
  );
  story.crowd(byBus, { reposts: 0, replies: ['Thank you!', 'We are on one.'], until: at(18, 30) });
  const walks = story.reply(
    story.someone(),
    at(14, 11),
    notice,
    'My mother cannot walk. The fire brigade’s line is busy.',
  );
  story.reply(
    ministry,
    at(14, 41),
    walks,
    'Please send her address in a message to us. A crew will come to the door.',
  );
  story.reply(story.someone(), at(15, 58), walks, 'They came to ours within the half hour. Keep ringing.');

  story.beat(
    ministry,
    at(17, 0),
    'original',
    null,
    'One hour left in Lower Harn. The east road is open and moving.',
  );
  const empty = story.beat(
    ministry,
    at(18, 2),
    'original',
    null,
    'It is 18:00. Crews report that the north bank of Lower Harn is empty. Thank you.',
  );
  story.crowd(empty, {
    reposts: 41,
    replies: [
      'And the south bank?',
      'There is light in all the windows along the Ribera. Are they meant to be there?',
    ],
    quotes: ['The north bank. Read that again.'],
  });

  // The south bank: the same words, forty minutes after the hour that they name.
  const inSpanish = story.beat(rocio, at(18, 34), 'quote', notice, SPANISH, 'translate', 'es');
  story.crowd(inSpanish, {
    reposts: 9,
    until: at(19, 0),
    replies: ['Gracias, Rocío. Nadie nos lo había dicho así.', '¡Pero si ya pasan de las seis y media!'],
  });
  const onSouthBank = story.beat(
    neighbours,
    at(18, 40),
    'manual',
    inSpanish,
    `RT @rocio_traduce: ${SPANISH}`,
    'copy',
    'es',
  );
  story.crowd(onSouthBank, {
    reposts: 104,
  });
  story.crowd(onSouthBank, {
    reposts: 0,
    until: at(20, 10),
    quotes: [
      '¿Antes de las 18:00? Lo leo a las siete menos cuarto, con la mesa puesta.',
      'Vecinos: no esperen a nadie. Zapatos, papeles, medicinas y fuera.',
      'El aviso es de la una. Llegó a nuestra calle a la hora de la cena.',
      'Mi madre oyó la sirena y creyó que era la fábrica.',
      'Por el este. No por el puente, por favor, no por el puente.',
      'Llevo sillas para tres en la camioneta. Estoy en la esquina del lavadero.',
      'Los del otro lado se fueron hace rato. Ahora entendemos por qué había tanto coche.',
      'Toquen el timbre de los mayores, que no miran el teléfono.',
      'Ya salimos. Somos nueve y dos gatos.',
      'Que alguien del ministerio aprenda a decir «salgan» en dos idiomas.',
      'Lo traduje para mi abuela por teléfono, llorando las dos.',
      'Cinco horas y media tardó en cruzar el río.',
    ],
    replies: [
      '¿A qué hora abren las compuertas? ¿Sigue siendo a las 20:00?',
      '¿Queda algún autobús o ya no?',
      '¿Por qué nadie avisó en español?',
      'Estamos saliendo. Gracias.',
      '¿La carretera del este sigue abierta?',
      'Mi padre va en silla de ruedas. ¿A quién llamo?',
      'Avisen en la residencia de mayores, que allí nadie habrá entendido el aviso.',
      'Ya está todo el edificio en la calle.',
      '¿Nos dejan llevar al perro?',
      'Yo me quedo hasta que salga el último de mi edificio.',
      'Somos cinco y cabemos en dos coches. ¿Quién falta?',
      'Gracias a quien tradujo esto.',
    ],
    manuals: [
      { text: SPANISH, operation: 'copy', comment: 'Primos, es en serio:', lang: 'es' },
      { text: SPANISH, operation: 'copy', comment: 'Para el grupo del coro:', lang: 'es' },
      { text: SPANISH, operation: 'copy', lang: 'es' },
      {
        text: 'Bajo Harn: salgan antes de las 18:00 de hoy, hora local. La presa de Oren abre sus compuertas a las 20:00. Suban solo por la carretera del este.',
        operation: 'truncate',
        lang: 'es',
      },
    ],
    copies: [{ text: `${SPANISH} Pásenlo.`, operation: 'addEndorsement', lang: 'es' }],
  });
  story.beat(
    story.someone('es'),
    at(18, 54),
    'copy',
    onSouthBank,
    `${SPANISH} Ya son casi las siete: ¡salgan ya!`,
    'addOutrage',
    'es',
  );
  const bells = story.beat(
    church,
    at(18, 47),
    'manual',
    onSouthBank,
    `Tocamos las campanas para que salgan todos. RT @vecinos_ribera: ${SPANISH}`,
    'copy',
    'es',
  );
  story.crowd(bells, {
    reposts: 26,
    until: at(20, 30),
    quotes: ['Nunca me alegré tanto de oír esas campanas.'],
    replies: ['Las oímos desde el lavadero. Vamos.', 'Padre, el coro ya está arriba.'],
  });
  const onAir = story.beat(
    riverRadio,
    at(18, 52),
    'quote',
    onSouthBank,
    'Son las 18:52. El aviso dice «antes de las 18:00». Salgan de todos modos, por el este, ahora.',
    'none',
    'es',
  );
  story.crowd(onAir, {
    reposts: 38,
    until: at(20, 30),
    quotes: ['La radio lo dijo más claro que el aviso.', 'Ahora sí. Gracias, Radio Ribera.'],
    replies: [
      'Salimos con la radio puesta.',
      '¿Qué carretera es «la del este» si vengo del lavadero?',
      'La del este es la que sube por la escuela. Vamos en fila, con las luces encendidas.',
      'Quedan dos casas con luz en nuestra calle. Voy a tocar.',
    ],
  });

  const late = story.beat(
    ministry,
    at(19, 12),
    'quote',
    notice,
    'Orilla sur de Bajo Harn: la carretera del este sigue abierta. La presa esperará hasta las 21:00. Salgan ahora. Hay autobuses en la escuela.',
    'none',
    'es',
  );
  story.crowd(late, {
    reposts: 44,
    quotes: ['Por fin, en español. A las 19:12.', 'Esperará. Esa palabra nos quitó un peso de encima.'],
    replies: ['Gracias. ¿No se podía a la una?', 'Estamos en la escuela. Llegó el autobús.'],
  });
  const sure = story.reply(
    story.someone('es'),
    at(19, 31),
    late,
    '¿Seguro que hasta las 21:00? Vamos a pie y con mi padre.',
    'es',
  );
  story.reply(
    ministry,
    at(19, 40),
    sure,
    'Sí, seguro: la presa espera. Una brigada sale a buscarlos por la carretera del este.',
    'es',
  );

  const all = story.beat(
    ministry,
    at(20, 55),
    'original',
    null,
    'Lower Harn is empty, both banks. All 2,140 residents are counted at the hall. The gates open at 21:00.',
  );
  story.crowd(all, {
    reposts: 36,
    quotes: ['Both banks. At last.', 'Now ask why one bank knew five hours before the other.'],
    replies: ['Thank you, all of you.', 'Next time in both languages, please.'],
  });
  return story.finish();
}

export const ABOUT = {
  title: 'The evacuation notice',
  lens: 'where',
  source: ['veska_civil'],
  quote: 'Leave by 18:00 today, local time.',
  about:
    'Veska’s ministry of civil protection warns a valley at 13:10. The notice travels fast and whole: almost everyone passes it on as it is. Watch the clock at 18:40, on the other bank of the river. Two outlets wrote from one press release, which is not in the file. Most messages go nowhere; this one was made to travel. Veska, Harn, all ministries, accounts and posts are invented.',
  lookFor: {
    where: 'When does the second language begin? Which posts could have carried it there earlier?',
    wording: 'Hardly a word is lost. What is wrong with the sentence at 18:40 all the same?',
    horizon:
      'Who quoted the ministry, and who quoted those? What was the ministry told of the south bank before 18:34?',
    dialogue: 'Who asked for the notice in Spanish, how early, and what came back?',
    carriers:
      'A region, a weather service and a school reposted it early. Why does the picture not show what they did?',
    compare:
      'Compare the notice with “the north bank is empty”: what does the second say by what it leaves out?',
  },
  questions: [
    'Two outlets use nearly the same sentence four minutes apart. What would you need to know before you write “copied”?',
    'What should have been ready at 13:10, and whose task was it?',
    'Every repost hangs on the notice itself. Which question about its spread can this file not answer?',
  ],
  figures: { hops: 4, hours: 9 },
};
