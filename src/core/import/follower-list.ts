import type { TableFormat } from './format';
import { columnName } from './columns';
import { idCell } from './cells';
import type { HeadTable } from './headTable';

const FOLLOWER = /^(follower|from|source)(_(id|handle|name|screen_name|username))?$/;
const FOLLOWED = /^(followed|following|followee|friend|target|to)(_(id|handle|name|screen_name|username))?$/;

/** A companion file: who follows whom, a tie a row. It holds no posts; it makes likely paths better. */
export const followerList: TableFormat = {
  id: 'follower-list',
  label: 'Follower list (follower,followed)',
  kind: 'table',

  sniff(head) {
    return columnsOf(head.table!)
      ? { confidence: 0.95, why: 'A table with the columns follower and followed: who follows whom.' }
      : null;
  },

  open(head) {
    const [follower, followed] = columnsOf(head.table!)!;
    return {
      snowflake: false,
      read(row, _place, writer) {
        const numbers = [follower, followed].map((column) => {
          const name = idCell(row.text(column)).replace(/^@/, '');
          return /^\d+$/.test(name) ? writer.accounts.number(name, '') : writer.accounts.number('', name);
        });
        if (numbers.every((number) => number >= 0)) writer.follow(numbers[0]!, numbers[1]!);
        else writer.note('brokenTie');
      },
    };
  },
};

/** Columns of the follower and the followed; null for any other table. */
function columnsOf({ header }: HeadTable): [number, number] | null {
  if (header.length !== 2) return null;
  const names = header.map(columnName);
  const from = names.findIndex((name) => FOLLOWER.test(name));
  const to = names.findIndex((name) => FOLLOWED.test(name));
  return from >= 0 && to >= 0 && from !== to ? [from, to] : null;
}

/** A name or an id, as follower lists hold them. */
const NAME = /^@?\w{1,25}$/;

/** True for a table of two columns of names or ids under other headings: the user is asked to name them. */
export function looksLikeTies({ header, rows }: HeadTable): boolean {
  return (
    header.length === 2 &&
    rows.length >= 3 &&
    rows.every((row) => row.length === 2 && row.every((cell) => NAME.test(cell.trim())))
  );
}
