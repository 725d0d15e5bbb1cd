import { describe, expect, it } from 'vitest';
import { loadValence, valenceShifts } from '../../../../src/core/wording/valence';
import { EDIT_FLAG } from '../../../../src/core/wording/types';
import { openMessage } from '../../helpers/message';

const valence = await loadValence();

describe('word valence', () => {
  it.each([
    ['VADER is smart, handsome, and funny.', 0.8316],
    ['VADER is very smart, handsome, and funny.', 0.8545],
    ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
    ['VADER is not smart, handsome, nor funny.', -0.7424],
    ['The book was good.', 0.4404],
    ['Today SUX!', -0.5461],
    ['We welcome the ceasefire agreement.', 0.7351],
    // A failure of the method, kept: the negator stands too far away. It is no stance.
    ['We do not welcome the ceasefire agreement.', 0.1828],
    ['Nous condamnons fermement cette attaque.', 0],
  ])('%s', (text, compound) => expect(valence(text, 'en')).toBe(compound));

  it('is of English alone', () => {
    expect(valence('The book was good.', 'fr')).toBeNull();
    expect(valence('The book was good.', 'und')).toBeNull();
    expect(valence('The book was good.', 'en-GB')).toBe(0.4404);
  });

  it('holds what a hostile text may say', () => {
    expect(valence('__proto__ constructor hasOwnProperty toString, __proto__! .constructor', 'en')).toBe(0);
  });

  it.each([
    [0.5, -0.1, true],
    [0.2, -0.2, false],
    [0.9, 0.1, false],
    [null, -0.9, false],
  ])('shifts from %d to %d: %s', (from, to, shifts) => expect(valenceShifts(from, to)).toBe(shifts));

  it('flags a hop and a wording that turn it', async () => {
    const { reader, told, data } = await openMessage([
      {
        id: 'root',
        author: 'a',
        lang: 'en',
        time: 1,
        text: 'We welcome the good and helpful plan of the port.',
      },
      {
        id: 'b',
        author: 'b',
        lang: 'en',
        time: 2,
        text: 'RT @a: We hate the awful and useless plan of the port.',
      },
    ]);
    expect(reader.path(data.byId('b'))[1]!.editFlags & EDIT_FLAG.valence).toBe(EDIT_FLAG.valence);
    expect(reader.path(data.byId('b'))[0]!.editFlags).toBe(0);
    expect(told.views([1])[0]!.flags & EDIT_FLAG.valence).toBe(EDIT_FLAG.valence);
    expect(reader.compare(0, 1).editFlags & EDIT_FLAG.valence).toBe(EDIT_FLAG.valence);
  });
});
