import type { SimulatedAccount } from '../post';
import type { StoryWriter } from '../story';

/** What each part of the month of forty messages needs. */
export interface Month {
  story: StoryWriter;
  ministry: SimulatedAccount;
}
