/**
 * Stories as Markdown, so that they can be written and read anywhere:
 *
 *     # Title
 *     What stands before the first step.
 *     ? locked 2k3j4h5
 *     ## [What the room reads](#1?sample=…)
 *     What is told.
 *     ? hop
 *     > For the one who presents.
 *     ## Questions
 *     - One on each line.
 *     ## Method card
 *         Indented: for whoever reads the file; the next file has its own.
 *
 * A line with a question mark asks the room first (guess.ts), before the first step it keeps what came out (lock.ts). A heading links to its view; one without a link leaves the view as it is.
 */
import { readGuess, writeGuess } from './guess';
import { isNamed, withIds } from './ids';
import { readLock, writeLock } from './lock';
import { LONGEST_TEXT, LONGEST_TITLE, MOST_STEPS, type Step, type Story } from './story';

/** The heading of the list at the end. */
const QUESTIONS = 'Questions';
/** The heading of what the file stands on. */
export const CARD = 'Method card';
const HEADING = /^(#{1,2})[ \t]+(.*)$/;
const LINKED = /^\[((?:\\.|[^\\\]])*)\]\(([^()\s]*)\)$/;
/** A view's fragment holds nothing else (state/url.ts writes it so). */
const FRAGMENT = /^[\w?&=.,%+*~:-]{0,4000}$/;

/** What a story is as text. `readStory` gives it back, but for space at the ends and what exceeds its limits. */
export function writeStory({ title, intro, lock, steps, questions }: Story): string {
  const blocks = [`# ${line(title)}`, body(intro), writeLock(lock)];
  const named = isNamed(steps);
  for (const step of steps) {
    const said = line(step.title);
    blocks.push(
      step.view ? `## [${said.replace(/[\\[\]]/g, '\\$&')}](#${step.view})` : `## ${unlinked(said)}`,
    );
    blocks.push(body(step.text));
    if (step.guess) blocks.push(writeGuess(step.guess, named));
    const notes = step.notes.split('\n').map((note) => `> ${note}`.trimEnd());
    if (step.notes) blocks.push(notes.join('\n'));
  }
  if (questions.length)
    blocks.push(`## ${QUESTIONS}`, questions.map((question) => `- ${line(question)}`).join('\n'));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The story of a text. Anything is a story: what is no heading is told by the step above it. */
export function readStory(markdown: string): Story {
  let title = '';
  let lock = '';
  const intro: string[] = [];
  const questions: string[] = [];
  const steps: { step: Step; text: string[]; notes: string[] }[] = [];
  let into: 'intro' | 'step' | 'questions' | 'card' = 'intro';
  for (const raw of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = HEADING.exec(raw);
    if (heading?.[1] === '#' && into === 'intro' && title === '') {
      title = heading[2]!.trim();
    } else if (heading?.[1] === '##' && heading[2]!.trim() === QUESTIONS) {
      into = 'questions';
    } else if (heading?.[1] === '##' && heading[2]!.trim() === CARD) {
      into = 'card';
    } else if (heading?.[1] === '##') {
      into = 'step';
      steps.push({ step: stepOf(heading[2]!.trim()), text: [], notes: [] });
    } else if (into === 'questions') {
      const question = raw.replace(/^\s*[-*][ \t]+/, '').trim();
      if (question) questions.push(question.slice(0, LONGEST_TITLE));
    } else if (into !== 'card') {
      const at = steps.at(-1);
      if (!at && readLock(raw)) lock = readLock(raw);
      else if (!at) intro.push(plain(raw));
      else if (readGuess(raw)) at.step.guess = readGuess(raw);
      else if (/^>/.test(raw)) at.notes.push(raw.replace(/^>[ \t]?/, ''));
      else at.text.push(plain(raw));
    }
  }
  return {
    title: title.slice(0, LONGEST_TITLE),
    intro: paragraphs(intro),
    lock,
    steps: withIds(
      steps
        .slice(0, MOST_STEPS)
        .map(({ step, text, notes }) => ({ ...step, text: paragraphs(text), notes: paragraphs(notes) })),
    ),
    questions: questions.slice(0, MOST_STEPS),
  };
}

function stepOf(heading: string): Step {
  const linked = LINKED.exec(heading);
  const title = linked ? linked[1]!.replace(/\\([\\[\]])/g, '$1') : heading.replace(/^\\(?=\[)/, '');
  const fragment = linked ? linked[2]!.replace(/^[^#]*#/, '') : '';
  return {
    title: title.trim().slice(0, LONGEST_TITLE),
    view: linked?.[2]!.includes('#') && FRAGMENT.test(fragment) ? fragment : '',
    text: '',
    guess: null,
    notes: '',
  };
}

/** One line, whatever stood in it. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title without a view must not look like one with, nor like what stands at the end. */
const unlinked = (title: string): string =>
  title.startsWith('[') ? `\\${title}` : title === QUESTIONS || title === CARD ? `${title}:` : title;

/** What would begin a heading or a note is marked as text. */
const body = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((row) => (/^\\*(?:#{1,2}[ \t]|>|\?[ \t])/.test(row) ? `\\${row}` : row))
    .join('\n');

const plain = (row: string): string => row.replace(/^\\(?=\\*(?:#{1,2}[ \t]|>|\?[ \t]))/, '');

const paragraphs = (rows: readonly string[]): string =>
  rows
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST_TEXT);
