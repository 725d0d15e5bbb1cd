/**
 * Which language the page speaks: what the address asks for (?lang=fr), else what was chosen on this device, else the
 * first that the browser's user reads. English where none of these is offered, or none can be loaded.
 */
import { askedLanguage, askForLanguage } from '../state/address/address';
import { store, stored } from '../state/storage';
import { currentLanguage, LANGUAGES, offered, speak, type Language, type Loadable } from '../i18n';

/** Name of the choice on this device. */
const KEPT = 'language';

let spoken = $state<Loadable>('en');

/** The language that is spoken now; what was said before a change is drawn anew by App. */
export const language = {
  get spoken(): Loadable {
    return spoken;
  },
};

/** Speaks a language that the user chose, and keeps the choice on this device. */
export async function choose(chosen: Language): Promise<void> {
  await say(chosen);
  // A browser may allow a page no storage: the choice then lasts as long as the page.
  store(KEPT, chosen);
  // Else the address would undo the choice when the page is loaded again.
  askForLanguage(chosen);
}

/** Loads the language that the page begins with. `framed`: it stands in an article. */
export async function speakFirst(framed: boolean): Promise<void> {
  try {
    await say(first(askedLanguage(), stored(KEPT), navigator.languages), framed);
  } catch {
    // Its file did not come, as may happen on a bad line: English may still, or the page says why not.
    await say('en', framed);
  }
}

/** Speaks the one language that a frame's page has words of, whatever its reader reads. */
export const speakOnly = (tag: string): Promise<void> => say(nearest(tag) ?? 'en', true);

/** The language to begin with. `asked`: by the address; `kept`: on this device; `read`: tags of the browser, best first. */
export function first(asked: string | null, kept: string | null, read: readonly string[]): Loadable {
  if (asked === 'pseudo') return asked;
  for (const tag of [asked, kept, ...read]) {
    const found = tag && nearest(tag);
    if (found) return found;
  }
  return 'en';
}

/** The offered language of a tag: "pt-BR" has none, "zh-SG" is Chinese in simplified characters, "fr-CA" French. */
function nearest(tag: string): Language | null {
  try {
    const { language } = new Intl.Locale(tag);
    return offered().find((one) => new Intl.Locale(one).language === language) ?? null;
  } catch {
    // An address or a browser may name anything.
    return null;
  }
}

async function say(next: Loadable, framed = false): Promise<void> {
  await speak(next, framed);
  spoken = currentLanguage();
  const { lang, dir } = next === 'pseudo' ? { lang: 'en', dir: 'ltr' } : { lang: next, ...LANGUAGES[next] };
  Object.assign(document.documentElement, { lang, dir });
}
