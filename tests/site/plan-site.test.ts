import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

describe('the name of a draft', () => {
  const tree = {
    'content/actors/other-lind.md': '---\nkind: person\nname: Ana Lind\nstatus: draft\n---\n',
    'content/actors/kai-oak.md': '---\nkind: person\nname: Kai Oak\nstatus: draft\n---\n',
    'content/places/lind-house.md': '---\nname: House of Norland\nstatus: draft\n---\n',
    'content/briefs/named.md':
      '---\ntitle: Named\nstory: bridge-closure\npublished: 2031-03-06\nsummary: Named.\n---\n\nAna Lind met Kai Oak in the House of Norland.\n',
  };
  const linksOf = (drafts: boolean) => {
    const { content, diagnostics } = checkContent(baseWith(tree), { drafts });
    expect(diagnostics.filter(({ path }) => path.includes('named'))).toEqual([]);
    return {
      links: content?.briefs
        .get('named')
        ?.prose.flatMap((part) => (part.kind === 'open' ? part.target.id : [])),
      label: content?.actors.get('ana-lind')?.label,
    };
  };

  test('has no part in what is published', () => {
    expect(linksOf(false)).toEqual({ links: ['ana-lind', 'norland'], label: 'Ana Lind' });
  });

  test('has its part where drafts are shown', () => {
    expect(linksOf(true)).toEqual({ links: ['kai-oak'], label: 'Ana Lind (Engineer)' });
  });
});
