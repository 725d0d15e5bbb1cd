/** What the audience of each kind of post sees, and what may therefore be said of it. */
import { describe, expect, it } from 'vitest';
import { EDIT_FLAG, EDITS } from '../../../../src/core/wording/types';
import { openMessage } from '../../helpers/message';

const SAID = 'From 1 March the harbour is free for fishing boats that register before 30 June.';
const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
const root = { id: 'root', author: 'port', text: SAID, time: at(0), lang: 'en' };

describe('as the audience sees it', () => {
  it('a repost carries the words of its original, and cannot change them', async () => {
    const { bundle, replay, place } = await openMessage([
      root,
      { id: 'r', author: 'a', text: `RT @port: ${SAID.slice(0, 40)}…`, time: at(1), repostOf: 'root' },
    ]);
    expect(bundle.cascade.drift[place('r')]).toBe(0);
    expect(bundle.change[place('r')]).toBe(0);
    expect(replay.all(2)).toMatchObject({ retellings: 1, changers: 0, changed: 0, worded: 1 });
  });

  it('a quote that still shows the message has drift 0, and its comment stands apart', async () => {
    const { bundle, replay, reader, data, place } = await openMessage([
      root,
      { id: 'q', author: 'a', text: 'Who pays?', time: at(1), quoteOf: 'root' },
    ]);
    expect(bundle.cascade.drift[place('q')]).toBe(0);
    expect(replay.all(2)).toMatchObject({ changers: 1, changed: 0 });
    expect(reader.post(data.byId('q'))).toMatchObject({ quoted: SAID, comment: 'Who pays?' });
  });

  it('a quote of a quote shows one level: the first message has left the frame', async () => {
    const { bundle, reader, data, place } = await openMessage([
      root,
      { id: 'q', author: 'a', text: 'Who pays?', time: at(1), quoteOf: 'root' },
      { id: 'qq', author: 'b', text: 'Good question!', time: at(2), quoteOf: 'q' },
    ]);
    expect(bundle.cascade.drift[place('qq')]).toBe(1);
    expect(reader.post(data.byId('qq'))).toMatchObject({ quoted: 'Who pays?' });
  });

  it('what a quote quotes and the export has no words of is not known: no drift is claimed', async () => {
    const { bundle, replay, place } = await openMessage([
      root,
      { id: 'q', author: 'a', text: 'Look at this', time: at(1), quoteOf: 'root' },
      { id: 'gone', author: 'c', text: '', time: at(2), quoteOf: 'q' },
      { id: 'qq', author: 'b', text: 'Good question!', time: at(3), quoteOf: 'gone' },
    ]);
    expect(bundle.cascade.drift[place('qq')]).toBeNaN();
    expect(replay.all(4)).toMatchObject({ changers: 3, wordedChangers: 2 });
  });

  it('a quote whose own words retell the message keeps it, though it quotes another', async () => {
    const { bundle, place } = await openMessage([
      root,
      { id: 'q', author: 'a', text: 'Who pays?', time: at(1), quoteOf: 'root' },
      { id: 'qq', author: 'b', text: `They said: ${SAID}`, time: at(2), quoteOf: 'q' },
    ]);
    expect(bundle.cascade.drift[place('qq')]).toBeLessThan(0.2);
  });

  it('a manual repost passes on what stands behind the credit; its comment stands apart', async () => {
    const text = `Shame! RT @port: ${SAID}`;
    const { bundle, reader, data, place } = await openMessage([
      root,
      { id: 'm', author: 'a', text, time: at(1) },
    ]);
    expect(bundle.cascade.drift[place('m')]).toBe(0);
    expect(reader.post(data.byId('m')).comment).toBe('Shame!');
  });

  it('a reply is counted and never compared, and what is passed on below it is held against the words above it', async () => {
    const { bundle, replay, place } = await openMessage([
      root,
      { id: 'p', author: 'a', text: SAID, time: at(1), replyTo: 'root' },
      { id: 'q', author: 'b', text: 'Quite so.', time: at(2), quoteOf: 'p' },
    ]);
    expect(bundle.cascade.variant[place('p')]).toBe(-1);
    expect(bundle.cascade.drift[place('p')]).toBeNaN();
    expect(replay.all(3)).toMatchObject({ posts: 2, retellings: 1 });
  });

  it('a candidate for a translation is off the scale: neither kept nor lost', async () => {
    const { bundle, replay, lens, place } = await openMessage([
      root,
      {
        ...{ id: 't', author: 'a', lang: 'fr', time: at(1), quoteOf: 'root' },
        text: 'Le port est gratuit.',
      },
      { id: 'u', author: 'b', lang: 'fr', text: 'Le port est gratuit !', time: at(2), quoteOf: 't' },
    ]);
    expect(EDITS[bundle.cascade.edit[place('u')]!]).toBe('translation-candidate');
    expect(bundle.cascade.drift[place('u')]).toBeNaN();
    // The first still shows the message that it quotes.
    expect(bundle.cascade.drift[place('t')]).toBe(0);
    expect(replay.all(3)).toMatchObject({ changers: 2, wordedChangers: 1 });
    expect(lens.answer(3)).toMatchObject({ changers: 2, uncompared: 1, lost: null });
    expect([...lens.notched([0, 1, 2, 3])]).toEqual([0, 0]);
  });

  it('case, punctuation, links, hashtags and mentions make no other wording', async () => {
    const { bundle } = await openMessage([
      root,
      { id: 'a', author: 'a', text: `RT @port: ${SAID.toUpperCase()} #Harbour`, time: at(1) },
      { id: 'b', author: 'b', text: `RT @port: ${SAID.replace('.', '')} https://example.org/x`, time: at(2) },
      { id: 'c', author: 'c', text: `RT @port: “${SAID}” @you`, time: at(3) },
    ]);
    expect(bundle.variantCount).toBe(1);
    expect(bundle.tree.carriers[0]).toBe(4);
  });
});

describe('flags of atoms', () => {
  const flagsOf = async (...rows: Parameters<typeof openMessage>[0]): Promise<string[]> => {
    const { bundle, place } = await openMessage(rows);
    const flags = bundle.cascade.flags[place(rows.at(-1)!.id)]!;
    return Object.entries(EDIT_FLAG).flatMap(([name, bit]) => (flags & bit ? [name] : []));
  };
  const tagged = { ...root, text: `${SAID} #port @city`, hashtags: ['port'], mentions: ['city'] };
  const manual = { id: 'm', author: 'm', time: at(1) };

  it('a credit and the comment beside the message change no mention and no hashtag', async () => {
    const text = `@you look #wow RT @port: ${SAID} #port @city`;
    const atoms = { hashtags: ['wow', 'port'], mentions: ['you', 'port', 'city'] };
    expect(await flagsOf(tagged, { ...manual, text, ...atoms })).toEqual([]);
    const quote = { id: 'q', author: 'q', time: at(2), text: '@you look #wow', quoteOf: 'root' };
    expect(await flagsOf(tagged, { ...quote, hashtags: ['wow'], mentions: ['you'] })).toEqual([]);
  });

  it('what the words passed on lose or gain does', async () => {
    const text = `RT @port: ${SAID} #boats`;
    expect(await flagsOf(tagged, { ...manual, text, hashtags: ['boats'], mentions: ['port'] })).toEqual([
      'hashtag',
      'mention',
    ]);
  });
});
