/** A frame of this page, as an article has it: where it comes from, and what it may do. */
import { isOneFile } from '../../jobs/inside';
import { ownPage } from '../../jobs/page';
import { ownAddress } from './address';

export { serveFrame, type Within } from '../../jobs/within';

export interface FramePlace {
  src: string;
  /** Null where it is a page of the app's own host, which is trusted as this one is. */
  sandbox: string | null;
  /** Null where it has none of its own. */
  origin: string | null;
  leave(): void;
}

/**
 * The app once more, at a fragment (core/embed/address.ts). From its host where it has one; one file makes a page of itself,
 * and lets it run as an article would: without an origin.
 */
export function framePlace(fragment: string): FramePlace {
  if (!isOneFile())
    return { src: ownAddress(fragment), sandbox: null, origin: location.origin, leave: () => undefined };
  const address = URL.createObjectURL(ownPage());
  return {
    src: address + fragment,
    sandbox: 'allow-scripts',
    origin: null,
    leave: () => URL.revokeObjectURL(address),
  };
}
