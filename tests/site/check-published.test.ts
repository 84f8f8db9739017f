import { describe, expect, test } from 'vitest';
import { entryAddress } from '../../src/model/entry-address.ts';
import { checkPublished, type PublishedEntry } from '../../src/site/check-published.ts';
import type { EntryFact } from '../../src/story/drafts/entry-index.ts';

function publishedEntry(id: string, more: Partial<PublishedEntry> = {}): PublishedEntry {
  const { noun = 'actor' } = more;
  return {
    ...{ noun, id, address: entryAddress(noun, id), state: 'published', title: null },
    ...{ formerIds: [], definedIn: null },
    ...more,
  };
}

function fact(id: string, more: Partial<EntryFact> = {}): EntryFact {
  const path = `content/actors/${id}.md`;
  return {
    ...{ noun: 'actor', id, state: 'published', title: id, story: null, path, inBrief: null },
    ...{ reason: '', successor: null, formerIds: [] },
    ...more,
  };
}

function check(
  then: readonly PublishedEntry[],
  now: readonly EntryFact[],
  broken: readonly `${'actor' | 'brief'}:${string}`[] = [],
) {
  const published = now.filter(({ state }) => state !== 'draft');
  return checkPublished(then, { facts: now, published, broken: new Set(broken) });
}

const printed = (findings: ReturnType<typeof check>): readonly string[] =>
  findings.map(({ rule, path, message }) => `${path} ${rule}: ${message}`);

describe('what was published', () => {
  test('is kept where it is published, retired or renamed', () => {
    const then = ['kept', 'gone', 'old'].map((id) => publishedEntry(id));
    const now = [
      fact('kept', { title: 'A corrected title' }),
      fact('gone', { state: 'retired' }),
      fact('new', { formerIds: ['older', 'old'] }),
      fact('another'),
    ];
    expect(check(then, now)).toEqual([]);
  });

  test('is lost where nothing has its id, or only a draft, or an entry of another noun', () => {
    const now = [
      fact('hidden', { state: 'draft', path: 'content/actors/later/hidden.md' }),
      fact('gone', { noun: 'place' }),
      fact('new', { noun: 'place', formerIds: ['gone'] }),
    ];
    const found = check([publishedEntry('gone'), publishedEntry('hidden')], now);
    expect(printed(found)).toEqual([
      'content/actors/gone.md lost-id: Cannot find actor `gone`, which the published site has at /actors/gone/',
      'content/actors/later/hidden.md lost-id: Unexpected draft of actor `hidden`, which the published site has at /actors/hidden/',
    ]);
    expect(found.map(({ note }) => note)).toEqual([
      'Bring it back, then retire it: `npx collate retire actor gone --reason …`. If it has another id now, change it back and use `npx collate rename actor gone NEW`.',
      'Publish it, or retire it: `npx collate retire actor hidden --reason …`.',
    ]);
  });

  test('is looked for in the file that defined it, where that is known', () => {
    const definedIn = { path: 'content/briefs/x.md', isInBrief: true };
    const [found] = check([publishedEntry('crack', { noun: 'claim', definedIn })], []);
    expect(found).toMatchObject({
      path: 'content/briefs/x.md',
      at: { line: 1 },
      note: expect.stringMatching(/^`content\/briefs\/x.md` defined it\. Bring that back/),
    });
  });

  test('is not said to be lost where a broken file may define it', () => {
    const claim = publishedEntry('crack', { noun: 'claim' });
    const inFile = { path: 'content/claims/crack.md', isInBrief: false };
    expect(check([publishedEntry('gone'), claim], [], ['actor:gone', 'brief:any'])).toEqual([]);
    expect(check([{ ...claim, definedIn: inFile }], [], ['brief:any'])).toHaveLength(1);
    expect(check([claim], [], ['actor:gone'])).toHaveLength(1);
  });

  test('keeps its address', () => {
    expect(printed(check([publishedEntry('a', { address: '/people/a/' })], [fact('a')]))).toEqual([
      'content/actors/a.md lost-id: Unexpected address /actors/a/ of actor `a`, expected /people/a/, where the published site has it',
    ]);
  });

  test('is led to from its former addresses, by whatever id it has now', () => {
    const then = [publishedEntry('b', { formerIds: ['a'] })];
    expect(check(then, [fact('b', { formerIds: ['a'] })])).toEqual([]);
    expect(check(then, [fact('c', { formerIds: ['a', 'b'] })])).toEqual([]);
    expect(printed(check(then, [fact('b')]))).toEqual([
      'content/actors/b.md lost-id: Cannot find the former id `a` of actor `b`, to which the published site leads from /actors/a/',
    ]);
    expect(check(then, [])).toHaveLength(1);
  });
});

describe('an id is reused', () => {
  test('where what was retired is published with another title', () => {
    const then = [publishedEntry('a', { state: 'retired', title: 'Ferry  board' })];
    expect(printed(check(then, [fact('a', { title: 'South Ferry' })]))).toEqual([
      'content/actors/a.md reused-id: Unexpected actor `a`, whose id was that of “Ferry  board”, which was retired',
    ]);
    expect(check(then, [fact('a', { title: 'Ferry board' })])).toEqual([]);
    expect(check(then, [fact('a', { state: 'retired', title: 'South Ferry' })])).toEqual([]);
    expect(check([publishedEntry('a', { state: 'retired' })], [fact('a', { title: 'B' })])).toEqual(
      [],
    );
  });

  test('where another entry had it before it was renamed, then or since', () => {
    const message =
      'content/actors/a.md reused-id: Unexpected actor `a`, whose id was that of actor `b`';
    const now = [fact('a'), fact('b', { formerIds: ['a'] })];
    expect(printed(check([publishedEntry('b', { formerIds: ['a'] })], now))).toEqual([message]);
    expect(printed(check([publishedEntry('a')], now))).toEqual([message]);
  });
});
