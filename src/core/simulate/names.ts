/** What the names of invented people are made of, by language. None is a person's. */

/** First name: as in a handle, in Latin letters, and as it is shown. */
export type FirstName = readonly [handle: string, shown: string];

export interface Names {
  first: readonly FirstName[];
  /** Surnames in Latin letters. */
  last: readonly string[];
  /** What people put behind their name in a handle. */
  tails: readonly string[];
  /** Surnames may stand behind the name that is shown: it is in Latin letters too. */
  latin: boolean;
}

const words = (line: string): string[] => line.split(' ');

/** "Élodie" is "elodie" in a handle. */
const plain = (line: string): FirstName[] =>
  words(line).map((name) => [
    name
      .normalize('NFD')
      .replaceAll('ı', 'i')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase(),
    name,
  ]);

/** "anya Аня mitya Митя" */
const pairs = (line: string): FirstName[] =>
  line.split(', ').map((pair) => pair.split(' ') as unknown as FirstName);

const joined = (starts: string, ends: string): string[] =>
  words(starts).flatMap((start) => words(ends).map((end) => start + end));

export const NAMES: Readonly<Record<string, Names>> = {
  en: {
    first: plain(
      'Mira Tomas Ilse Jonah Petra Davi Ruta Noor Elio Saskia Bram Leontine Yusra Anselm Kaia Marek Oona Teo Vesna ' +
        'Idris Lotte Rafe Zuzana Hale Minna Corin Dalia Emre Freya Gus Hana Iskra Jules Kito Lena Milo Nadia Otis ' +
        'Pia Quin Rosa Silas Tamsin Una Viggo Wanda Xenia Yann Zeke Abena Bashir Carys Dov Edda Farid Greta Halim ' +
        'Imke Jaya Kofi Ludo Maeve Nils Odile Pavo Rhea Sunil Thea Umar Vida Wim Ayo Benno Cleo Dafne Esme Fenna ' +
        'Goran Hollis Ione Joss Kwame Lior Marlo Nell Orla Perrin Rufus Sanna Tully Ursel Vito Wren Zora',
    ),
    last: joined(
      'Hol Bar Mar Tes Kar Lin Dor Fen Gal Ash Os Pel Ram Sel Tor Ul Vin Wel Zan Cor Bel Nor Hes Quar',
      'lin by mond vick adey well ers ani row gate ley dane',
    ),
    tails: words(
      'reads abroad writes on_foot and_tea studies in_town notes again ok daily x grad phd campus travels maps books ' +
        'bikes talks music says law chem lab hill',
    ),
    latin: true,
  },
  ar: {
    first: pairs(
      'salma سلمى, yousef يوسف, layla ليلى, karim كريم, huda هدى, samir سمير, rania رانيا, fadi فادي, amal أمل, ' +
        'tariq طارق, dina دينا, ziad زياد, muna منى, walid وليد, sana سناء, jamal جمال, rim ريم, nabil نبيل, ' +
        'hala هالة, adel عادل, lubna لبنى, bassam بسام, nour نور, majd مجد',
    ),
    last: words('darwish haddad naji salim barakat rashed khalil saadi azzam mansur fares hilal zaki najm'),
    tails: words('writes reads diary pen notes daily here sham bahr kitab qahwa hawa'),
    latin: false,
  },
  de: {
    first: plain(
      'Anke Bernd Jörg Katrin Lutz Wiebke Uwe Silke Holger Ute Hannes Frauke Malte Gesa Jürgen Birte',
    ),
    last: words('brandau feldner kirsch lohmar ottig ruhland seiber tannert vossen wendig zeiler'),
    tails: words('liest schreibt unterwegs am_see im_zug und_tee notiert taeglich wandert'),
    latin: true,
  },
  es: {
    first: plain(
      'Lucía Andrés Marisol Tomás Rocío Ignacio Belén Joaquín Paloma Emilio Inés Ramón Consuelo Gael Nieves Hugo ' +
        'Amparo Íñigo Jimena Lázaro Pilar Ximena Teo Vega',
    ),
    last: words(
      'arrieta belmar corral duarte espejo lobato olmedo pardal quesada rovira sotelo tejada zamudio',
    ),
    tails: words('lee escribe viaja de_paso y_cafe apunta cada_dia en_casa estudia canta'),
    latin: true,
  },
  fr: {
    first: plain(
      'Camille Lucie Mathis Élodie Gaspard Inès Baptiste Margaux Théo Solène Noé Agathe Rémi Clémence Aïssata Bintou ' +
        'Cédric Fatou Gwenaël Moussa Odette Perrine Ousmane Yvon',
    ),
    last: words(
      'aubelin belloy carbelle delpierre fauvel gautrin lormel morvin perdrix quillet rivaud tessonne vauclin',
    ),
    tails: words('lit ecrit en_ville et_the voyage note encore au_lac du_matin etudie chante'),
    latin: true,
  },
  hi: {
    first: pairs(
      'asha आशा, ravi रवि, meena मीना, arun अरुण, kavita कविता, nikhil निखिल, pooja पूजा, sanjay संजय, lata लता, mohan मोहन, ' +
        'rekha रेखा, vinod विनोद',
    ),
    last: words('bhatia chandel kashyap lohani mathur pathak rathi saran tandel vohrani'),
    tails: words('likhe padhe chai notes daily safar ghar gaon'),
    latin: false,
  },
  pt: {
    first: plain(
      'Beatriz Caio Débora Heitor Iara João Lívia Marta Nuno Otávio Raquel Tiago Vânia Zélia Rui Graça',
    ),
    last: words('abrantes brandel caldeira furtado lousada moreda pimenta quintal sequeira tavora veiga'),
    tails: words('escreve viaja e_cafe na_rua anota estuda canta aqui'),
    latin: true,
  },
  ru: {
    first: pairs(
      'anya Аня, mitya Митя, vera Вера, gleb Глеб, sonya Соня, ilya Илья, katya Катя, timur Тимур, zhenya Женя, ' +
        'lev Лев, polina Полина, artyom Артём, dasha Даша, roma Рома, yulia Юлия, fedya Федя, nina Нина, oleg Олег, ' +
        'rita Рита, stas Стас, tonya Тоня, makar Макар, lida Лида, yegor Егор',
    ),
    last: words('gai soroka zima moroz bereza lebed chaika koval sokol veter grom ryabko'),
    tails: words('pishet chitaet v_puti i_chai zametki snova doma utrom poet'),
    latin: false,
  },
  sw: {
    first: plain(
      'Amani Baraka Chausiku Dalila Furaha Imani Juma Khamisi Lulu Makena Neema Rashidi Saida Tumaini Zawadi',
    ),
    last: words('abdallah chande kombo lema mbwana mushi ngowi omari shabani tembo'),
    tails: words('anaandika safari chai leo kila_siku nyumbani'),
    latin: true,
  },
  tr: {
    first: plain(
      'Ayla Burak Ceren Deniz Elif Fatih Gökçe Hakan İpek Koray Leyla Murat Nehir Onur Pınar Selin Tuna Umut',
    ),
    last: words('akdal bozan cevik demirli ergin kaval oral sezgin tanrik yurdal'),
    tails: words('yazar okur yolda ve_cay notlar burada gezer'),
    latin: true,
  },
  zh: {
    first: pairs(
      'xiaolan 小岚, yiming 一鸣, anran 安然, zihan 子涵, jiale 家乐, wenqi 文琪, haoyu 浩宇, siyuan 思远, meilin 美琳, taotao 涛涛, ' +
        'qingqing 青青, dawei 大伟',
    ),
    last: words('bai cao fang gu he jiang lu meng ning qiao shen tang wu xie yan'),
    tails: words('xie du notes daily cha shan hai'),
    latin: false,
  },
};

/** Two words that are nobody's name, as people who do not give theirs put them together. */
export const ALIASES = {
  first: words(
    'slow paper quiet late small wet green early salt tin borrowed plain wild spare blue second rusty odd soft north ' +
      'river kitchen night sunday cloud gravel honey iron moss velvet winter yellow almost tired lucky half',
  ),
  second: words(
    'kettle canoe ladder otter lantern spoon heron radio turnip atlas bicycle button crow drawer ferry gull hinge ink ' +
      'jam kite lemon mitten newt orchard pebble quince raft sparrow thimble umbrella violin walnut yarn zebra barn pilot',
  ),
};

/** What people put in front of their name when it is taken. */
export const HEADS: readonly string[] = words('its not just dear hey ask only the_other');

/** Second halves of handles that fit any story of everyday life; a story adds its own behind them. */
export const EVERYDAY: readonly string[] =
  'reads writes on_foot and_tea notes again ok daily x maps books bikes talks music says hill bakes mornings sews drives garden'.split(
    ' ',
  );
