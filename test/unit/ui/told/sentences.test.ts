import { expect, test } from 'vitest';
import { narrate, standing } from '../../../../src/core/replay';
import type { PostView } from '../../../../src/core/api';
import { rowsNamed, stand, tell } from '../../../../src/ui/told/sentences';
import type { Opened } from '../../../../src/state/message/opened';
import { openMessage } from '../../helpers/message';

const HOUR = 3_600_000;
const SAID = 'The ferry to Lower Vey runs again every day from Monday';
const START = Date.UTC(2026, 4, 12, 9);

test('what happens is told in sentences, with the figures of the picture and the basis of each hop', async () => {
  const message = await openMessage([
    { id: '1', author: 'ministry', text: SAID, time: START },
    ...Array.from({ length: 9 }, (_, i) => ({
      ...{ id: `a${i}`, author: `a${i}`, text: `RT @ministry: ${SAID}`, time: START + (2 + i) * HOUR },
    })),
    { id: 'b', author: 'b', text: `RT @a0: No ferry`, time: START + 30 * HOUR },
    { id: 'c', author: 'c', text: SAID, time: START + 31 * HOUR },
  ]);
  const { replay, bundle, reader } = message;
  const opened = { bundle, replay } as Opened;
  const happenings = narrate(replay);
  const posts = new Map(
    rowsNamed(opened, happenings).map((row): [number, PostView] => [row, reader.post(row)]),
  );
  const told = { opened, base: '', posts };
  const plain = happenings.map((each) =>
    tell(told, each)
      .join(' ')
      .replace(/[\u2066-\u2069]/g, ''),
  );
  expect(plain).toEqual([
    `@ministry says: ${SAID}`,
    'Then no post in this export for 2 hours.',
    'Hop 1 is reached after 2 hours: @a0 (credited copy (RT @); declared). 2 posts so far.',
    'Half of the posts are there after 6 hours.',
    'Then no post in this export for 20 hours.',
    'Hop 2 is reached after 30 hours: @b (credited copy (RT @); declared). 11 posts so far. Passed on most: the source’s own wording, by 9 of 10 retellings.',
    'At hop 1, passed on most: the source’s own wording, by 10 of 10 retellings.',
    'The last post with a date, after 31 hours. 12 posts so far. Passed on most: the source’s own wording, by 10 of 11 retellings.',
  ]);
  // Whoever is not known is told of without a name; what a filter leaves is named.
  expect(tell({ ...told, posts: new Map() }, happenings[2]!)[0]).not.toContain('@a0');
  expect(stand({ ...told, base: ' by officials' }, standing(replay, 2))).toEqual([
    '2 posts by officials so far.',
  ]);
});

test('of a cascade without any date, the order of its hops is told', async () => {
  const { replay, bundle, reader } = await openMessage([
    { id: '1', author: 'ministry', text: SAID },
    { id: '2', author: 'ana', text: `RT @ministry: ${SAID}` },
    { id: '3', author: 'ben', text: `RT @ana: ${SAID}` },
  ]);
  const opened = { bundle, replay } as Opened;
  const happenings = narrate(replay);
  const posts = new Map(
    rowsNamed(opened, happenings).map((row): [number, PostView] => [row, reader.post(row)]),
  );
  const plain = happenings.flatMap((each) => tell({ opened, base: '', posts }, each));
  expect(plain.join(' ').replace(/[\u2066-\u2069]/g, '')).toBe(
    `@ministry says: ${SAID} Hop 1 begins with @ana (credited copy (RT @); declared). 2 posts so far. ` +
      'Hop 2 begins with @ben (credited copy (RT @); declared). 3 posts so far. ' +
      'The last post. None of them has a date. 3 posts so far.',
  );
});
