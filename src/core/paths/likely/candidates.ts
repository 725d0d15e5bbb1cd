import { grown, roomFor } from '../../dataset/grow';

/** Members of a pool that one post may have been taken from. Filled again for each post: no memory a post. */
export class Candidates {
  count = 0;
  member = new Int32Array(128);
  weight = new Float64Array(128);
  /** What of the weight is due to a tie. */
  tied = new Float64Array(128);

  add(member: number): void {
    if (this.count === this.member.length) {
      const room = roomFor(this.count + 1, this.count);
      this.member = grown(this.member, room);
      this.weight = grown(this.weight, room);
      this.tied = grown(this.tied, room);
    }
    this.member[this.count++] = member;
  }

  /** Puts the `most` heaviest first, in order; of equal ones the latest: it is what was there to be seen. */
  rank(most: number): void {
    const { count, member, weight } = this;
    for (let i = 0; i < most && i < count; i++) {
      let best = i;
      for (let at = i + 1; at < count; at++) {
        const more = weight[at]! - weight[best]!;
        if (more > 0 || (more === 0 && member[at]! > member[best]!)) best = at;
      }
      const [heaviest, latest] = [weight[best]!, member[best]!];
      weight[best] = weight[i]!;
      member[best] = member[i]!;
      weight[i] = heaviest;
      member[i] = latest;
    }
  }
}
