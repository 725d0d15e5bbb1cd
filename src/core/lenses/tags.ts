/** What kind of message a message is: as the user says or, until then, by a rule of words that is shown. */

/** Tags that come with rules of their own. */
type Tag = 'policy' | 'personal' | 'ceremonial' | 'event' | 'crisis';

/** Words that speak for a tag; one that ends in * stands for all words that begin so. */
export interface TagRule {
  tag: string;
  words: readonly string[];
}

export interface Tagged {
  /** A Tag, or the user's own word; null = none. */
  tag: string | null;
  by: 'hand' | 'rule' | null;
  /** Words of the rule that were found. */
  words: string[];
}

/**
 * Where the user has not said otherwise, in the six languages of the United Nations; the tags that are told by fewest
 * words first. Arabic stands without article or what is written onto a word. Our own choice.
 */
const TAG_WORDS: Readonly<Record<Tag, readonly string[]>> = {
  crisis: [
    'evacuat*, earthquake, flood*, emergency, warn*, heavy rain, road is closed, attack*, leave by, advisory, false website, storm, outbreak, missing',
    'évacu*, séisme, inondation*, urgence*, alerte*, tempête, attentat*, attaque*, épidémie, disparu*, fortes pluies',
    'evacua*, terremoto*, inundaci*, emergencia*, alerta*, tormenta, atentado*, ataque*, brote, desaparecid*, lluvias fuertes',
    'эвакуац*, землетрясен*, наводнен*, чрезвычайн*, предупрежд*, шторм*, теракт*, нападен*, вспышк*, пропавш*',
    'إجلاء, زلزال, فيضان*, طوارئ, تحذير*, عاصفة, هجوم, هجمات, وباء, مفقود*',
    '疏散, 撤离, 地震, 洪水, 紧急, 警告, 预警, 暴雨, 袭击, 疫情, 失踪',
  ],
  personal: [
    'photo of the day, our youngest, our oldest, marathon, retires, birthday, choir, week in numbers, cat, dog, behind the scenes, our team',
    'photo du jour, anniversaire de, retraite de, en coulisses, notre équipe, notre collègue, chorale',
    'foto del día, cumpleaños, se jubila, entre bastidores, nuestro equipo, nuestra colega, maratón',
    'фото дня, день рождения, на пенсию, за кулисами, наша команда, наш коллега, марафон*',
    'صورة اليوم, عيد ميلاد, تقاعد, كواليس, فريقنا, زميلنا, زميلتنا, ماراثون',
    '每日一图, 生日, 退休, 幕后, 我们的团队, 我们的同事, 马拉松',
  ],
  ceremonial: [
    'congratulat*, anniversary, national day, condolence*, remember, letters of credence, toast, thanks, years ago, receives, state dinner, wreath',
    'félicit*, fête nationale, condoléances, lettres de créance, hommage*, reçoit, gerbe, commémor*',
    'felicit*, fiesta nacional, condolencias, cartas credenciales, homenaje*, recibe, ofrenda floral, conmemor*',
    'поздравля*, годовщин*, национальн* праздник*, соболезнован*, верительн* грамот*, памят*, принял*, венок',
    'تهنئة, نهنئ, يهنئ, عيد وطني, تعازي, تعزية, أوراق اعتماد*, ذكرى, يستقبل, إكليل',
    '祝贺, 国庆, 哀悼, 慰问, 国书, 纪念, 接见, 会见, 献花, 国宴',
  ],
  event: [
    'this week, open house, seminar, exhibition, concert, visitors, livestream, hearing, ask the minister, join us, conference, invites',
    'cette semaine, portes ouvertes, séminaire, exposition, visiteurs, en direct, audience, conférence, rejoignez-nous, invite',
    'esta semana, puertas abiertas, seminario, exposición, concierto, visitantes, en directo, audiencia, conferencia, únase, invita',
    'на этой неделе, день открытых дверей, семинар*, выставк*, концерт*, прямой эфир, прямом эфире, слушани*, конференци*, приглаша*',
    'هذا الأسبوع, يوم مفتوح, ندوة, معرض, حفل, بث مباشر, جلسة, مؤتمر, انضموا, ندعوكم, يدعو',
    '本周, 开放日, 研讨会, 展览, 音乐会, 直播, 听证会, 会议, 欢迎参加, 邀请',
  ],
  policy: [
    'agreement, treaty, talks, negotiat*, law, budget, sanction*, vote, council, joint statement, parliament, propos*, fund, pledge*, toll, waive*, visa fee',
    'accord*, traité*, pourparlers, négoci*, loi, lois, conseil, déclaration commune, parlement, projet de loi, fonds, engage*, frais de visa, supprim*',
    'acuerdo*, tratado*, negocia*, ley, leyes, presupuesto*, sancion*, votación, consejo, declaración conjunta, parlamento, propuesta*, fondo*, tasa de visado, exim*',
    'соглашени*, договор*, переговор*, закон*, бюджет*, санкци*, голосовани*, совет*, совместное заявление, парламент*, предлож*, фонд*, визов* сбор*',
    'اتفاق*, معاهدة, محادثات, مفاوضات, قانون, قوانين, ميزانية, عقوبات, تصويت, مجلس, بيان مشترك, برلمان, مقترح*, صندوق, رسوم التأشيرة, تعهد*',
    '协议, 协定, 条约, 会谈, 谈判, 法律, 法案, 预算, 制裁, 表决, 理事会, 联合声明, 议会, 提案, 基金, 承诺, 签证费',
  ],
};

