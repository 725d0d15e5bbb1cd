/** Names of files that name somebody private are found; those that name nobody, or a public account, are not. */
import { expect, it } from 'vitest';
import { disclosing } from '../../../../src/core/service/disclosing';
import { atOnce } from '../../../../src/core/steps';
import { openAnalyse } from '../../helpers/analyse';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const ROWS: TestPost[] = [
  {
    id: '1',
    author: 'vey_ferry',
    text: 'The ferry runs again. Thanks @ana_secret and @MFA_embassy!',
    time: 0,
  },
  { id: '2', author: 'ana_secret', text: 'No', time: 1, replyTo: '1' },
  { id: '3', author: 'bo', text: 'Yes', time: 2, replyTo: '1' },
  { id: '4', author: 'MFA_embassy', text: 'Soon', time: 3, replyTo: '1' },
];
const dataset = makeDataset(ROWS);
const found = (...texts: string[]): boolean[] =>
  atOnce(disclosing(dataset, (account) => dataset.accounts.handle(account) === 'vey_ferry', texts));

it('finds a handle that stands by itself in a name, in any case and with any marks between', () => {
  expect(found('Ana_Secret.csv', 'tweets by ANA-SECRET (2021).json', 'x-bo.zip')).toEqual([true, true, true]);
});

it('finds a long handle inside a longer word, and no short one there', () => {
  expect(found('allofana_secret2021.jsonl', 'about.jsonl')).toEqual([true, false]);
});

it('finds nobody who is named, and nobody in other words', () => {
  expect(found('vey_ferry.csv', 'ferry in May.csv', '')).toEqual([false, false, false]);
});

it('takes a text that is too long to be a name for one that names somebody', () => {
  expect(found('a '.repeat(200))).toEqual([true]);
});

it('is asked by the rule of the file, whatever the page shows; so is what was written here', async () => {
  const analyse = await openAnalyse(ROWS);
  await analyse.cascade([0], { likely: false });
  const how = { key: new Uint8Array(16).fill(7), withheld: '' };
  const nobody = { how, people: { source: [], roles: [] } };
  const [account] = (await analyse.sources('ana_secret', 1)).map((each) => each.account);
  const marked = { how, people: { source: [], roles: [{ account: account!, role: 'public' as const }] } };
  const names = ['ana_secret.csv', 'mfa_embassy.csv', 'vey_ferry.csv'];
  expect(await analyse.disclosing(names, nobody)).toEqual([true, false, false]);
  expect(await analyse.disclosing(names, marked)).toEqual([false, false, false]);
  const card = 'Message of @vey_ferry: Thanks @ana_secret and @MFA_embassy!';
  expect(await analyse.inside([card], marked)).toEqual([card]);
  expect((await analyse.inside([card], nobody))[0]).toMatch(
    /^Message of @vey_ferry: Thanks @private-\w{10} and @MFA_embassy!$/,
  );
});
