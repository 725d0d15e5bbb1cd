/** Posts as API v1.1 gives them, for comparing what is made of them by two ways. */
import { seeded } from '../../../src/core/random';
import { v1, type Json } from '../prepare/helpers';

export const HOSTILE = [
  'She said "so", and left;\ntwo lines\r\nand a third one here',
  '\'=HYPERLINK("http://x","y") as a formula is',
  'a,b\tc|d \\" e and some more words here',
  ' \u202ereversed\u202c and \u0000 nothing \u0007 at the end ',
  '&amp;lt; is &lt; once, twice &amp;amp; thrice',
  '"',
  '\ufeffmark before the words of a post',
  '🕊️ پیام صلح برای همه مردم 消息在这里 é e\u0301',
  'id,root,time,text',
  '',
];
const WORDS =
  'trade peace visa fees waived today ministry says border open storm relief pledge talks resume court rules'.split(
    ' ',
  );

/**
 * Posts that refer to each other in every way there is, drawn by a seed, `apart` minutes from each other: many of one minute
 * where that is less than 1.
 */
export function drawn(count: number, seed: number, apart = 1): Json[] {
  const random = seeded(seed);
  const id = (i: number): string => String(1_100_000_000_000_000_000n + BigInt(i) * 7_919_000_000n);
  const texts: string[] = [];
  const made: Json[] = [];
  for (let i = 0; i < count; i++) {
    const handle = `u${random.below(12)}`;
    const words = Array.from({ length: 9 + random.below(8) }, () => WORDS[random.below(WORDS.length)]!).join(
      ' ',
    );
    const to = random.below(i + 2);
    const target = made[to];
    const [text, more] = ((): [string, Json] => {
      switch (random.below(10)) {
        case 0:
          // No platform gives a repost of a repost.
          return target && !target['retweeted_status']
            ? [
                `RT @${handleOf(target)}: ${texts[to]!.slice(0, 45)}…`,
                { retweeted_status: { ...target, retweet_count: i } },
              ]
            : [words, {}];
        case 1:
          return [
            words,
            {
              in_reply_to_status_id_str: id(to),
              in_reply_to_screen_name: target ? handleOf(target) : 'gone',
            },
          ];
        case 2:
          return [
            words,
            target
              ? { quoted_status_id_str: id(to), quoted_status: target }
              : { quoted_status_id_str: id(to) },
          ];
        case 3:
          return target ? [`${WORDS[i % 5]!} RT @${handleOf(target)}: ${texts[to]!}`, {}] : [words, {}];
        case 4:
          return target ? [texts[to]!, {}] : [words, {}];
        case 5:
          return [
            `${words} https://t.co/x${i}`,
            {
              entities: {
                urls: [
                  { url: `https://t.co/x${i}`, expanded_url: `https://twitter.com/u1/status/${id(to)}` },
                ],
              },
            },
          ];
        case 6:
          return [
            `${words.slice(0, 45)}…`,
            {
              truncated: true,
              extended_tweet: {
                full_text: `@u3 ${words} #${WORDS[i % 9]!}`,
                display_text_range: [4, words.length + 4],
                entities: { hashtags: [{ text: WORDS[i % 9] }] },
              },
            },
          ];
        case 7:
          return [HOSTILE[random.below(HOSTILE.length)]!, {}];
        case 8:
          // Later than itself, or absent.
          return [
            words,
            { in_reply_to_status_id_str: id(i + random.below(3)), in_reply_to_screen_name: handle },
          ];
        default:
          return [words, {}];
      }
    })();
    texts.push(text);
    made.push(v1(id(i), Math.floor(i * apart), handle, text, more));
  }
  return made;
}

export const handleOf = (post: Json): string => (post['user'] as Json)['screen_name'] as string;
