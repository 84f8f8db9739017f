import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
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
  const { content, retired: gone, diagnostics } = checkContent(baseWith(over), { drafts });
  if (content === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { ...content, retired: gone };
};

const flat = ({ retired: gone, ...content }: ReturnType<typeof read>) => flatContent(content, gone);

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
    expect(flat(content)).toEqual(flat(read({}, false)));
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
      expect(diagnostics).toMatchObject([{ rule: 'unknown-claim', at: { line: 18 } }]);
    }
  });

  test('may refer to another draft', () => {
    const other = '---\nstatus: draft\nkind: person\nname: Olu Berg\n---\n';
    const over = {
      'content/briefs/draft.md': draft.replace(
        'There will be a parade.',
        'There will be a parade.\n    speaker: olu-berg',
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
      {
        noun: 'event',
        id: 'flood',
        title: 'A flood',
        reason: 'It was wrong.',
        successor: null,
      },
    ]);
  });

  describe('that is a brief', () => {
    const claims = `reports:
  - claim: water-rises
    statement: The water rises.
    event: flood
  - claim: crack-found
    stance: denies
`;
    const carrying = retired.replace('---\n\nAna', `${claims}---\n\nAna`);
    const another = (fields: string) =>
      `---\ntitle: A\nstory: bridge-closure\npublished: 2031-03-08\nrestates: courier\nsummary: A.\n${fields}---\n\nA.\n`;
    const states = (over: Record<string, string | null>, drafts = false) => {
      const content = read({ 'content/briefs/retired.md': carrying, ...over }, drafts);
      const gone = content.retired.map(({ noun, id, reason }) => `${noun} ${id}: ${reason}`);
      return { content, gone };
    };

    test('takes with it what it alone carried, for its reason', () => {
      const { content, gone } = states({});
      expect(gone).toEqual([
        'brief retired: It was wrong.',
        'event flood: It was wrong.',
        'claim water-rises: It was wrong.',
      ]);
      expect(content.events.has('flood')).toBe(false);
      expect(content.claims.has('water-rises')).toBe(false);
      expect(content.claims.get('crack-found')?.reports).toHaveLength(1);
    });

    test('leaves the claims that another brief reports, and the events that those are about', () => {
      const { content, gone } = states({
        'content/briefs/a.md': another('reports:\n  - claim: water-rises\n    stance: open\n'),
      });
      expect(gone).toEqual(['brief retired: It was wrong.']);
      expect(content.events.get('flood')).toMatchObject({ status: 'unconfirmed', briefs: [] });
      expect(content.claims.get('water-rises')?.reports).toHaveLength(1);
    });

    test('leaves the events that another brief lists', () => {
      const { content, gone } = states({
        'content/briefs/a.md': another('events: [{ id: flood, status: happened }]\n'),
      });
      expect(gone).toEqual(['brief retired: It was wrong.', 'claim water-rises: It was wrong.']);
      expect(content.events.get('flood')?.briefs.map(({ id }) => id)).toEqual(['a']);
    });

    test('takes with it the claims of files of their own that nobody else reports', () => {
      const { gone } = states({
        'content/briefs/retired.md': carrying.replace('crack-found', 'old-crack'),
        'content/claims/old-crack.md':
          '---\nstory: bridge-closure\nstatement: The crack is old.\nevent: inspection\n---\n',
      });
      expect(gone).toContain('claim old-crack: It was wrong.');
    });

    test('leaves to a draft what that will carry', () => {
      const draft = another('reports:\n  - claim: water-rises\n    stance: open\n');
      const over = { 'content/briefs/a.md': draft.replace('---\n', '---\nstatus: draft\n') };
      expect(states(over).gone).toContain('claim water-rises: It was wrong.');
      const preview = states(over, true);
      expect(preview.gone).toEqual(['brief retired: It was wrong.']);
      expect(preview.content.claims.get('water-rises')?.reports).toHaveLength(1);
    });

    test('may be the only one of its story and its source', () => {
      const { diagnostics } = checkContent(
        baseWith({
          'content/stories/flood.md': '---\ntitle: A flood\nsummary: A flood.\n---\n',
          'content/sources/wire.md': '---\nlabel: W\nkind: article\nstory: flood\n---\n',
          'content/briefs/retired.md': carrying
            .replace('bridge-closure', 'flood')
            .replace('restates: courier', 'restates: wire')
            .replace('claim: crack-found', 'claim: other\n    statement: Other.'),
        }),
      );
      expect(diagnostics).toEqual([]);
    });

    test('leaves nothing that a correction may build on', () => {
      const { diagnostics } = checkContent(
        baseWith({
          'content/briefs/retired.md': carrying,
          'content/briefs/a.md': another(
            'corrections:\n  - { date: 2031-03-09, note: N., claim: water-rises }\n',
          ),
        }),
      );
      expect(diagnostics).toMatchObject([
        {
          rule: 'retired-reference',
          message: 'Unexpected reference to claim `water-rises`, which is retired',
          note: 'It went with `content/briefs/retired.md`, which alone carried it: carry it in another brief, or refer to nothing.',
        },
      ]);
    });

    test('leaves to another what its definitions build on, which is not to be retired then', () => {
      const gone = 'content/actors/old-wire.md';
      const over = {
        'content/briefs/retired.md': carrying
          .replace('event: flood', 'event: flood\n    about: [old-wire]')
          .replace('stance: denies', 'speaker: old-wire'),
        [gone]: '---\nstatus: retired\nreason: R.\nkind: organisation\nname: Old Wire\n---\n',
      };
      expect(checkContent(baseWith(over)).diagnostics).toEqual([]);
      const a = another('reports:\n  - claim: water-rises\n    stance: open\n');
      const { diagnostics } = checkContent(baseWith({ ...over, 'content/briefs/a.md': a }));
      expect(diagnostics).toMatchObject([
        { rule: 'retired-reference', path: 'content/briefs/retired.md', at: { line: 19 } },
      ]);
    });

    test('takes nothing with it where a broken brief may carry the rest', () => {
      const { diagnostics } = checkContent(
        baseWith({
          'content/briefs/retired.md': carrying,
          'content/briefs/broken.md': another('nope: 1\n'),
          'content/briefs/a.md': another(
            'corrections:\n  - { date: 2031-03-09, note: N., claim: water-rises }\n',
          ),
        }),
      );
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-field']);
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
      target: { noun: 'actor', id: 'old-wire', part: null },
    });
  });
});
