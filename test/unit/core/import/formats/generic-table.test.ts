import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { notesOf, whyOf } from '../../../helpers/told';

describe('tables', () => {
  it('reads columns by their names', () => {
    const data = importText(
      [
        'Tweet ID,Screen Name,Created At,Text,Language,Retweet Count,In Reply To Status ID,User Followers Count',
        '1392400000000000001,@Ann,2021-05-12 09:00,"Hello, ""world""',
        'on two lines #Vey @ben",English,"1,204",,50',
        '1392400000000000002,Ben,2021-05-12T09:00:30+02:00,&amp;lt;3 https://vey.example/a,fr,0,1392400000000000001,7',
      ].join('\n'),
    );
    expect(rowsOf(data)).toMatchObject([
      {
        id: '1392400000000000001',
        author: 'Ann',
        time: '2021-05-12T09:00:00.000Z',
        text: 'Hello, "world"\non two lines #Vey @ben',
        lang: 'en',
        counts: [1204, -1, -1, -1],
        hashtags: ['Vey'],
        mentions: ['ben'],
      },
      {
        kind: 'reply',
        replyTo: '1392400000000000001',
        time: '2021-05-12T07:00:30.000Z',
        text: '&lt;3 https://vey.example/a',
        lang: 'fr',
        urls: ['https://vey.example/a'],
      },
    ]);
    expect(data.accounts.followers[data.accounts.byHandle('ann')]).toBe(50);
    expect(whyOf(data)).toContain('Text as text');
    expect(notesOf(data)).toEqual(['The times of 1 post name no zone; they were read as UTC.']);
  });

  it.each([
    ['tabs', '\t', '\n'],
    ['semicolons', ';', '\r\n'],
    ['bars', '|', '\n'],
  ])('reads %s', (_, delimiter, newline) => {
    const rows = [
      ['id', 'author', 'text', 'date'],
      ['1', 'ann', 'one', '2021-05-12'],
      ['2', 'ben', 'two', '2021-05-13'],
    ];
    const data = importText(rows.map((row) => row.join(delimiter)).join(newline));
    expect(rowsOf(data).map(({ id, author, text, time }) => [id, author, text, time])).toEqual([
      ['1', 'ann', 'one', '2021-05-12T00:00:00.000Z'],
      ['2', 'ben', 'two', '2021-05-13T00:00:00.000Z'],
    ]);
  });

  it('names rows without ids by file and line', () => {
    const data = importText('text,user\n"two\nlines",ann\nlast,ben\n');
    expect(rowsOf(data).map(({ id, flags }) => [id, flags])).toEqual([
      ['file0:2', 'madeId'],
      ['file0:4', 'madeId'],
    ]);
  });

  it('says that a spreadsheet has ruined the ids', () => {
    const data = importText('id,text,reply_to_id\n1.39240E+18,one,\n1.39240E+18,two,1.39E+18\n');
    expect(data.posts.count).toBe(2);
    expect(notesOf(data).join('\n')).toMatch(/2 ids read like 1\.23457E\+18[^]*1 reference/);
  });

  it('does not take for ids what repeats for different texts', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `77,answer ${i}`);
    const data = importText(`Twitter ID,comment\n${rows.join('\n')}`);
    expect(data.files[0]).toMatchObject({ records: 9, posts: 9, merged: 0 });
    expect(notesOf(data).join()).toContain('The id column repeats for different texts');
  });

  it.each([
    ['seconds', '1620810000', '2021-05-12T09:00:00.000Z'],
    ['milliseconds', '1620810000123', '2021-05-12T09:00:00.123Z'],
    ['the platform’s own', 'Wed May 12 11:00:00 +0200 2021', '2021-05-12T09:00:00.000Z'],
    ['nothing', 'yesterday', null],
  ])('reads times as %s', (_, cell, time) => {
    const data = importText(`id,text,created_at\n5,one,${cell}\n`);
    expect(rowOf(data, '5').time).toBe(time);
  });

  it('reads the kind where the table names it', () => {
    const data = importText(
      'id,text,tweet_type,retweeted_status_id,is_retweet\n1,a,reply,,\n2,b,quote,,\n3,RT @ann: c,retweet,9,\n4,d,,,TRUE\n5,e,,NA,false\n',
    );
    expect(rowsOf(data).map(({ kind, text }) => [kind, text])).toEqual([
      ['reply', 'a'],
      ['quote', 'b'],
      ['repost', 'c'],
      ['repost', 'd'],
      ['original', 'e'],
      ['original', ''],
    ]);
  });

  it('accounts for ragged, empty and repeated rows', () => {
    const data = importText('id,text,user\n1,one\n,,\n2,two,ann,more\n\nid,text,user\n3,three,ben\n');
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [3, 'emptyRow'],
      [6, 'headerRow'],
    ]);
    expect(data.files[0]).toMatchObject({ records: 5, posts: 3, rejects: 2 });
    expect(notesOf(data).join()).toContain('2 rows have more or fewer cells');
  });

  it('goes on behind a quotation mark that is never closed', () => {
    const data = importText('id,text\n1,one\n2,"never closed\n3,three\n');
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([[3, 'openQuote']]);
    expect(rowsOf(data).map(({ text }) => text)).toEqual(['one', 'three']);
    const many = importText(
      `id,text\n${Array.from({ length: 99 }, (_, i) => `${i},"odd ${i}`).join('\n')}\nlast,"x`,
    );
    expect(many.files[0]!.records).toBe(100);
  });

  it('reads Windows-1252 and UTF-16', () => {
    const cp1252 = Uint8Array.from('id,text\n1,caf\xe9 \x96 th\xe9\n2,plain\n', (char) => char.charCodeAt(0));
    const data = importText(cp1252);
    expect(rowsOf(data).map(({ text }) => text)).toEqual(['café – thé', 'plain']);
    expect(notesOf(data).join()).toContain('1 record is not UTF-8');
    const text = '\ufeffid\ttext\n1\tcafé 🏛\n';
    const utf16 = new Uint8Array(text.length * 2);
    [...Array(text.length).keys()].forEach((i) =>
      new DataView(utf16.buffer).setUint16(i * 2, text.charCodeAt(i), true),
    );
    expect(rowsOf(importText(utf16))).toMatchObject([{ id: '1', text: 'café 🏛' }]);
  });

  it('places rows by line and byte', () => {
    const text = '\ufeffid,text\n1,"é\n🏛"\n2,plain\n';
    const bytes = new TextEncoder().encode(text);
    const { posts } = importText(bytes);
    const placed = [0, 1].map((row) =>
      new TextDecoder().decode(
        bytes.subarray(posts.recordStart[row], posts.recordStart[row]! + posts.recordLength[row]!),
      ),
    );
    expect(placed).toEqual(['1,"é\n🏛"\n', '2,plain\n']);
  });
});
