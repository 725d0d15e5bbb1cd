/** What a monkey does: each act tells what it is about to do, in one line, and does it. */
import type { Page } from '@playwright/test';
import type { Random } from '../../../src/core/random';
import { HOSTILE_WORDS } from '../../hostile';
import { FILES } from './files';

export interface Monkey {
  page: Page;
  random: Random;
  /** Where the app is. */
  home: string;
  /** Told before each act. */
  note(act: string): void;
}
type Act = (monkey: Monkey) => Promise<unknown>;

const KEYS = [
  ...['Tab', 'Tab', 'Shift+Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...[
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Delete',
    'Backspace',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '/',
    '?',
    '+',
    '-',
  ],
  ...[
    '0',
    'a',
    'b',
    'c',
    'f',
    'g',
    'h',
    'k',
    'l',
    'm',
    'n',
    'o',
    'p',
    's',
    't',
    'w',
    'z',
    '[',
    ']',
    ',',
    '.',
  ],
];
const SIZES = [
  [1440, 900],
  [390, 844],
  [320, 480],
  [820, 1180],
  [1920, 1080],
  [700, 300],
] as const;
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh-Hans'];
const SAMPLES = ['fee-waiver', 'ask-the-minister', 'denial', 'forty-messages'];
const PLACES =
  'button, a[href], input, select, summary, textarea, [role=tab], [role=slider], [role=menuitem], li, svg';

/** A point of something that can be seen and meant. */
const target = (page: Page, share: number): Promise<{ x: number; y: number; what: string } | null> =>
  page.evaluate(
    ([selector, at]) => {
      const seen = [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height, left, top } = element.getBoundingClientRect();
        return (
          width > 0 &&
          height > 0 &&
          left < innerWidth &&
          top < innerHeight &&
          left + width > 0 &&
          top + height > 0
        );
      });
      const element = seen[Math.floor(at * seen.length)];
      if (!element) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const what = `${element.tagName.toLowerCase()} “${name.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
      return { x: left + width / 2, y: top + height / 2, what };
    },
    [PLACES, share] as const,
  );

const somewhere = ({ page, random }: Monkey): { x: number; y: number } => {
  const { width, height } = page.viewportSize()!;
  return { x: random.below(width), y: random.below(height) };
};

const click: Act = async (monkey) => {
  const found = await target(monkey.page, monkey.random.next());
  const at = found ?? somewhere(monkey);
  monkey.note(`click ${found?.what ?? `at ${at.x},${at.y}`}`);
  await monkey.page.mouse.click(at.x, at.y, { clickCount: monkey.random.chance(0.1) ? 2 : 1 });
};
const clickAnywhere: Act = async (monkey) => {
  const { x, y } = somewhere(monkey);
  const button = monkey.random.chance(0.1) ? 'right' : 'left';
  monkey.note(`${button} click at ${x},${y}`);
  await monkey.page.mouse.click(x, y, { button });
};
const drag: Act = async (monkey) => {
  const [from, to] = [somewhere(monkey), somewhere(monkey)];
  monkey.note(`drag ${from.x},${from.y} to ${to.x},${to.y}`);
  const { mouse } = monkey.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 5 });
  await mouse.up();
};
const wheel: Act = async (monkey) => {
  const { x, y } = somewhere(monkey);
  const by = monkey.random.below(1600) - 800;
  monkey.note(`wheel ${by} at ${x},${y}`);
  await monkey.page.mouse.move(x, y);
  await monkey.page.mouse.wheel(0, by);
};
const key: Act = async ({ page, random, note }) => {
  const pressed = random.pick(KEYS);
  note(`key ${pressed}`);
  await page.keyboard.press(pressed);
};
const type: Act = async ({ page, random, note }) => {
  const words = random.pick(HOSTILE_WORDS).slice(0, 200);
  note(`type ${JSON.stringify(words.slice(0, 60))}`);
  await page.keyboard.insertText(words);
};
const choose: Act = async ({ page, random, note }) => {
  const share = random.next();
  const which = random.next();
  const chosen = await page.evaluate(
    ([at, option]) => {
      const all = [...document.querySelectorAll('select')].filter((select) => select.checkVisibility());
      const select = all[Math.floor(at * all.length)];
      // The largest cascades take a machine minutes.
      const options = select ? [...select.options].filter(({ text }) => !/000.?000/.test(text)) : [];
      const taken = options[Math.floor(option * options.length)];
      if (!select || !taken) return 'nothing';
      select.value = taken.value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return taken.text;
    },
    [share, which] as const,
  );
  note(`choose ${chosen}`);
};
const drop: Act = async ({ page, random, note }) => {
  const files = Array.from({ length: 1 + random.below(2) }, () => random.pick(FILES));
  note(`drop ${files.map(({ name }) => name).join(' and ')}`);
  const list = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
  }, list);
};
const resize: Act = async ({ page, random, note }) => {
  const [width, height] = random.pick(SIZES);
  note(`resize to ${width} × ${height}`);
  await page.setViewportSize({ width, height });
};
const look: Act = async ({ page, random, note }) => {
  const media = {
    colorScheme: random.pick(['light', 'dark'] as const),
    reducedMotion: random.pick(['reduce', 'no-preference'] as const),
    forcedColors: random.pick(['active', 'none', 'none'] as const),
  };
  note(`look ${Object.values(media).join(', ')}`);
  await page.emulateMedia(media);
};
const openSample: Act = async ({ page, random, note, home }) => {
  const language = random.pick(LANGUAGES);
  const sample = random.pick(SAMPLES);
  note(`open ${sample} in ${language}`);
  await page.goto(`${home}?lang=${language}#1?sample=${sample}`);
};
const address: Act = async ({ page, random, note }) => {
  const fragment = random.pick([
    '#1?sample=denial&lens=horizon',
    '#1?sample=nothing',
    '#1?lens=%3Cscript%3E&at=NaN&post=__proto__',
    '#%E0%A4%A',
    '#1?sample=fee-waiver&layout=radial&at=-1e308&pair=a-b',
    '',
  ]);
  note(`address ${fragment}`);
  await page.evaluate((to) => void (location.hash = to), fragment);
};
const history: Act = async ({ page, random, note }) => {
  const back = random.chance(0.7);
  note(back ? 'back' : 'forward');
  // Before the app there is nothing to go back to.
  await page.evaluate(
    (by) => {
      const { navigation } = window as unknown as { navigation: { canGoBack: boolean } };
      if (by > 0 || navigation.canGoBack) window.history.go(by);
    },
    back ? -1 : 1,
  );
};
const reload: Act = async ({ page, note }) => {
  note('reload');
  await page.reload();
};

/** Each as often as its number says. */
export const ACTS: readonly [Act, number][] = [
  [click, 44],
  [clickAnywhere, 8],
  [key, 22],
  [type, 4],
  [choose, 4],
  [drag, 4],
  [wheel, 4],
  [drop, 3],
  [resize, 3],
  [look, 1],
  [openSample, 2],
  [address, 1],
  [history, 2],
  [reload, 1],
];
