/** What the lens counts at the moment shown, of the posts that the filter lets pass. */
import { enough, type Enough } from '../../../core/lenses/enough';
import { TIER } from '../../../core/lenses/awareness';
import type { HorizonAnswer } from '../../../core/lenses/horizon';
import { Tallies } from '../../../core/replay/tallies';
import type { Cascade } from '../../../core/replay/types';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';
import { SHOWN_TIERS } from './classes';

export type ShownTier = (typeof SHOWN_TIERS)[number];

/** Responses of each tier at some hops; those linked by more than similar words, and how many of them were not told. */
export interface HopTiers {
  counts: Record<ShownTier, number>;
  linked: number;
  /** Without and with those that are told of weakly. */
  from: number;
  to: number;
  enough: Enough;
}

const LINKED = ['notified', 'weak', 'discoverable'] as const;

const talliesOf = kept((cascade: Cascade, tier: Uint8Array) => new Tallies(cascade, tier, TIER.unlinked + 1));

export class HorizonFigures {
  readonly #tallies = $derived.by(() => {
    const answer = this.session.answers.of('horizon');
    const cascade = this.session.cascade.opened?.bundle.cascade;
    return answer && cascade ? talliesOf(cascade, answer.places.tier) : null;
  });

  constructor(private readonly session: Session) {}

  get answer(): HorizonAnswer | null {
    return this.session.answers.of('horizon');
  }

  /** At the hops from `from` up to and without `to`, at the moment shown or that at which `born` posts are there. */
  at(from = 0, to = Infinity, born = this.session.cascade.born): HopTiers {
    const count = (tier: ShownTier): number => this.#tallies?.count(born, TIER[tier], from, to) ?? 0;
    const counts = {
      notified: count('notified'),
      weak: count('weak'),
      discoverable: count('discoverable'),
      unlinked: count('unlinked'),
    };
    const { notified, weak, discoverable } = counts;
    const linked = notified + weak + discoverable;
    const read = LINKED.reduce(
      (sum, tier) => sum + (this.#tallies?.read.count(born, TIER[tier], from, to) ?? 0),
      0,
    );
    return { counts, linked, from: discoverable, to: discoverable + weak, enough: enough(read) };
  }
}
