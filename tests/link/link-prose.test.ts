import { expect, test } from 'vitest';
import { spanFinder } from '../../src/diagnostics/span.ts';
import { linkProse } from '../../src/link/link-prose.ts';
import { nameMatcher } from '../../src/link/name-matcher.ts';
import type { ProsePart, Target } from '../../src/model/prose.ts';
import { parseBody } from '../../src/parse/body/parse-body.ts';

const findNames = nameMatcher([
  ['Ana Lind', 'ana'],
  ['Lind', 'ana'],
  ['North Wire', 'wire'],
]);

function link(text: string, self?: Target) {
  const { parsed } = parseBody('content/terms/x.md', text, spanFinder(text));
  if (parsed === null) throw new Error('refused');
  return linkProse(parsed.body, findNames, self);
}

function show(parts: readonly ProsePart[]): string {
  return parts.map(showPart).join('');
}

function showPart(part: ProsePart): string {
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
  expect(show(link('Lind of North Wire.', { noun: 'actor', id: 'ana' }).prose)).toBe(
    '<p id="p1">Lind of [actor:wire North Wire].</p>',
  );
});

test('every mention is counted, linked or not, with the offset in its block', () => {
  const { mentions } = link('One *Lind*.\n\nTwo Lind, [she](actor:ana).');
  expect(mentions).toEqual([
    { id: 'ana', spot: { block: 0, start: 4 } },
    { id: 'ana', spot: { block: 1, start: 4 } },
    { id: 'ana', spot: { block: 1, start: 10 } },
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
