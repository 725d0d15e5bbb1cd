/** No format takes another's file. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../src/core/import/formats';
import { readHead, type Head } from '../../../../src/core/import/head';
import { planFile } from '../../../../src/core/import/plan';
import * as platforms from './platforms';
import { JSON_SAMPLES } from './samples';
import { lines } from './v1';
import { sentence } from '../../helpers/told';

function headOf(name: string, text: string): Head {
  return readHead(name, new TextEncoder().encode(text), true)!;
}

describe('detection', () => {
  it('every JSON format has a sample', () => {
    const sampled = new Set(JSON_SAMPLES.map(({ format }) => format));
    expect(
      FORMATS.filter(({ kind }) => kind === 'json' || kind === 'objects')
        .filter(({ id }) => !sampled.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it.each(JSON_SAMPLES.map((sample) => [sample.format, sample.what, sample] as const))(
    '%s: %s',
    (format, _, { name = 'export.json', records }) => {
      const texts = [lines(...records), JSON.stringify(records), JSON.stringify(records, null, 2)];
      for (const text of texts) {
        const head = headOf(name, text);
        const plan = planFile(head, 'utf-8');
        expect(plan.format?.id, text.slice(0, 80)).toBe(format);
        expect(sentence(plan.why)).toMatch(/^[A-Z].*\.$/);
        // The next best must stay well behind: what a file holds decides, not the order of the list.
        const others = FORMATS.filter(({ id, kind }) => id !== format && kind !== 'table');
        const own = plan.format!.sniff(head)!.confidence;
        for (const other of others)
          expect(other.sniff(head)?.confidence ?? 0, other.id).toBeLessThan(own - 0.02);
      }
    },
  );

  it.each([
    ['tree-edges', platforms.treeFile],
    ['repost-paths', platforms.pathsFile],
    ['bluesky-minet', platforms.minetFile],
    ['generic-table', 'id,user,text\n1,ann,"Hello, all"\n2,ben,Bye\n'],
  ])('%s, also where it is pasted', (format, text) => {
    for (const pasted of [false, true]) {
      const head = readHead('export', new TextEncoder().encode(text), true, pasted)!;
      const plan = planFile(head, 'utf-8');
      expect(plan.format?.id).toBe(format);
      const own = plan.format!.sniff(head)!.confidence;
      const others = FORMATS.filter(
        ({ id, kind }) => id !== format && (kind === 'text' || (kind === 'table' && head.shape === 'table')),
      );
      for (const other of others)
        expect(other.sniff(head)?.confidence ?? 0, other.id).toBeLessThan(own - 0.01);
    }
  });

  it('ids are not given twice', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
