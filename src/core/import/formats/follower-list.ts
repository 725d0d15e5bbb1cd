import type { TableFormat } from '../format';
import { idCell } from '../table/cells';
import type { HeadTable } from '../table/headTable';
import { mappedTies } from '../table/mapping';
import { tieColumns } from '../table/tieRows';
import { said } from '../said';

/** A companion file: who follows whom, a tie a row. It holds no posts; it makes likely paths better. */
export const followerList: TableFormat = {
  id: 'follower-list',
  label: 'Follower list (follower,followed)',
  kind: 'table',

  sniff({ table }) {
    const { header, mapping } = table!;
    const chosen = mapping && mappedTies(header, mapping);
    if (chosen) {
      const [follower, followed] = chosen.map(
        (column) => header[column]!.trim() || said('column', column + 1),
      );
      return {
        confidence: 1,
        why: said('isTiesChosen', follower!, followed!),
      };
    }
    return columnsOf(table!) ? { confidence: 0.95, why: said('isTies') } : null;
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

/** Columns of the follower and the followed, as the user chose them or by their names; null for any other table. */
function columnsOf({ header, mapping }: HeadTable): [number, number] | null {
  const chosen = mapping && mappedTies(header, mapping);
  return chosen || tieColumns(header);
}
