import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester, type Suggester } from '../../diagnostics/suggest.ts';
import { collections, type Noun } from '../../model/ids.ts';
import type { EntryFact, EntryIndex } from '../drafts/entry-index.ts';
import type { Reference } from '../drafts/find-references.ts';
import { findActiveSuccessor } from './find-active-successor.ts';

/**
 * Finds references that lead nowhere, to a draft, to something retired, or from one story into another, among those that have to
 * lead somewhere.
 */
export function checkReferences(
  references: readonly Reference[],
  index: EntryIndex,
): readonly Diagnostic[] {
  const suggesters = new Map<Noun, Suggester>();
  const suggesterOf = (noun: Noun): Suggester => {
    const made = suggesters.get(noun) ?? makeSuggester(index.idsOf(noun));
    suggesters.set(noun, made);
    return made;
  };
  return references.flatMap((reference) => {
    const { noun, id, isText } = reference;
    if (index.isBroken(noun, id)) return [];
    const target = index.get(noun, id);
    if (target === undefined) {
      const suggester = suggesterOf(noun);
      const renamed = index.renamed(noun, id);
      if (renamed !== undefined) return [toFormer(reference, renamed)];
      return isText && !isNear(id, suggester) ? [] : [unknown(reference, suggester, index)];
    }
    const mismatch = findMismatch(reference, target, index);
    if (mismatch !== null) return [mismatch];
    if (target.state === 'draft' && reference.from === 'published') return [toDraft(reference)];
    if (target.state !== 'retired' || reference.from === 'retired') return [];
    if (!reference.inBody) return [toRetired(reference, target, index)];
    if (noun !== 'claim') return [];
    // In a brief a link to a claim is a citation.
    const rule = reference.of === 'brief' ? 'empty-citation' : 'retired-claim';
    return [linkToRetiredClaim(rule, reference, target, index)];
  });
}

function isNear(text: string, suggester: Suggester): boolean {
  return text.includes('-') && suggester(text) !== undefined;
}

function unknown(
  { noun, id, path, at }: Reference,
  suggester: Suggester,
  index: EntryIndex,
): Diagnostic {
  const message = `Cannot find ${noun} \`${id}\`${didYouMean(id, suggester)}`;
  const other = nouns.find((each) => index.get(each, id) !== undefined);
  const mixedUp = other === undefined ? '' : `\`${id}\` is the id of ${article(other)} ${other}. `;
  const note = `${mixedUp}${howToDefine(noun, id)}`;
  return { rule: `unknown-${noun}`, path, at, message, note };
}

const nouns = Object.keys(collections) as Noun[];

function article(noun: Noun): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

function toFormer({ noun, id, path, at }: Reference, renamed: string): Diagnostic {
  return {
    rule: `unknown-${noun}`,
    path,
    at,
    message: `Cannot find ${noun} \`${id}\`, which was renamed to \`${renamed}\``,
    note: `Write \`${renamed}\`.`,
  };
}

function howToDefine(noun: Noun, id: string): string {
  const file = `\`content/${collections[noun]}/${id}.md\``;
  if (noun === 'claim')
    return `Define it by a \`statement\` in the first report that needs it, or in ${file}.`;
  if (noun === 'event')
    return `Define it in the \`events\` of a brief, with \`title\`, \`when\` and \`status\`, or in ${file}.`;
  return `Correct the id, or write ${file}.`;
}

/** What a story's fields build on belongs to the story; its texts may lead anywhere. */
function findMismatch(
  { noun, id, path, at, inBody, isText, story }: Reference,
  target: EntryFact,
  index: EntryIndex,
): Diagnostic | null {
  if (inBody || (isText && !id.includes('-'))) return null;
  if (story === null || target.story === null || target.story === story) return null;
  // Of a story that is not there, it is said where it is referred to.
  if (noun === 'story' || index.get('story', story) === undefined) return null;
  return {
    rule: 'story-mismatch',
    path,
    at,
    message: `Unexpected ${noun} \`${id}\` of story \`${target.story}\`, expected one of story \`${story}\``,
    note: 'Correct `story` here or there, or refer to another.',
  };
}

function toDraft({ noun, id, path, at }: Reference): Diagnostic {
  const message = `Unexpected reference to ${noun} \`${id}\`, which is a draft, from what is published`;
  return {
    rule: 'draft-reference',
    path,
    at,
    message,
    note: 'Publish it, or make this entry a draft too.',
  };
}

function toRetired(
  { noun, id, path, at }: Reference,
  target: EntryFact,
  index: EntryIndex,
): Diagnostic {
  const message = `Unexpected reference to ${noun} \`${id}\`, which is retired`;
  return { rule: 'retired-reference', path, at, message, note: whereElse(target, index) };
}

function whereElse(target: EntryFact, index: EntryIndex): string {
  if (target.inBrief !== null)
    return `It went with \`${target.inBrief}\`, which alone carried it: carry it in another brief, or refer to nothing.`;
  const successor = findActiveSuccessor(target, index);
  if (successor !== null) return `Refer to \`${successor.id}\`, its successor, or to nothing.`;
  return target.successor === null
    ? 'It has no successor: refer to another, or to nothing.'
    : 'None of its successors is published: refer to another, or to nothing.';
}

/** The sentence that such a link is in had the sources of the claim after it, and has none now. */
function linkToRetiredClaim(
  rule: 'empty-citation' | 'retired-claim',
  { id, path, at }: Reference,
  target: EntryFact,
  index: EntryIndex,
): Diagnostic {
  const { inBrief } = target;
  const successor = findActiveSuccessor(target, index);
  return {
    rule,
    path,
    at,
    message: `Unexpected link to claim \`${id}\`, which is retired, so that no source backs the text any more`,
    note:
      inBrief === null
        ? `${successor === null ? 'Report' : `Link to \`claim:${successor.id}\`, report`} the claim under another id, or change the text and take the link out.`
        : `It went with \`${inBrief}\`, the last brief that reported it. Report it in another brief, or change the text and take the link out.`,
  };
}
