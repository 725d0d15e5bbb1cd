import { expect, test } from 'vitest';
import { narrate, standing, type Happening } from '../../../../src/core/replay';
import type { TestPost } from '../../helpers/dataset';
import { openMessage } from '../../helpers/message';

const MINUTE = 60_000;
const SAID = 'The ferry to Lower Vey runs again every day from Monday';
const OTHER = 'No ferry to Lower Vey until Monday';
const START = Date.UTC(2026, 4, 12, 9);
const at = (minutes: number): number => START + minutes * MINUTE;

const root: TestPost = { id: '1', author: 'ministry', text: SAID, time: at(0) };
const retold = (id: number, minutes: number, text: string, of = '1'): TestPost => ({
  ...{ id: String(id), author: `a${id}`, text: `RT @${of === '1' ? 'ministry' : `a${of}`}: ${text}` },
  time: at(minutes),
});
const kinds = (told: readonly Happening[]): string[] => told.map(({ is }) => is);

test('an export without a retelling is begun and nothing more', async () => {
  const { replay } = await openMessage([root]);
  expect(narrate(replay)).toEqual([{ is: 'begin', place: 0 }]);
});

test('hops are told of when first reached, and under ten retellings no wording leads', async () => {
  const posts = [root, ...[2, 3, 4].map((id) => retold(id, id, SAID)), retold(5, 6, OTHER, '2')];
  const { replay, place } = await openMessage(posts);
  const told = narrate(replay);
  expect(told.filter(({ is }) => is === 'hop')).toEqual([
    { is: 'hop', place: place('2'), hop: 1 },
    { is: 'hop', place: place('5'), hop: 2 },
  ]);
  expect(kinds(told)).not.toContain('switch');
  expect(standing(replay, 5)).toMatchObject({ posts: 5, deepest: 2, retellings: 4, leader: -1, carriers: 0 });
});

test('a wording that takes over is told of once it leads by two, and not while it wavers', async () => {
  const list = [
    ...Array.from({ length: 10 }, (_, i) => retold(2 + i, 1 + i, SAID)),
    ...Array.from({ length: 13 }, (_, i) => retold(20 + i, 20 + i, OTHER)),
  ];
  const { replay, bundle, place } = await openMessage([root, ...list]);
  const { variant } = bundle.cascade;
  const over = narrate(replay).filter((told) => told.is === 'switch');
  const [said, other] = [variant[place('2')]!, variant[place('20')]!];
  expect(over.filter(({ hop }) => hop === null)).toEqual([
    { is: 'switch', place: place('30'), hop: null, variant: other, before: said },
  ]);
  expect(standing(replay, replay.cascade.count)).toMatchObject({
    leader: other,
    carriers: 13,
    retellings: 23,
  });

  // One ahead at the end is no lead.
  const even = await openMessage([root, ...list.slice(0, 21)]);
  expect(narrate(even.replay).filter((told) => told.is === 'switch' && told.hop === null)).toEqual([]);
});

test('long stretches without posts are told of, the half and the end, in order of time', async () => {
  const posts = [
    ...[root, ...[2, 3, 4, 5, 6].map((id) => retold(id, id, SAID))],
    ...[7, 8, 9, 10, 11].map((id) => retold(id, 600 + id, SAID)),
  ];
  const { replay, place } = await openMessage(posts);
  const told = narrate(replay);
  expect(told.filter(({ is }) => is === 'pause')).toEqual([
    { is: 'pause', place: place('6'), until: place('7') },
  ]);
  expect(told).toContainEqual({ is: 'half', place: place('6') });
  expect(told.at(-1)).toEqual({ is: 'end', place: place('11') });
  const places = told.map((one) => one.place);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('posts without a date are counted, and told of at no moment', async () => {
  const undated: TestPost = { id: '3', author: 'b', text: `RT @a2: ${SAID}` };
  const { replay } = await openMessage([root, retold(2, 5, SAID), undated]);
  expect(kinds(narrate(replay))).toEqual(['begin', 'hop', 'end']);
  expect(standing(replay, replay.cascade.count).posts).toBe(3);
});

test('a cascade without any date is told hop by hop, and nothing of when', async () => {
  const posts = [root, retold(2, 0, SAID), retold(3, 0, SAID), retold(4, 0, OTHER, '2')].map((post) => ({
    ...post,
    time: NaN,
  }));
  const { replay, place } = await openMessage(posts);
  expect(narrate(replay)).toEqual([
    { is: 'begin', place: 0 },
    { is: 'hop', place: 1, hop: 1 },
    { is: 'hop', place: place('4'), hop: 2 },
    { is: 'end', place: 3 },
  ]);
});
