/** What is kept on the device, and every way in which a browser can refuse it. */
import { describe, expect, it, vi } from 'vitest';
import type { KeptChoices, KeptDataset, KeptFile, StoreApi } from '../../../../src/core/api';
import { StoreFault } from '../../../../src/core/service/store';
import type { StoreFaultKind } from '../../../../src/core/session/keepFault';
import { NO_CHOICES, writeChoices, type Choices } from '../../../../src/core/session/choices';
import type { Bridge } from '../../../../src/jobs/bridge';
import { Keeping } from '../../../../src/state/saving/keeping.svelte';

function memory() {
  const choices = new Map<string, KeptChoices>();
  const datasets = new Map<string, KeptDataset & { files: KeptFile[] }>();
  let fault: StoreFaultKind | null = null;
  const answer = async <T>(value: () => T): Promise<T> => {
    if (fault) throw Object.assign(new Error(fault), { name: 'StoreFault' });
    return value();
  };
  const api: Omit<StoreApi, 'pack' | 'unpack' | 'zip'> = {
    choices: (fingerprint) => answer(() => choices.get(fingerprint) ?? null),
    keepChoices: (kept) => answer(() => void choices.set(kept.fingerprint, kept)),
    keepDataset: (dataset, files) =>
      answer(() => void datasets.set(dataset.fingerprint, { ...dataset, files })),
    list: () => answer(() => ({ choices: [...choices.values()], datasets: [...datasets.values()] })),
    files: (fingerprint) => answer(() => datasets.get(fingerprint)?.files ?? []),
    forgetChoices: (fingerprint) => answer(() => void choices.delete(fingerprint)),
    forgetDataset: (fingerprint) => answer(() => void datasets.delete(fingerprint)),
    forgetAll: async () => {
      if (fault && fault !== 'damaged') throw new StoreFault(fault);
      fault = null;
      choices.clear();
      datasets.clear();
    },
  };
  const bridge = {
    call: (_: unknown, run: (store: typeof api) => unknown) => run(api),
    terminate: () => undefined,
  };
  return {
    ...{ choices, datasets },
    bridge: bridge as unknown as Bridge<StoreApi>,
    refuse: (kind: StoreFaultKind | null) => (fault = kind),
  };
}

function open(store = memory()) {
  let chosen: Choices = NO_CHOICES;
  const keeping = new Keeping(
    store.bridge,
    async () => chosen,
    () => 1000,
    async () => true,
  );
  return { store, keeping, choose: (part: Partial<Choices>) => (chosen = { ...chosen, ...part }) };
}

