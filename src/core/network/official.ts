/**
 * Which accounts are likely official: those named like a ministry, an embassy, a mission, a holder of office, or an
 * authority of a state, a region or a town. The platform's check mark says nothing: it is sold, or given to the famous.
 * A guess that is labelled as one; the user chooses.
 */
import { anyOf } from './words';

const WORDS = [
  // English, and the abbreviations that ministries use everywhere
  ...['ministry', 'minister', 'embassy', 'consulate', 'foreign', 'gov', 'government', 'mfa', 'moi', 'mod'],
  ...['state dept', 'department', 'diplomacy', 'mission', 'ambassador', 'presidency', 'president'],
  ...['parliament', 'official', 'municipality', 'city council', 'county council', 'district office'],
  ...['regional office', 'prefecture', 'weather service', 'met office', 'roads agency', 'civil protection'],
  ...['ministère', 'ministre', 'ambassade', 'diplomatie', 'consulat', 'gouvernement', 'préfecture', 'mairie'], // French
  ...[
    'ministerio',
    'ministro',
    'ministra',
    'embajada',
    'consulado',
    'cancillería',
    'gobierno',
    'ayuntamiento',
  ], // Spanish
  ...['ministerium', 'auswärtiges amt', 'botschaft', 'konsulat', 'bundes', 'landkreis'], // German
  ...['министерство', 'министр', 'посольство', 'консульство', 'мид'], // Russian
  ...['وزارة', 'الخارجية', 'سفارة', 'قنصلية', 'وزير'], // Arabic
  ...['外交部', '大使馆', '大使館', '政府'], // Chinese
];

/** True where the name or handle holds one of the words. */
export const looksOfficial: (handle: string, name: string) => boolean = anyOf(WORDS);
