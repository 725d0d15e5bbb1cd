/** The browser's small storage: denied, full, damaged, forgotten, and never written to where nothing is to be kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetMappings, keepMapping, keptMapping } from '../../../src/state/opening/mappings';
import { forgetStored, keepsNothing, setKeepsNothing, store, stored } from '../../../src/state/storage';

/** As browsers have it: its entries are its own enumerable properties. */
class FakeStorage {
  [name: string]: unknown;
}
for (const [name, value] of Object.entries({
  getItem(this: FakeStorage, key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] as string) : null;
  },
  setItem(this: FakeStorage, key: string, text: string): void {
    this[key] = text;
  },
  removeItem(this: FakeStorage, key: string): void {
    Reflect.deleteProperty(this, key);
  },
}))
  Object.defineProperty(FakeStorage.prototype, name, { value });

let kept: FakeStorage;
beforeEach(() => {
  kept = new FakeStorage();
  vi.stubGlobal('localStorage', kept);
  forgetMappings();
});
afterEach(() => vi.unstubAllGlobals());

const deny = (name: string): void => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('no', name);
    },
  });
};

describe('the small storage', () => {
  it('keeps what it is given under a name of its own', () => {
    expect(store('a', 'x')).toBe(true);
    expect(stored('a')).toBe('x');
    expect(Object.keys(kept)).toEqual(['afterword/a']);
  });

  it('is as if it were empty where the browser denies it: nothing fails, and mappings last as long as the page', () => {
    deny('SecurityError');
    expect(store('a', 'x')).toBe(false);
    expect(stored('a')).toBeNull();
    expect(keepsNothing()).toBe(false);
    setKeepsNothing(true);
    forgetStored();
    keepMapping('sign', { text: 1 });
    expect(keptMapping('sign')).toEqual({ text: 1 });
  });

  it('says that it could not keep where there is no room', () => {
    Object.defineProperty(kept, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(store('a', 'x')).toBe(false);
  });

  it('takes what is damaged for nothing', () => {
    for (const text of ['{"text":', 'null', '7', '"x"']) {
      kept['afterword/columns/sign'] = text;
      expect(keptMapping('sign'), text).toBeNull();
    }
  });

  it('forgets all of its own, and nothing of others', () => {
    store('a', 'x');
    keepMapping('sign', { text: 1 });
    kept['other'] = 'stays';
    forgetStored();
    expect(Object.keys(kept)).toEqual(['other']);
  });

  it('keeps nothing but the wish where nothing is to be kept', () => {
    store('a', 'x');
    setKeepsNothing(true);
    forgetStored();
    expect(store('b', 'y')).toBe(false);
    keepMapping('sign', { text: 1 });
    expect(Object.keys(kept)).toEqual(['afterword/keep-nothing']);
    setKeepsNothing(false);
    expect(store('b', 'y')).toBe(true);
  });
});