describe('what is kept', () => {
  it('is what was chosen, of this export alone, and is there when it is opened again', async () => {
    const { store, keeping, choose } = open();
    expect(await keeping.begin('one', 'One')).toBeNull();
    await keeping.flush();
    expect(store.choices.size).toBe(0);
    choose({ answered: ['a'], view: '1?lens=where' });
    await keeping.flush();
    expect(store.choices.get('one')).toMatchObject({ title: 'One', saved: 1000 });
    const again = open(store).keeping;
    expect(await again.begin('two', 'Two')).toBeNull();
    expect(again.restored).toBeNull();
    expect(await again.begin('one', 'One')).toMatchObject({ answered: ['a'], view: '1?lens=where' });
    expect(again.restored?.choices.answered).toEqual(['a']);
  });

  it('is written soon after the last of several choices, and not after it was left', async () => {
    vi.useFakeTimers();
    try {
      const { store, keeping, choose } = open();
      await keeping.begin('one', 'One');
      choose({ answered: ['a'] });
      keeping.changed();
      keeping.changed();
      expect(store.choices.size).toBe(0);
      await vi.advanceTimersByTimeAsync(1000);
      expect(store.choices.size).toBe(1);
      choose({ answered: [] });
      keeping.changed();
      keeping.leave();
      await vi.advanceTimersByTimeAsync(1000);
      // What is cleared when an export is closed was not taken back.
      expect(store.choices.size).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is gone with the last choice, when it is forgotten, and with everything', async () => {
    const { store, keeping, choose } = open();
    await keeping.begin('one', 'One');
    choose({ answered: ['a'] });
    await keeping.flush();
    choose({ answered: [] });
    await keeping.flush();
    expect(store.choices.size).toBe(0);
    choose({ answered: ['a'] });
    await keeping.flush();
    await keeping.keepDataset([{ name: 'x', blob: new Blob(['abc']) }]);
    expect(keeping.keepsDataset).toBe(true);
    expect(keeping.list.datasets[0]).toMatchObject({ title: 'One', bytes: 3 });
    expect(await keeping.filesOf('one')).toHaveLength(1);
    await keeping.forgetAll();
    expect([store.choices.size, store.datasets.size]).toEqual([0, 0]);
    expect(keeping.keepsDataset).toBe(false);
  });

  it('does not come back by itself once it was forgotten: it is kept again with what is chosen next', async () => {
    const { store, keeping, choose } = open();
    await keeping.begin('one', 'One');
    choose({ answered: ['a'], view: '1?lens=where' });
    await keeping.flush();
    expect(await keeping.forgetAll()).toBe(true);
    // The tab is put away, or another question asked.
    await keeping.flush();
    choose({ view: '1?lens=horizon' });
    await keeping.flush();
    expect(store.choices.size).toBe(0);
    choose({ answered: ['a', 'b'] });
    await keeping.flush();
    expect(store.choices.get('one')?.text).toContain('["a","b"]');
    await keeping.forgetChoices('one');
    await keeping.flush();
    expect(store.choices.size).toBe(0);
    choose({ answered: ['b'] });
    await keeping.flush();
    expect(store.choices.size).toBe(1);
  });

  it('by a newer app is left as it is, until it is forgotten', async () => {
    const { store, keeping, choose } = open();
    const text = JSON.stringify({ ...NO_CHOICES, version: NO_CHOICES.version + 1, more: ['a'] });
    store.choices.set('one', { fingerprint: 'one', title: 'One', saved: 5, text });
    expect(await keeping.begin('one', 'One')).toBeNull();
    expect([keeping.fault, keeping.restored]).toEqual(['newer', null]);
    choose({ answered: ['b'] });
    await keeping.flush();
    choose({ answered: [] });
    await keeping.flush();
    expect(store.choices.get('one')?.text).toBe(text);
    await keeping.forgetChoices('one');
    expect(store.choices.size).toBe(0);
    choose({ answered: ['c'] });
    await keeping.flush();
    expect(store.choices.get('one')?.text).toContain('["c"]');
  });

  it('is nothing where another tab was told to keep nothing', async () => {
    const { store, keeping, choose } = open();
    await keeping.begin('one', 'One');
    choose({ answered: ['a'] });
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => (name === 'afterword/keep-nothing' ? '1' : null),
    });
    try {
      await keeping.flush();
      await keeping.keepDataset([{ name: 'x', blob: new Blob(['abc']) }]);
      expect([store.choices.size, store.datasets.size]).toEqual([0, 0]);
      expect(keeping.nothing).toBe(true);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('stays where what was restored is only let go of, until something else is chosen', async () => {
    const { store, keeping, choose } = open();
    await keeping.begin('one', 'One');
    choose({ answered: ['a'] });
    await keeping.flush();
    await keeping.begin('one', 'One');
    keeping.letGo();
    choose({ answered: [] });
    await keeping.flush();
    expect(store.choices.size).toBe(1);
    choose({ answered: ['b'] });
    await keeping.flush();
    expect(store.choices.get('one')?.text).toBe(writeChoices({ ...NO_CHOICES, answered: ['b'] }));
  });

  it('is nothing on a shared computer, and what was kept is gone', async () => {
    const { store, keeping, choose } = open();
    await keeping.begin('one', 'One');
    choose({ answered: ['a'] });
    await keeping.flush();
    await keeping.setNothing(true);
    expect(store.choices.size).toBe(0);
    await keeping.flush();
    await keeping.keepDataset([{ name: 'x', blob: new Blob(['abc']) }]);
    expect([store.choices.size, store.datasets.size]).toEqual([0, 0]);
    expect(await keeping.begin('one', 'One')).toBeNull();
  });

  it.each(['denied', 'full', 'newer'] as const)(
    'where it is %s, is said and never in the way',
    async (kind) => {
      const { store, keeping, choose } = open();
      store.refuse(kind);
      expect(await keeping.begin('one', 'One')).toBeNull();
      expect(keeping.fault).toBe(kind);
      keeping.dismiss();
      choose({ answered: ['a'] });
      await keeping.flush();
      // It was said once; whoever asks for something hears it again.
      expect(keeping.fault).toBeNull();
      await keeping.keepDataset([]);
      expect(keeping.fault).toBe(kind);
      // What could not be written is tried again.
      store.refuse(null);
      await keeping.flush();
      expect(store.choices.size).toBe(1);
    },
  );

  it('where it is damaged, makes room for what comes', async () => {
    const { store, keeping, choose } = open();
    store.refuse('damaged');
    expect(await keeping.begin('one', 'One')).toBeNull();
    expect(keeping.fault).toBe('damaged');
    choose({ answered: ['a'] });
    await keeping.flush();
    expect(store.choices.size).toBe(1);
  });

  it('where choices of one export cannot be read, gives way to the next', async () => {
    const { store, keeping, choose } = open();
    store.choices.set('one', { fingerprint: 'one', title: '', saved: 0, text: '{"version":1' });
    expect(await keeping.begin('one', 'One')).toBeNull();
    expect(keeping.fault).toBe('unreadable');
    choose({ answered: ['a'] });
    await keeping.flush();
    expect(store.choices.get('one')?.text).toContain('"a"');
  });
});
