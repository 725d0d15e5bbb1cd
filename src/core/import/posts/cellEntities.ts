import type { Draft } from '../../dataset/draft';
import { objectOf, type JsonObject } from '../json/json';
import { readEntities } from './status';
import { showLinks } from '../text/words';

/** Larger cells are no lists of a post's links. */
const LONGEST = 1 << 16;

/**
 * Lists and links of a post out of a cell that holds the `entities` of API v1.1 as JSON; what the text itself gave is
 * replaced by them. A cell that holds no such JSON leaves the draft as it is.
 */
export function readCellEntities(cell: string, draft: Draft): void {
  const entities = parseObject(cell);
  if (!entities) return;
  draft.mentions.clear();
  draft.hashtags.clear();
  draft.urls.clear();
  draft.text = showLinks(String(draft.text), readEntities({ entities }, null, draft));
}

/** The object in a cell of JSON; null where there is none. */
function parseObject(cell: string): JsonObject | null {
  return objectOf(parseCell(cell));
}

/** The value in a cell of JSON; undefined where there is none. */
export function parseCell(cell: string): unknown {
  if (cell.length > LONGEST || !/^\s*["[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
