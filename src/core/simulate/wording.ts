/** A wording as the grammar holds it, its text, and what people do to it in one hop. */
import { OPTIONAL, SLOTS, type Message, type Slot } from './messages';
import type { Operation } from './post';
import type { Random } from '../random';

/** Languages that the grammar writes. */
export type Language = 'en' | 'fr';

export interface Said {
  readonly message: Message;
  readonly lang: Language;
  readonly number: number;
  readonly verb: 'said' | 'denied' | 'loose';
  /** Slots left out. */
  readonly without: readonly Slot[];
  /** Sentences put in front and behind. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly hashtags: readonly string[];
  /** The message gave way to its headline. */
  readonly replaced: boolean;
  /** Words kept of the text; Infinity = all. */
  readonly cut: number;
}

/** A message as its source says it. */
export const asSaid = (message: Message, lang: Said['lang'] = 'en'): Said => ({
  message,
  lang,
  number: message.number,
  verb: 'said',
  without: [],
  before: [],
  after: [],
  hashtags: [],
  replaced: false,
  cut: Infinity,
});

/** The text of a wording. */
export function render(said: Said): string {
  const words = [...said.before, sentence(said), ...said.after].join(' ').split(' ');
  const whole = words.length <= said.cut;
  const text = whole
    ? words.join(' ')
    : `${words
        .slice(0, said.cut)
        .join(' ')
        .replace(/[,.:]$/, '')}…`;
  return [text, ...said.hashtags.map((tag) => `#${tag}`)].join(' ');
}

function sentence({ message, lang, number, verb, without, replaced }: Said): string {
  if (replaced) return message.headline[lang];
  const phrases = message[lang];
  const held = SLOTS.filter((slot) => !without.includes(slot)).map((slot) => {
    const phrase = slot === 'does' && verb !== 'said' ? message[verb][lang] : phrases[slot];
    const comma = slot === 'start' || (slot === 'whom' && !without.includes('condition')) ? ',' : '';
    return phrase.replace('#', String(number)) + comma;
  });
  const text = held.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** As many of the words as fit into so many characters, one at the least; hashtags are given up first. */
export function cutTo(said: Said, room: number): Said {
  let cut = { ...said, hashtags: [] as string[] };
  for (let words = render(cut).split(' ').length - 1; words > 0 && render(cut).length > room; words--)
    cut = { ...cut, cut: words };
  return cut;
}

const OUTRAGE = {
  en: ['Unbelievable!', 'And nobody asked us:', 'While the rest of us pay:'],
  fr: ['Incroyable !', 'Et personne ne nous a consultés :', 'Pendant que nous payons :'],
};
const PRAISE = {
  en: ['Well done, about time.', 'Good news, please share.', 'This will help my cousin.'],
  fr: ['Bravo, il était temps.', 'Bonne nouvelle, à partager.', 'Cela aidera mon cousin.'],
};
const OTHERS = {
  en: ['The mayor of Lower Vey says:', 'According to the students’ union:'],
  fr: ['Le maire de Bas-Vey dit :', 'Selon le syndicat des étudiants :'],
};
const HIJACKS = ['Traffic', 'WeatherNow', 'FinalMatch', 'MondayMood'];

/** With a sentence in front; of a text that was cut, as many words stay as were left. */
const inFront = (said: Said, sentence: string): Said => ({
  ...said,
  before: [sentence],
  cut: said.cut + sentence.split(' ').length,
});

/** Least words that a shortened text keeps. */
const LEAST_WORDS = 5;

/**
 * What an operation makes of a wording; null where it cannot be done to it, so that the name of the operation is
 * always true of the words.
 */
export function operate(said: Said, operation: Operation, random: Random): Said | null {
  const { lang } = said;
  const droppable = OPTIONAL.filter((slot) => !said.without.includes(slot));
  const plain = !said.replaced && said.cut === Infinity;
  switch (operation) {
    case 'copy':
    case 'none':
      return said;
    case 'truncate': {
      const words = render({ ...said, hashtags: [] }).split(' ').length;
      if (words <= LEAST_WORDS + 1) return null;
      return { ...said, hashtags: [], cut: LEAST_WORDS + random.below(words - LEAST_WORDS - 1) };
    }
    case 'dropCondition': {
      // What stands last would leave a beginning of the text: that is a truncation.
      const inner = said.after.length ? droppable : droppable.slice(0, -1);
      if (!plain || !inner.length) return null;
      return { ...said, without: [...said.without, random.pick(inner)] };
    }
    case 'restore': {
      if (!plain || !said.without.length) return null;
      const back = random.pick(said.without);
      return { ...said, without: said.without.filter((slot) => slot !== back) };
    }
    case 'negate':
      return plain && said.verb !== 'denied' ? { ...said, verb: 'denied' } : null;
    case 'changeNumber':
      return plain ? { ...said, number: said.number + 1 + random.below(said.number) } : null;
    case 'reword':
      return plain && said.verb === 'said' ? { ...said, verb: 'loose' } : null;
    case 'hijackHashtag': {
      const tag = random.pick(HIJACKS);
      return said.hashtags.includes(tag) ? null : { ...said, hashtags: [...said.hashtags, tag] };
    }
    case 'addOutrage':
      return said.before.length ? null : inFront(said, random.pick(OUTRAGE[lang]));
    case 'misattribute':
      return said.before.length ? null : inFront(said, random.pick(OTHERS[lang]));
    case 'addEndorsement':
      return plain && !said.after.length ? { ...said, after: [random.pick(PRAISE[lang])] } : null;
    case 'replace':
      return plain ? { ...said, replaced: true, before: [], after: [], without: [] } : null;
    case 'translate':
      // Only what is whole can be translated: half a sentence is cut elsewhere in another language.
      return said.before.length || said.after.length || said.cut !== Infinity
        ? null
        : { ...said, lang: lang === 'en' ? 'fr' : 'en' };
  }
}
