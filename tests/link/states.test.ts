import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { baseWith } from '../content-tree.ts';
import { flatContent } from '../flat-content.ts';

const draft = `---
status: draft
title: A draft
story: bridge-closure
published: 2031-03-08
restates: courier
summary: Not yet.
events:
  - id: parade
    title: A parade
    when: 2031-04
    status: expected
reports:
  - claim: parade-planned
    statement: There will be a parade.
    stance: states
---

Ana Lind in a [draft](claim:crack-found).
`;

const retired = `---
status: retired
reason: It was wrong.
successor: what-is-known
title: A retired brief
story: bridge-closure
published: 2031-03-04
restates: courier
summary: No longer.
events:
  - id: flood
    title: A flood
    when: 2031-02
    status: unconfirmed
---

Ana Lind in a [retired brief](claim:crack-found).
`;

const read = (over: Record<string, string | null>, drafts: boolean) => {
  const { content, diagnostics } = checkContent(baseWith(over), { drafts });
  if (content === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return content;
};

describe('a draft', () => {
  const over = { 'content/briefs/draft.md': draft };

  test('is no part of what is published, nor is what it defines', () => {
    const content = read(over, false);
    expect(content.briefs.has('draft')).toBe(false);
    expect(content.events.has('parade')).toBe(false);
    expect(content.claims.has('parade-planned')).toBe(false);
    expect(content.stories.get('bridge-closure')?.briefs.map(({ id }) => id)).not.toContain(
      'draft',
    );
    expect(content.actors.get('ana-lind')?.mentions).toHaveLength(1);
    expect(flatContent(content)).toEqual(flatContent(read({}, false)));
  });

  test('is shown in a preview, and marked', () => {
    const content = read(over, true);
    expect(content.briefs.get('draft')?.draft).toBe(true);
    expect(content.briefs.get('what-is-known')?.draft).toBe(false);
    expect(content.events.has('parade')).toBe(true);
    expect(content.claims.get('parade-planned')?.reports).toHaveLength(1);
    expect(content.actors.get('ana-lind')?.mentions).toHaveLength(2);
  });

  test('is checked either way', () => {
    const broken = {
      'content/briefs/draft.md': draft.replace('[draft](claim:crack-found)', '[x](claim:x)'),
    };
    for (const drafts of [true, false]) {
      const { content, diagnostics } = checkContent(baseWith(broken), { drafts });
      expect(content).toBeNull();
      expect(diagnostics).toMatchObject([{ rule: 'unknown-claim', at: { line: 19 } }]);
    }
  });

  test('may refer to another draft', () => {
    const other = '---\nstatus: draft\nkind: person\nname: Olu Berg\n---\n';
    const over = {
      'content/briefs/draft.md': draft.replace(
        'stance: states',
        'stance: attributes\n    speaker: olu-berg',
      ),
      'content/actors/olu-berg.md': other,
    };
    expect(read(over, true).actors.get('olu-berg')?.spoken).toHaveLength(1);
    expect(read(over, false).actors.has('olu-berg')).toBe(false);
  });

  test('links no names in what is published', () => {
    const over = {
      'content/actors/crack.md': '---\nstatus: draft\nkind: organisation\nname: certain\n---\n',
    };
    const targets = (drafts: boolean) =>
      read(over, drafts)
        .briefs.get('what-is-known')
        ?.mentions.map(({ actor }) => actor.id);
    expect(targets(false)).toEqual([]);
    expect(targets(true)).toEqual([]);
  });
});

describe('a retired entry', () => {
  const over = { 'content/briefs/retired.md': retired };

  test('keeps its address, its reason and its successor, and nothing else', () => {
    const content = read(over, false);
    expect(content.briefs.has('retired')).toBe(false);
    expect(content.actors.get('ana-lind')?.mentions).toHaveLength(1);
    expect(content.claims.get('crack-found')?.linkedFrom.map(({ id }) => id)).toEqual([
      'courier-on-the-bridge',
    ]);
    expect(content.retired).toEqual([
      {
        noun: 'brief',
        id: 'retired',
        title: 'A retired brief',
        reason: 'It was wrong.',
        successor: { noun: 'brief', id: 'what-is-known', title: 'What is known of the bridge' },
      },
    ]);
  });

  test('leaves standing the events that it defined, whose ids are published', () => {
    expect(read(over, false).events.get('flood')).toMatchObject({
      status: 'unconfirmed',
      briefs: [],
    });
  });

  test('may be an event, which then is on no timeline', () => {
    const event = `---
status: retired
reason: It was a rumour.
story: bridge-closure
title: The rumour
when: 2031-03
---
`;
    const content = read({ 'content/events/rumour.md': event }, false);
    expect(content.events.has('rumour')).toBe(false);
    expect(content.retired).toMatchObject([
      { noun: 'event', id: 'rumour', title: 'The rumour', successor: null },
    ]);
  });

  test('bears no name that links by itself', () => {
    const actor =
      '---\nstatus: retired\nreason: Twice.\nkind: organisation\nname: Old Wire\naliases: [NW]\n---\n';
    const content = read({ 'content/actors/old-wire.md': actor }, false);
    expect(content.actors.get('north-wire')?.aliases).toEqual(['NW']);
  });

  test('may be linked from prose, which mentions nobody by that', () => {
    const actor = '---\nstatus: retired\nreason: Twice.\nkind: organisation\nname: Old Wire\n---\n';
    const brief =
      '---\ntitle: A\nstory: bridge-closure\npublished: 2031-03-08\nsummary: A.\n---\n\nThe [old wire](actor:old-wire).\n';
    const content = read(
      { 'content/actors/old-wire.md': actor, 'content/briefs/a.md': brief },
      false,
    );
    expect(content.briefs.get('a')?.mentions).toEqual([]);
    expect(content.briefs.get('a')?.prose).toContainEqual({
      kind: 'open',
      target: { noun: 'actor', id: 'old-wire' },
    });
  });
});
