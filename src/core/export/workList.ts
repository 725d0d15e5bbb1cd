/** Those who addressed the source, as a list to work through: a line each, what became of it and what a person marked. */
import { csv } from './csv';

/** One post that addresses the source. */
export interface WorkItem {
  id: string;
  time: number;
  handle: string;
  question: boolean;
  text: string;
  /** -1 = unknown. */
  followers: number;
  below: number;
  /** Handle of who replied first: the source, else somebody else; '' = nobody. */
  repliedBy: string;
  bySource: boolean;
  /** Ms until that reply; NaN = none, or undated. */
  after: number;
  answered: boolean;
}

const HEADER = [
  ...['id', 'time', 'handle', 'asks', 'text', 'followers', 'posts_below'],
  ...['replied_by', 'replied_by_source', 'minutes_until_reply', 'marked_answered'],
];
const MINUTE = 60_000;
const said = (yes: boolean): string => (yes ? 'yes' : 'no');
const moment = (ms: number): string =>
  Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '';

/** CSV with formulas defused. Ids stand as text: they are longer than a spreadsheet's numbers. */
export const workList = (items: readonly WorkItem[]): string =>
  csv(
    HEADER,
    items.map((item) => [
      ...[item.id, moment(item.time), item.handle, item.question ? 'question' : 'remark', item.text],
      ...[item.followers < 0 ? NaN : item.followers, item.below],
      ...[item.repliedBy, said(item.bySource), Math.round((item.after / MINUTE) * 10) / 10],
      said(item.answered),
    ]),
  );
