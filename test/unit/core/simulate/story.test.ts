import { expect, test } from 'vitest';
import { seeded } from '../../../../src/core/random';
import { StoryWriter } from '../../../../src/core/simulate/story';

function begin() {
  const story = new StoryWriter(seeded(1), 5, 'osk_mfa');
  const source = story.account('osk_mfa', 'Osk Ministry', 100);
  const asker = story.account('ask', 'Asker', 10);
  const other = story.account('other', 'Other', 10);
  return { story, source, asker, other, message: story.beat(source, 0, 'original', null, 'Ask us.') };
}

test('a reply names whom it answers and whom that post answered, never its own author', () => {
  const { story, source, asker, other, message } = begin();
  const question = story.reply(asker, 1, message, 'When?');
  const answer = story.reply(source, 2, question, 'On Monday.');
  const again = story.reply(asker, 3, answer, 'At what time?');
  const aside = story.reply(other, 4, again, 'At nine.');
  expect([question, answer, again, aside].map(({ text }) => text)).toEqual([
    '@osk_mfa When?',
    '@ask On Monday.',
    '@osk_mfa At what time?',
    '@ask @osk_mfa At nine.',
  ]);
  expect(aside.awareness).toBe('notified');
});

test('what the source hears follows the rules of notification', () => {
  const { story, asker, other, message } = begin();
  const quote = story.beat(asker, 1, 'quote', message, 'They ask us.');
  const below = story.beat(other, 2, 'quote', quote, 'Do they?');
  const named = story.beat(asker, 2, 'manual', message, 'RT @osk_mfa: Ask us.', 'copy');
  const copy = story.beat(other, 2, 'copy', message, 'Ask us.', 'copy');
  const translated = story.beat(other, 2, 'copy', message, 'Demandez-nous.', 'translate', 'fr');
  const heard = [quote, below, named, copy, translated].map(({ awareness }) => awareness);
  expect(heard).toEqual(['notified', 'discoverable', 'notified', 'discoverable', 'unlinked']);
  const reposts = [message, quote, named, translated].map(
    (post) => story.beat(other, 3, 'repost', post, `RT: ${post.text}`, 'copy').awareness,
  );
  expect(reposts).toEqual(['notified', 'discoverable', 'weak', 'unlinked']);
});

test('a crowd writes in the language of its beat, under names of its own script', () => {
  const { story, other } = begin();
  const beat = story.beat(other, 0, 'original', null, 'Заявки принимаются.', 'none', 'ru');
  story.crowd(beat, { reposts: 2, replies: ['До какого числа?', { text: 'Until when?', lang: 'en' }] });
  const crowd = story.posts.filter(({ parent }) => parent === beat);
  expect(crowd.map(({ lang }) => lang)).toEqual(['ru', 'ru', 'ru', 'en']);
  expect(crowd.slice(0, 3).every(({ account }) => /^\p{Script=Cyrillic}+$/u.test(account.name))).toBe(true);
  expect(new Set(crowd.map(({ account }) => account.handle)).size).toBe(4);
});

test('who saw a message at a repost is told of as one who saw the original; what is written from elsewhere is not', () => {
  const { story, asker, other, message } = begin();
  const relay = story.beat(other, 1, 'repost', message, 'RT @osk_mfa: Ask us.', 'copy');
  story.crowd(relay, { reposts: 1, replies: ['When?'] });
  const [repost, reply] = story.posts.filter(({ parent }) => parent === relay);
  expect(repost).toMatchObject({ text: 'RT @osk_mfa: Ask us.', awareness: 'notified' });
  expect(reply).toMatchObject({ text: '@osk_mfa When?', awareness: 'notified' });
  const own = story.beat(asker, 2, 'original', null, 'The ministry takes questions.');
  expect(own.awareness).toBe('unlinked');
});

test('a crowd is as large as it is written, comes after its beat and before the export ends, nobody twice', () => {
  const { story, message } = begin();
  story.crowd(message, {
    reposts: 300,
    quotes: ['One', 'Two'],
    replies: ['Three'],
    copies: [{ text: 'Ask us!', operation: 'copy' }],
    manuals: [{ text: 'Ask them.', operation: 'reword', comment: 'Well:' }],
  });
  const crowd = story.posts.slice(1);
  const kinds = (kind: string) => crowd.filter((post) => post.kind === kind);
  expect(crowd).toHaveLength(305);
  expect(['repost', 'quote', 'reply', 'copy', 'manual'].map((kind) => kinds(kind).length)).toEqual([
    300, 2, 1, 1, 1,
  ]);
  expect(crowd.every(({ at }) => at > message.at + 19 && at < 5 * 3600)).toBe(true);
  expect(new Set(story.posts.map(({ account }) => account.handle)).size).toBe(306);
  expect(kinds('repost')[0]).toMatchObject({ text: 'RT @osk_mfa: Ask us.', operation: 'copy' });
  expect(kinds('manual')[0]!.text).toBe('Well: RT @osk_mfa: Ask them.');
  expect(kinds('reply')[0]!.text).toBe('@osk_mfa Three');
});

test('the same seed writes the same story, another seed another', () => {
  const write = (seed: number) => {
    const story = new StoryWriter(seeded(seed), 24, 'osk_mfa');
    const source = story.account('osk_mfa', 'Osk Ministry', 100);
    story.crowd(story.beat(source, 0, 'original', null, 'Ask us.'), { reposts: 20, replies: ['When?'] });
    return story.posts.map(({ at, account }) => `${at} ${account.handle}`);
  };
  expect(write(3)).toEqual(write(3));
  expect(write(3)).not.toEqual(write(4));
});
