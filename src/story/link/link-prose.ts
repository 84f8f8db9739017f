import type { BlockOffset, Body } from '../../model/body.ts';
import type { Prose, ProseSegment, Target } from '../../model/prose.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import { findTextNames } from './find-text-names.ts';

/** A body with its links resolved, and whom and what it names. */
export interface LinkedProse {
  readonly prose: Prose;
  /** Actors by id, by link or by name, in reading order, every time. */
  readonly mentions: readonly { readonly id: string; readonly at: BlockOffset }[];
  /** Claims that it links to, in reading order. */
  readonly claimLinks: readonly { readonly id: string; readonly at: BlockOffset }[];
}

/**
 * Resolves the open parts of a body: links become targets, and the first mention of an actor by name becomes a
 * link. On an actor's own page (`self`) the name does not link to itself.
 */
export function linkProse(
  body: Body,
  findNames: NameMatcher,
  self?: Pick<Target, 'noun' | 'id'>,
): LinkedProse {
  const names = findTextNames(body, findNames);
  const prose: ProseSegment[] = [];
  const mentions: { readonly id: string; readonly at: BlockOffset }[] = [];
  const claimLinks: { readonly id: string; readonly at: BlockOffset }[] = [];
  const linked = new Set<string>(self?.noun === 'actor' ? [self.id] : []);
  let opened: Target | null = null;

  for (const part of body.segments) {
    switch (part.kind) {
      case 'html':
        prose.push(part);
        break;
      case 'open': {
        const { noun, id, at } = part;
        opened = { noun, id, part: part.part };
        prose.push({ kind: 'open', target: opened });
        if (noun === 'actor') {
          mentions.push({ id, at });
          linked.add(id);
        }
        if (noun === 'claim') claimLinks.push({ id, at });
        break;
      }
      case 'close':
        if (opened !== null) prose.push({ kind: 'close', target: opened });
        opened = null;
        break;
      case 'text': {
        const { text, at } = part;
        let written = 0;
        for (const { owner: id, start, end } of names.get(part) ?? []) {
          mentions.push({ id, at: { block: at.block, start: at.start + start } });
          // A link cannot reach over the edge of an emphasis.
          if (linked.has(id) || end > text.length) continue;
          linked.add(id);
          const target: Target = { noun: 'actor', id, part: null };
          prose.push({ kind: 'html', html: escapeText(text.slice(written, start)) });
          prose.push({ kind: 'open', target });
          prose.push({ kind: 'html', html: escapeText(text.slice(start, end)) });
          prose.push({ kind: 'close', target });
          written = end;
        }
        prose.push({ kind: 'html', html: escapeText(text.slice(written)) });
        break;
      }
    }
  }
  return { prose: joinHtml(prose), mentions, claimLinks };
}

/** Text as HTML, outside of attributes. */
function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Neighbouring pieces of HTML as one. */
function joinHtml(parts: readonly ProseSegment[]): Prose {
  const joined: ProseSegment[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'html' && last?.kind === 'html') {
      joined[joined.length - 1] = { kind: 'html', html: last.html + part.html };
    } else if (part.kind !== 'html' || part.html !== '') {
      joined.push(part);
    }
  }
  return joined;
}
