/** How the source hears of a post: the platform's rules of notification, one case a row (methods §5). */
import { expect, test } from 'vitest';
import { findByWords } from '../../../../src/core/simulate/awareness';
import { seeded } from '../../../../src/core/random';
import { StoryWriter } from '../../../../src/core/simulate/story';

const WORDS = 'The bridge opens at nine.';

function scene() {
  const story = new StoryWriter(seeded(4), 48, 'osk_mfa');
  const source = story.account('osk_mfa', 'Osk Ministry', 900);
  const message = story.beat(source, 0, 'original', null, WORDS);
  const by = (name: string) => story.account(name, name, 10);
  const quote = story.beat(by('c'), 1, 'quote', message, 'At last.');
  const reply = story.beat(by('e'), 1, 'reply', message, '@osk_mfa Which bridge?');
  const manual = story.beat(by('j'), 1, 'manual', message, `RT @osk_mfa: ${WORDS}`, 'copy');
  const copy = story.beat(by('i'), 1, 'copy', message, WORDS, 'copy');
  const reworded = story.beat(by('o'), 1, 'copy', message, 'You can cross from nine on.', 'replace');
  const repost = story.beat(by('a'), 1, 'repost', message, `RT @osk_mfa: ${WORDS}`, 'copy');
  return { story, source, message, quote, reply, manual, copy, reworded, repost, other: by('other') };
}

type Scene = ReturnType<typeof scene>;
type Case = [
  what: string,
  heard: string,
  kind: 'repost' | 'quote' | 'reply' | 'manual',
  on: keyof Scene,
  text?: string,
];

const CASES: Case[] = [
  ['a repost of the message', 'notified', 'repost', 'message'],
  ['a repost that was seen at a repost', 'notified', 'repost', 'repost'],
  ['a quote of the message', 'notified', 'quote', 'message'],
  ['a quote of the message, seen at a repost', 'notified', 'quote', 'repost'],
  ['a quote of the quote', 'discoverable', 'quote', 'quote'],
  ['a quote of the quote that names the source', 'notified', 'quote', 'quote', 'Is this so, @osk_mfa?'],
  ['a reply to the message', 'notified', 'reply', 'message', 'Which bridge?'],
  ['a reply to a reply, the source still named', 'notified', 'reply', 'reply', '@e @osk_mfa The old one.'],
  ['a reply to a reply, the source untagged', 'discoverable', 'reply', 'reply', '@e The old one.'],
  ['a reply to the quote', 'discoverable', 'reply', 'quote', '@c Yes!'],
  ['a repost of the quote', 'discoverable', 'repost', 'quote'],
  ['a repost of a post that names the source', 'weak', 'repost', 'manual'],
  ['a repost of a reply to the source', 'weak', 'repost', 'reply'],
  ['a repost of a copy', 'discoverable', 'repost', 'copy'],
  ['a manual repost of a copy, without the source', 'discoverable', 'manual', 'copy', `RT @i: ${WORDS}`],
  ['a repost of other words', 'unlinked', 'repost', 'reworded'],
  ['a quote of other words', 'unlinked', 'quote', 'reworded'],
  ['a quote of other words that names the source', 'notified', 'quote', 'reworded', '@osk_mfa is it true?'],
  ['a handle in other letters is the same handle', 'notified', 'quote', 'quote', '@OSK_MFA look'],
  ['a longer handle is another handle', 'discoverable', 'quote', 'quote', '@osk_mfa_fans look'],
];

test.each(CASES)('%s: %s', (_what, heard, kind, on, text = 'Look.') => {
  const all = scene();
  const parent = all[on] as Scene['message'];
  expect(all.story.beat(all.other, 2, kind, parent, text).awareness).toBe(heard);
});

test('copies, translations, posts from elsewhere, and the source itself', () => {
  const { story, source, other, message, quote, copy, reworded } = scene();
  expect(copy.awareness).toBe('discoverable');
  expect(reworded.awareness).toBe('unlinked');
  const translated = story.beat(other, 2, 'copy', message, 'Le pont ouvre à neuf heures.', 'translate', 'fr');
  expect(translated.awareness).toBe('unlinked');
  expect(story.beat(other, 2, 'original', null, 'The bridge!').awareness).toBe('unlinked');
  expect(story.beat(other, 2, 'original', null, 'The bridge, @osk_mfa!').awareness).toBe('notified');
  expect(story.beat(source, 2, 'quote', quote, 'Thank you.').awareness).toBe('source');
});

test('words that stand in a post which the source is told of are found wherever else they stand, and what hangs there', () => {
  const { story, other, message } = scene();
  const headline = 'No more waiting, walk right in!';
  const copy = story.beat(other, 2, 'copy', message, headline, 'replace');
  const below = story.beat(other, 3, 'reply', copy, '@other Where?');
  findByWords(story.posts, 'osk_mfa');
  expect([copy.awareness, below.awareness]).toEqual(['unlinked', 'unlinked']);
  story.beat(other, 4, 'manual', message, `RT @osk_mfa: ${headline}`, 'replace');
  findByWords(story.posts, 'osk_mfa');
  expect([copy.awareness, below.awareness]).toEqual(['discoverable', 'discoverable']);
});

test('a credit leads to the post of whom it names that holds half of the words, not to one that holds none', () => {
  const { story, other, copy } = scene();
  const half = story.beat(other, 2, 'manual', copy, 'RT @i: Bridge opens: cross at nine', 'replace');
  const none = story.beat(other, 2, 'manual', copy, 'RT @i: Free rides for everybody, they say', 'replace');
  expect([half.awareness, none.awareness]).toEqual(['discoverable', 'unlinked']);
});
