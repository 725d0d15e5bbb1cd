/** Room that the names of lanes take before the axis, by how long the language makes them. */
import { messages } from '../../i18n';
import { AXIS_START } from '../../state/geometry.svelte';
import { roughWidth } from '../widgets/roughWidth';

/** Letters of what stands below a lane's name, where names begin, and the room for a mark at the axis' beginning. */
const SIZE = 15;
const INSET = 24;
const MARK = 10;
/** A number of three figures beside its word; words are narrower than letters are on the average. */
const POSTS = 999;
const SHARE = 0.9;
/** Where names begin on a narrow stage, and a hop's number with a sign of more beside its word. */
const NARROW_INSET = 14;
const HOPS = 4;

/** `bare`: no number of posts stands below a lane's name. */
export function axisStart(bare = false): { narrow: number; wide: number } {
  const words = bare ? 0 : INSET + SHARE * roughWidth(messages().common.posts(POSTS), SIZE) + MARK;
  const narrow = NARROW_INSET + roughWidth(messages().explore.lanes.andMore(HOPS), SIZE) + MARK;
  return {
    narrow: Math.max(AXIS_START.narrow, Math.round(narrow)),
    wide: Math.max(AXIS_START.wide, Math.round(words)),
  };
}
