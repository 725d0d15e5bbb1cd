import { HOPS, buildReplayIndex, Replay, type Cascade } from '../../src/core/replay';
import { seeded } from '../../src/core/random';
import { median } from './median';
import { madeCascade } from './stage/cascade';

const POSTS = 1_000_000;
/** Wordings, few of which most posts carry, and words of the message. */
const WORDINGS = 20_000;
const WORDS = 27;
/** Lanes of a stage, the last of which holds all hops beyond; moments that are leapt to. */
const LANES = 7;
const SEEKS = 300;

function wordedCascade(): { cascade: Cascade; survives: Uint8Array } {
  const random = seeded(3);
  const survives = Uint8Array.from({ length: WORDINGS * WORDS }, () => (random.next() < 0.6 ? 1 : 0));
  const variant = Int32Array.from({ length: POSTS }, () => Math.floor(random.next() ** 4 * WORDINGS));
  return { cascade: { ...madeCascade(POSTS), variant }, survives };
}

/** All figures that the panels, the lanes' names and the timeline ask of a moment. */
function panelFigures(replay: Replay, born: number): void {
  replay.deepest(born);
  replay.posts(born);
  replay.drift(born);
  replay.survival(born);
  replay.survival(born, 1, Infinity, 'changers');
  const all = replay.all(born);
  replay.carriers(born, all.leader, HOPS);
  for (let lane = 0; lane < LANES; lane++) {
    const last = lane === LANES - 1;
    replay.bornInLane(lane, born, last);
    replay.hop(born, lane, last ? Infinity : lane + 1);
  }
  replay.nextHop(born);
  replay.previousHop(born);
}

/**
 * The replay of a million posts: what a leap to any moment costs the panels: usually, and what one of twenty exceeds;
 * milliseconds of processor time, for a seek is too short for a clock that others stop.
 */
export function replayBench(): Promise<Record<string, number>> {
  const { cascade, survives } = wordedCascade();
  const started = performance.now();
  const replay = new Replay(cascade, buildReplayIndex(cascade, survives, WORDS));
  const index = (performance.now() - started) / 1000;
  const random = seeded(4);
  const times = Array.from({ length: SEEKS }, () => {
    const born = 1 + Math.floor(random.next() * POSTS);
    const from = process.cpuUsage();
    panelFigures(replay, born);
    return process.cpuUsage(from).user / 1000;
  });
  return Promise.resolve({
    'replay.seek_ms_1m': median(times),
    'replay.seek_95th_ms_1m': times.sort((a, b) => a - b)[Math.floor(SEEKS * 0.95)]!,
    'replay.index_s_1m': index,
  });
}
