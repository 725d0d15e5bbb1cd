/** The stories that come with the samples: what they point at and quote is there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { keyOf } from '../../../../src/core/session/key';
import { samples } from '../../../../src/core/simulate';
import { readStory, runsOf, writeStory } from '../../../../src/core/story';
import { readView, writeView, type View } from '../../../../src/state/address/url';
import { SAMPLES_FOLDER } from '../../../tools/sampleFiles';
import { importText } from '../../helpers/import';

/** What a room reads in one glance. */
const LONGEST_HEADLINE = 90;
/** Words that would say more than an export shows: what made something happen, who is a machine, what people read. */
const CLAIMS = /\b(because of|caused?|led to|made people|due to|triggered|bots?|went viral|on Twitter)\b/i;

interface Description {
  source: string[];
  questions: string[];
}

describe.each(samples.map(({ id }) => id))('the story of %s', (id) => {
  const read = (name: string): string => readFileSync(`${SAMPLES_FOLDER}/${id}/${name}`, 'utf8');
  const markdown = read('story.md');
  const story = readStory(markdown);
  const about = JSON.parse(read('sample.json')) as Description;
  const data = importText(read('posts.jsonl'));
  const rows = Array.from({ length: data.posts.count }, (_, row) => row);
  const rowOf = new Map(rows.map((row) => [keyOf(data.id(row)), row]));
  const source = new Set(about.source.map((handle) => data.accounts.byHandle(handle)));
  const texts = rows.map((row) => data.text(row));
  const own = rows.filter((row) => source.has(data.posts.author[row]!)).map((row) => texts[row]!);
  const views = story.steps.map(({ view }) => readView(view));

  test('has six to ten steps, each told and with notes, a guess before one, and the questions of its sample', () => {
    expect(story.title).toBeTruthy();
    // What the room is asked tells nothing yet.
    const told = story.steps.filter(({ guess }) => !guess);
    expect(told.length).toBeGreaterThanOrEqual(6);
    expect(told.length).toBeLessThanOrEqual(10);
    expect(story.steps.length).toBeGreaterThan(told.length);
    for (const { title, text, notes } of story.steps) {
      expect(text.match(/[.?!:”](?=\s|$)/g)?.length ?? 0, title).toBeGreaterThanOrEqual(2);
      expect(notes, title).toBeTruthy();
      expect(`${title} ${text}`, title).not.toMatch(CLAIMS);
    }
    for (const question of about.questions) expect(story.questions).toContain(question);
    expect(writeStory(story)).toBe(markdown);
  });

  test('says one short sentence at a time', () => {
    for (const { title } of story.steps) {
      const said = runsOf(title)
        .map(({ text }) => text)
        .join('');
      expect(said.length, said).toBeLessThanOrEqual(LONGEST_HEADLINE);
      expect(said).toMatch(/[.?!]”?$/);
    }
  });

  test('shows views of its own sample, at moments and posts that are there', async () => {
    const forest = await buildForest(data);
    const largest = forest.order.reduce((a, b) => (forest.descendants[b]! > forest.descendants[a]! ? b : a));
    const parentsOf = (row: number): number[] => {
      const path = [row];
      while (forest.parent[path.at(-1)!]! >= 0) path.push(forest.parent[path.at(-1)!]!);
      return path;
    };
    story.steps.forEach(({ title, view: written }, i) => {
      const view: View = views[i]!;
      // Nothing in the link was malformed, or it would be missing in what is written anew.
      const sorted = (text: string): string[] => text.split('?')[1]!.split('&').sort();
      expect(sorted(writeView(view)), title).toEqual(sorted(written));
      expect(view.sample, title).toBe(id);
      expect(view.lens, title).not.toBeNull();
      const roots = view.message.length ? view.message.map((key) => rowOf.get(key)!) : [largest];
      for (const root of roots) expect(source.has(data.posts.author[root]!), title).toBe(true);
      const cascade = rows.filter((row) => parentsOf(row).some((above) => roots.includes(above)));
      const times = cascade.map((row) => data.posts.time[row]!);
      expect(view.moment, title).toBeGreaterThanOrEqual(Math.min(...times));
      expect(view.moment, title).toBeLessThanOrEqual(Math.max(...times));
      for (const key of [view.selected, view.beside, view.filter.branch]) {
        if (key === null) continue;
        expect(cascade, title).toContain(rowOf.get(key));
        expect(data.posts.time[rowOf.get(key)!], title).toBeLessThanOrEqual(view.moment!);
      }
    });
  });

  test('quotes the source and others as they wrote', () => {
    for (const { title, text } of story.steps)
      for (const { text: words, of } of [...runsOf(title), ...runsOf(text)]) {
        if (of === null) continue;
        const quoted = words.replace(/^“|”$/g, '').replace(/[.,]$/, '');
        expect(
          (of === 'source' ? own : texts).some((said) => said.includes(quoted)),
          words,
        ).toBe(true);
      }
  });
});
