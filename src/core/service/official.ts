/**
 * Which accounts are likely official, so that they are offered first: those named like a ministry, an
 * embassy, a mission or a holder of office. The platform's check mark says nothing: it is sold, or given to the famous. A guess that is labelled as one; the user chooses.
 */
const WORDS = [
  // English, and the abbreviations that ministries use everywhere
  ...[
    'ministry',
    'minister',
    'embassy',
    'consulate',
    'foreign',
    'gov',
    'government',
    'mfa',
    'moi',
    'mod',
    'state dept',
  ],
  ...[
    'department',
    'diplomacy',
    'mission',
    'ambassador',
    'presidency',
    'president',
    'parliament',
    'official',
  ],
  ...['ministère', 'ministre', 'ambassade', 'diplomatie', 'consulat', 'gouvernement'], // French
  ...['ministerio', 'ministro', 'ministra', 'embajada', 'consulado', 'cancillería', 'gobierno'], // Spanish
  ...['ministerium', 'auswärtiges amt', 'botschaft', 'konsulat', 'bundes'], // German
  ...['министерство', 'министр', 'посольство', 'консульство', 'мид'], // Russian
  ...['وزارة', 'الخارجية', 'سفارة', 'قنصلية', 'وزير'], // Arabic
  ...['外交部', '大使馆', '大使館', '政府'], // Chinese
];

/** True where the name or handle holds one of the words. */
export function looksOfficial(handle: string, name: string): boolean {
  const text = `${handle.replace(/_/g, ' ')} ${name}`.toLowerCase();
  return WORDS.some((word) => holds(text, word));
}

/** Short Latin words must stand alone: "mod" is not in "modern". */
function holds(text: string, word: string): boolean {
  if (word.length > 4 || !/^[a-z]+$/.test(word)) return text.includes(word);
  return new RegExp(`(?:^|[^a-z])${word}(?:$|[^a-z])`).test(text);
}