/** A line of a rule holds the words of one language. */
export const TAG_RULES: readonly TagRule[] = (Object.keys(TAG_WORDS) as (keyof typeof TAG_WORDS)[]).map(
  (tag) => ({ tag, words: ruleWords(TAG_WORDS[tag].join('\n')) }),
);

/** Tags texts by rules; each rule is one expression. */
export class Tagger {
  readonly #rules: { tag: string; found: RegExp }[];

  constructor(rules: readonly TagRule[]) {
    this.#rules = rules
      .filter(({ words }) => words.length > 0)
      .map(({ tag, words }) => ({
        tag,
        found: new RegExp(words.map(pattern).join('|'), 'giu'),
      }));
  }

  /** The tag with most different words of its rule in the text, the first of equals; `hand` goes before. */
  tag(text: string, hand?: string): Tagged {
    if (hand !== undefined) return { tag: hand || null, by: 'hand', words: [] };
    let best: Tagged = { tag: null, by: null, words: [] };
    for (const { tag, found } of this.#rules) {
      const words = [...new Set(Array.from(text.matchAll(found), ([word]) => word.toLowerCase()))];
      if (words.length > best.words.length) best = { tag, by: 'rule', words };
    }
    return best;
  }
}

/** What is written onto an Arabic word: and, so, by, as, for, and the article. */
const BEFORE_ARABIC = '[وفبكل]?(?:ال|ل)?';
const ARABIC = /^\p{Script=Arabic}/u;
/** Scripts that part no words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const REST = '[\\p{L}\\p{M}\\p{N}]*';

/** Words are text, not expressions; * stands for the rest of a word. They stand alone, where their script parts words. */
function pattern(word: string): string {
  const text = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, REST))
    .join('\\s+');
  if (UNPARTED.test(word)) return text;
  return `(?<![\\p{L}\\p{N}])${ARABIC.test(word) ? BEFORE_ARABIC : ''}${text}(?![\\p{L}\\p{N}])`;
}

/** Words of a rule as a user types them, parted by commas or lines. */
export function ruleWords(text: string): string[] {
  return text
    .split(/[,،、\n]/)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A rule as it is shown: its words in their order, those of each language that the app brings on a line of their own. */
export function ruleText(words: readonly string[]): string {
  const lines: string[][] = [];
  const firsts = new Set(Object.values(TAG_WORDS).flatMap((each) => each.map((line) => ruleWords(line)[0]!)));
  for (const word of words) {
    if (lines.length === 0 || firsts.has(word)) lines.push([]);
    lines.at(-1)!.push(word);
  }
  return lines.map((line) => line.join(', ')).join('\n');
}
