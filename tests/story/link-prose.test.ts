import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../src/diagnostics/span.ts';
import { parseBody } from '../../src/file/body/parse-body.ts';
import type { ProseSegment, Target } from '../../src/model/prose.ts';
import { nameMatcher } from '../../src/names/name-matcher.ts';
import { linkProse } from '../../src/story/link/link-prose.ts';

const findNames = nameMatcher([
  { name: 'Ana Lind', owner: 'ana', isMention: true },
  { name: 'Lind', owner: 'ana', isMention: true },
  { name: 'North Wire', owner: 'wire', isMention: true },
  { name: 'Bank of North Wire', owner: null, isMention: false },
]);

function link(text: string, self?: Target) {
  const { parsed } = parseBody('content/terms/x.md', text, spanFinder(text));
  if (parsed === null) throw new Error('refused');
  return linkProse(parsed.body, findNames, self);
}

function show(parts: readonly ProseSegment[]): string {
  return parts.map(showPart).join('');
}

function showPart(part: ProseSegment): string {
  if (part.kind === 'html') return part.html;
  return part.kind === 'open' ? `[${part.target.noun}:${part.target.id} ` : ']';
}

test('the first mention of an actor becomes a link, by whichever of its names', () => {
  expect(show(link('Ana Lind. Lind. North Wire.').prose)).toBe(
    '<p id="p1">[actor:ana Ana Lind]. Lind. [actor:wire North Wire].</p>',
  );
});

test('an actor that is linked by hand is not linked again', () => {
  expect(show(link('[She](actor:ana), Lind.').prose)).toBe('<p id="p1">[actor:ana She], Lind.</p>');
});

test('a name before the link by hand is linked too', () => {
  expect(show(link('Lind and [she](actor:ana).').prose)).toBe(
    '<p id="p1">[actor:ana Lind] and [actor:ana she].</p>',
  );
});

test('on its own page a name is no link', () => {
  expect(show(link('Lind of North Wire.', { noun: 'actor', id: 'ana', part: null }).prose)).toBe(
    '<p id="p1">Lind of [actor:wire North Wire].</p>',
  );
});

test('every mention is counted, linked or not, with the offset in its block', () => {
  const { mentions } = link('One *Lind*.\n\nTwo Lind, [she](actor:ana).');
  expect(mentions).toEqual([
    { id: 'ana', at: { block: 0, start: 4 } },
    { id: 'ana', at: { block: 1, start: 4 } },
    { id: 'ana', at: { block: 1, start: 10 } },
  ]);
});

test('names in headings, code and links are neither linked nor counted', () => {
  const { prose, mentions } = link(
    '## Lind\n\n`Lind` and [Lind](https://example.org), [Lind](claim:x)',
  );
  expect(show(prose)).not.toContain('actor:');
  expect(mentions).toEqual([]);
});

test('links to claims are listed in reading order, each time', () => {
  const { claimLinks } = link('[a](claim:x) [b](claim:y) [c](claim:x)');
  expect(claimLinks.map(({ id }) => id)).toEqual(['x', 'y', 'x']);
});

test('text around a link is escaped once', () => {
  expect(show(link('A & Lind < B > &amp; "C"').prose)).toBe(
    '<p id="p1">A &amp; [actor:ana Lind] &lt; B &gt; &amp; "C"</p>',
  );
});

test('pieces of HTML that meet are one', () => {
  const { prose } = link('Nobody *is* named `here`.');
  expect(prose.map(({ kind }) => kind)).toEqual(['html']);
});

describe('a name is looked for in the text of its whole paragraph', () => {
  test.each([
    ['a hyphen after emphasis makes it another', '*Ana Lind*-Berg and Mary-**Lind**', [], []],
    ['emphasis ends a longer name', 'The **Bank of** North Wire', [], []],
    ['a link begins a longer name', '[The Bank of](https://example.org) North Wire', [], []],
    ['code goes on after it', 'Lind`gren`', [], []],
    ['a name with emphasis within counts, and cannot link', 'By Ana *Lind*.', [], [3]],
    ['and a later one does', 'By Ana *Lind*. Lind.', ['Lind'], [3, 13]],
    ['a name that ends in a link is that link’s', 'Ana [Lind](https://example.org)', [], []],
    ['a name in emphasis alone links', 'By *Ana Lind*.', ['Ana Lind'], [3]],
    ['a footnote ends a name', 'Lind[^1] said.\n\n[^1]: A note.', ['Lind'], [0]],
    ['a soft hyphen and a no-break space', 'By Ana\u00a0Li\u00adnd.', ['Ana\u00a0Li\u00adnd'], [3]],
    ['two spaces and a line end', 'By Ana  \n  Lind', [], [3]],
    ['a cell of a table', '| a |\n| - |\n| Lind |', ['Lind'], [0]],
  ])('%s', (_name, text, linked, spots) => {
    const { prose, mentions } = link(text);
    const shown = show(prose).match(/(?<=\[actor:\w+ )[^\]]+/g) ?? [];
    expect([...shown]).toEqual(linked);
    expect(mentions.map(({ at }) => at.start)).toEqual(spots);
  });
});

test('links are put around text, and change none of it', () => {
  const piece = fc.constantFrom(
    'Ana Lind',
    'Lind',
    'North  Wire',
    'Bank of North Wire',
    'A\u00adna Li\u200bnd',
    'Ａｎａ Lind’s',
    '*Lind*',
    '`Lind`',
    '[she](actor:ana)',
    '\\\n',
    '&amp;',
    'ﬁ',
    '-',
    ' ',
    '\n',
    '. ',
    '陈',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `x ${pieces.join('')}`;
      const { parsed } = parseBody('content/terms/x.md', text, spanFinder(text));
      if (parsed === null) return;
      const none = linkProse(parsed.body, nameMatcher([]));
      const { prose, mentions } = linkProse(parsed.body, findNames);
      expect(htmlOf(prose)).toBe(htmlOf(none.prose));
      for (const { at } of mentions) {
        expect(parsed.body.blocks[at.block]?.text.slice(at.start)).toMatch(/^[AＡLN]|^she/);
      }
    }),
    { numRuns: 2_000, seed: 8 },
  );
});

/** The HTML alone, without the links to entries. */
function htmlOf(parts: readonly ProseSegment[]): string {
  return parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
}
