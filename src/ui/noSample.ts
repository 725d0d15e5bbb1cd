import { messages } from '../i18n';
import { isolated } from '../i18n/format';
import type { Desk } from '../state/opening/desk';

/** What is said where a sample cannot be had. `id`: as an address has it, which may be anything. */
export const noSample: Desk['noSample'] = (id, why) => {
  const { reading } = messages();
  return why === 'absent' ? reading.noSample(isolated(id)) : reading.sampleAway(isolated(id));
};
