import { describe, expect, it } from 'vitest';
import { StoryBook } from '../../../src/state/story.svelte';

function book() {
  const shown: string[] = [];
  let now = '1?sample=a&at=1';
  const made = new StoryBook(
    () => now,
    async (fragment) => {
      shown.push(fragment);
    },
  );
  return { made, shown, look: (fragment: string) => (now = fragment) };
}

describe('a story', () => {
  it('is made of what is on screen, put in order, and taken back', () => {
    const { made, look } = book();
    made.add('One');
    look('1?sample=a&at=2');
    made.add('Two');
    made.move(1, -5);
    expect(made.steps.map(({ title, view }) => [title, view])).toEqual([
      ['Two', '1?sample=a&at=2'],
      ['One', '1?sample=a&at=1'],
    ]);
    made.edit(1, { text: 'told' });
    made.remove(0);
    expect(made.steps).toMatchObject([{ title: 'One', text: 'told' }]);
    made.undo();
    made.undo();
    expect(made.steps).toMatchObject([{ title: 'Two' }, { title: 'One', text: '' }]);
    while (made.changes) made.undo();
    expect(made.steps).toEqual([]);
    made.undo();
    expect(made.steps).toEqual([]);
  });

  it('is shown step by step, and stays at its ends', async () => {
    const { made, shown } = book();
    made.open('# T\n## [A](#1?sample=a)\n## B\n## [C](#1?sample=c)\n');
    await made.present(0);
    await made.turn(-1);
    expect(made.at).toBe(0);
    await made.turn(1);
    expect(made.step).toMatchObject({ title: 'B' });
    await made.turn(1);
    await made.turn(1);
    expect(made.at).toBe(2);
    // A step without a view leaves the one there is.
    expect(shown).toEqual(['1?sample=a', '1?sample=c']);
    made.leave();
    expect(made.step).toBeNull();
  });

  it('takes no file without steps, and forgets with its dataset', () => {
    const { made } = book();
    made.add('One');
    expect(made.open('nothing here')).toBe(false);
    expect(made.steps).toHaveLength(1);
    made.begin('# S\n## [A](#1?sample=s)\n');
    expect([made.steps.length, made.changes]).toEqual([1, 0]);
    made.begin(null);
    expect(made.steps).toEqual([]);
  });
});

describe('a story that keeps what came out', () => {
  it('shows no such step until the word is said, and then its view at once', async () => {
    const { made, shown } = book();
    made.open('# T\n## [Asked](#1?sample=a)\n? hop\n## [Result](#1?sample=b)\n');
    made.lockWith('Ferry');
    expect([made.locked, made.keeps(0), made.keeps(1)]).toEqual([true, false, true]);
    await made.present(1);
    expect(shown).toEqual([]);
    expect(made.unlock('boat')).toBe(false);
    expect(made.unlock(' ferry ')).toBe(true);
    expect([made.locked, made.keeps(1)]).toEqual([false, false]);
    expect(shown).toEqual(['1?sample=b']);
    // Another word, and it is kept again.
    made.lockWith('Harbour');
    expect(made.locked).toBe(true);
    made.lockWith('');
    expect(made.locked).toBe(false);
  });
});
