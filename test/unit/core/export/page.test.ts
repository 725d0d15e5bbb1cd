import { describe, expect, it } from 'vitest';
import { around, halves, OWN, scriptInside } from '../../../../src/core/export/page';

describe('a page that is one file', () => {
  it('holds a script whose strings look like the end of one', () => {
    const values = ['</script>', '<!-- <script>', '</SCRIPT >', 'a < b'];
    const inside = scriptInside(`return ${JSON.stringify(values)}`);
    expect(inside).not.toMatch(/<\/?script|<!--/i);
    expect(new Function(inside)()).toEqual(values);
  });

  it('takes files between what stands before its script and the script', () => {
    const script = scriptInside(`const mark = '<script ${OWN}>';`);
    const page = `<body><div></div><script ${OWN}>${script}</script></body>`;
    const [before, after] = halves(page);
    expect(before).toBe('<body><div></div>');
    expect(before + after).toBe(page);
    const { before: opens, after: closes } = around('samples/a.json');
    expect(halves(`${before}${opens}abc=${closes}${after}`)).toEqual([before, after]);
    expect(() => halves('<body></body>')).toThrow('not what it should be');
  });

  it('names a file by a path that cannot end its attribute', () => {
    expect(around('samples/denial/posts.jsonl').before).toContain('"samples/denial/posts.jsonl"');
    for (const path of ['a"b', '', 'a b', '<x>']) expect(() => around(path)).toThrow('holds no file');
  });
});
