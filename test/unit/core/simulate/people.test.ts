import { expect, test } from 'vitest';
import { NAMES } from '../../../../src/core/simulate/names';
import { Crowd } from '../../../../src/core/simulate/people';
import { seeded } from '../../../../src/core/random';

const many = (lang: string, n: number, crowd = new Crowd(seeded(7))) =>
  Array.from({ length: n }, () => crowd.person(lang));

test('no handle comes twice, and each is one that the platform allows', () => {
  const crowd = new Crowd(seeded(3));
  const people = Object.keys(NAMES).flatMap((lang) => many(lang, 800, crowd));
  expect(new Set(people.map(({ handle }) => handle.toLowerCase())).size).toBe(people.length);
  expect(people.filter(({ handle }) => !/^[A-Za-z]\w{1,14}$/.test(handle))).toEqual([]);
  expect(people.filter(({ name, followers }) => !name || !(followers >= 40 && followers <= 4e7))).toEqual([]);
});

test('a crowd of 4,000 looks unlike: few carry a number, few share a beginning', () => {
  const handles = many('en', 4000).map(({ handle }) => handle);
  expect(handles.filter((handle) => /\d/.test(handle)).length).toBeLessThan(600);
  const shared = new Map<string, number>();
  for (const handle of handles) shared.set(handle.slice(0, 7), (shared.get(handle.slice(0, 7)) ?? 0) + 1);
  expect(Math.max(...shared.values())).toBeLessThan(40);
});

test('a handle that the story gave away is left alone', () => {
  const other = many('en', 50).map(({ handle }) => handle);
  const crowd = new Crowd(seeded(7));
  const account = {
    handle: other[0]!,
    name: '',
    followers: 0,
    description: '',
    location: '',
    verified: false,
  };
  expect(crowd.named(account)).toBe(account);
  expect(many('en', 50, crowd).map(({ handle }) => handle)).not.toContain(other[0]);
});

test('a language that has no list takes the names of English; a hostile one is no key', () => {
  for (const lang of ['und', 'constructor', '__proto__']) expect(many(lang, 20)).toEqual(many('en', 20));
});

test('people outnumber the names of a small list', () => {
  expect(new Set(many('zh', 5000).map(({ handle }) => handle)).size).toBe(5000);
});

test('tails of the story are those of its people', () => {
  const crowd = new Crowd(seeded(1), ['sails']);
  const handles = many('en', 200, crowd).map(({ handle }) => handle);
  expect(handles.some((handle) => handle.endsWith('_sails'))).toBe(true);
  expect(handles.some((handle) => handle.endsWith('_reads'))).toBe(false);
});
