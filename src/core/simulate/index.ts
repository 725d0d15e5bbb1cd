/** The samples: each a story, its seed, and what is said about it. */
import { Platform } from './export';
import type { SimulatedPost } from './post';
import * as denial from './stories/denial';
import * as evacuation from './stories/evacuationNotice';
import { feeWaiver, SEED, START } from './stories/feeWaiver';
import * as forty from './stories/fortyMessages';
import * as minister from './stories/askTheMinister';
import * as relief from './stories/reliefPledge';

export interface SampleSource {
  id: string;
  /** With its own seed, or with another: the same story, other people at other moments. */
  posts(seed?: number): SimulatedPost[];
  /** The sample's files by name, byte for byte what the seed gives. */
  files(): Record<string, string>;
}

/** One line a sample. */
export const samples: readonly SampleSource[] = [
  sample('fee-waiver', SEED, START, feeWaiver, {
    title: 'The student fee waiver',
    lens: 'wording',
    source: ['norland_mfa'],
    quote: '…provided they apply before 30 June.',
    about:
      'Norland’s foreign ministry waives a visa fee for some students, on two conditions. Its own embassy shortens the message first. Follow the deadline, then the fee, then the visa. Most messages go nowhere; this one was made to travel. Norland, Lirenne, all accounts and all posts are invented.',
    lookFor: {
      wording: 'Who left out the deadline first, and who put it back? In how many branches did that help?',
      where: 'Most reposts hang on four posts. Which of them is the ministry’s?',
      horizon: 'Which of these wordings was the ministry told of?',
      dialogue: 'What did people ask within the first hour?',
      carriers: 'What did the embassy’s retelling change?',
      compare: 'How far did the correction go, beside what it corrects?',
    },
    questions: [
      'Which single word would you have put first in the message, and what would you have left out for it?',
      'Was the embassy wrong to shorten the message? What would you have had ready for it?',
      'When would you have corrected it, where, and in whose words?',
    ],
    figures: { hops: 6, hours: 24 },
  }),
  sample(
    'evacuation-notice',
    evacuation.SEED,
    evacuation.START,
    evacuation.evacuationNotice,
    evacuation.ABOUT,
  ),
  sample('denial', denial.SEED, denial.START, denial.denial, denial.ABOUT),
  sample('ask-the-minister', minister.SEED, minister.START, minister.askTheMinister, minister.ABOUT),
  sample('relief-pledge', relief.SEED, relief.START, relief.reliefPledge, relief.ABOUT),
  sample('forty-messages', forty.SEED, forty.START, forty.fortyMessages, forty.ABOUT),
];

function sample(
  id: string,
  seed: number,
  start: number,
  write: (seed?: number) => SimulatedPost[],
  about: Record<string, unknown> & { figures: { hops: number; hours: number } },
): SampleSource {
  return {
    id,
    posts: write,
    files() {
      const platform = new Platform(start, write());
      const description = {
        id,
        ...about,
        figures: { posts: platform.posts.length, ...about.figures },
        files: ['posts.jsonl'],
        synthetic: true,
        seed,
        nativeReview: 'none',
      };
      return {
        'posts.jsonl': platform.lines(),
        'truth.csv': platform.truth(),
        'sample.json': `${JSON.stringify(description, null, 2)}\n`,
      };
    },
  };
}
