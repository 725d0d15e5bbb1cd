/**
 * Messages that the simulator sends, as a grammar: a message is a row of slots, each written in both languages, some of
 * which can be left out. Ministries and places are invented; no line evokes a real one.
 */

/** Slots in their order in a sentence. */
export const SLOTS = ['start', 'who', 'does', 'what', 'whom', 'condition', 'deadline'] as const;
export type Slot = (typeof SLOTS)[number];

/** What stands in each slot; '#' stands for the number. */
export type Phrases = Record<Slot, string>;

export interface Message {
  number: number;
  en: Phrases;
  /** The same, authored, not machine-translated. */
  fr: Phrases;
  /** The verb turned into its contrary, and said more loosely. */
  denied: { en: string; fr: string };
  loose: { en: string; fr: string };
  /** The same matter in words of nobody's: a headline that keeps next to nothing. */
  headline: { en: string; fr: string };
  hashtag: string;
}

/** Slots that can be left out of a sentence that still stands. */
export const OPTIONAL: readonly Slot[] = ['start', 'whom', 'condition', 'deadline'];

export const MESSAGES: readonly Message[] = [
  {
    number: 90,
    en: {
      start: 'From 1 September',
      who: 'Norland',
      does: 'will waive',
      what: 'the visa fee of # crowns',
      whom: 'for students with a place at a university',
      condition: 'provided they apply online',
      deadline: 'before 30 June',
    },
    fr: {
      start: 'À partir du 1er septembre',
      who: 'la Norlande',
      does: 'supprimera',
      what: 'les frais de visa de # couronnes',
      whom: 'pour les étudiants admis dans une université',
      condition: 'à condition de déposer leur demande en ligne',
      deadline: 'avant le 30 juin',
    },
    denied: { en: 'won’t waive', fr: 'maintiendra' },
    loose: { en: 'drops', fr: 'abandonne' },
    headline: { en: 'Free visas for everybody!', fr: 'Des visas gratuits pour tous !' },
    hashtag: 'StudyInNorland',
  },
  {
    number: 12,
    en: {
      start: 'This winter',
      who: 'the Keldan embassy',
      does: 'will open',
      what: 'its counter on # Saturdays',
      whom: 'for residents of the lake towns',
      condition: 'if they have booked a time',
      deadline: 'by 15 November',
    },
    fr: {
      start: 'Cet hiver',
      who: 'l’ambassade de Keldan',
      does: 'ouvrira',
      what: 'son guichet # samedis',
      whom: 'pour les habitants des villes du lac',
      condition: 's’ils ont réservé un créneau',
      deadline: 'avant le 15 novembre',
    },
    denied: { en: 'won’t open', fr: 'fermera' },
    loose: { en: 'keeps open', fr: 'garde ouvert' },
    headline: { en: 'No more waiting, walk right in!', fr: 'Plus d’attente, entrez donc !' },
    hashtag: 'LakeTowns',
  },
  {
    number: 400,
    en: {
      start: 'From Monday',
      who: 'the ministry of Oster',
      does: 'will pay',
      what: 'a grant of # marks',
      whom: 'to families who take in an exchange pupil',
      condition: 'once the school has confirmed the stay',
      deadline: 'until the end of March',
    },
    fr: {
      start: 'Dès lundi',
      who: 'le ministère d’Oster',
      does: 'versera',
      what: 'une aide de # marks',
      whom: 'aux familles qui accueillent un élève en échange',
      condition: 'dès que l’école aura confirmé le séjour',
      deadline: 'jusqu’à la fin du mois de mars',
    },
    denied: { en: 'won’t pay', fr: 'refusera' },
    loose: { en: 'hands out', fr: 'distribue' },
    headline: {
      en: 'Cash for hosts, no questions asked!',
      fr: 'De l’argent pour les hôtes, sans question !',
    },
    hashtag: 'OsterExchange',
  },
];
