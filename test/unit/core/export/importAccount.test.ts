import { describe, expect, it } from 'vitest';
import { csv } from '../../../../src/core/export/csv';
import { importAccount } from '../../../../src/core/export/importAccount';
import { importText } from '../../helpers/import';
import { english } from '../../helpers/told';

describe('tables that go out', () => {
  it('defuse formulas, quote what must be quoted, and leave numbers alone', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['=1+1', -2.5],
          ['say "x", y\nz', NaN],
          ['@x', 0],
        ],
      ),
    ).toBe(`a,b\n'=1+1,-2.5\n"say ""x"", y\nz",\n'@x,0\n`);
  });

  it('the account of an import names every reject with its line and excerpt', () => {
    const { files, rejects } = importText(
      '{"id_str":"1","text":"a","created_at":"","user":{}}\n{"id_str": "=2',
    );
    const lines = importAccount(files, rejects, english).trimEnd().split('\n');
    expect(lines[0]).toBe('file,what,place,byte,count,key,sentence,excerpt');
    expect(lines).toContain('file0,records,,,2,,,');
    expect(lines.filter((line) => line.startsWith('file0,note'))).toEqual([
      expect.stringMatching(/^file0,note,,,1,noTime,"1 post has no readable time/),
      'file0,note,,,1,noAuthor,1 post has no author.,',
    ]);
    expect(lines.at(-1)).toMatch(/^file0,reject,2,,1,brokenJson,.*"\{""id_str"": ""=2"$/);
  });
});
