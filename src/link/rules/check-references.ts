import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester, type Suggester } from '../../diagnostics/suggest.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type ClaimEntry, type DraftSet, type SetEntry, stateOf, tableOf } from '../draft-set.ts';
import { findReferences, type Reference } from '../find-references.ts';

/** Finds references that lead nowhere, to a draft, or to something retired. */
export function checkReferences(set: DraftSet): Diagnostic[] {
  const suggesters = new Map<Noun, Suggester>();
  const suggesterOf = (noun: Noun): Suggester => {
    const made = suggesters.get(noun) ?? makeSuggester(tableOf(set, noun).keys());
    suggesters.set(noun, made);
    return made;
  };
  const briefs = new Set(Array.from(set.briefs.values(), ({ path }) => path));
  return findReferences(set).flatMap((reference) => {
    const { noun, id, path } = reference;
    if (set.broken.has(`${noun}:${id}`)) return [];
    const target = tableOf(set, noun).get(id);
    if (target === undefined) return [unknown(reference, suggesterOf(noun))];
    const state = 'state' in target ? target.state : stateOf(target);
    if (state === 'draft' && reference.from === 'published') return [toDraft(reference)];
    if (state !== 'retired' || reference.from === 'retired') return [];
    if (!reference.inBody) return [toRetired(reference, target)];
    if (noun !== 'claim') return [];
    // In a brief a link to a claim is a citation.
    const rule = briefs.has(path) ? 'empty-citation' : 'retired-claim';
    return [linkToRetiredClaim(rule, reference, target)];
  });
}

function unknown({ noun, id, path, at }: Reference, suggester: Suggester): Diagnostic {
  const message = `Cannot find ${noun} \`${id}\`${didYouMean(id, suggester)}`;
  return { rule: `unknown-${noun}`, path, at, message, note: howToDefine(noun, id) };
}

function howToDefine(noun: Noun, id: string): string {
  const file = `\`content/${collections[noun]}/${id}.md\``;
  if (noun === 'claim')
    return `Define it by a \`statement\` in the first report that needs it, or in ${file}.`;
  if (noun === 'event')
    return `Define it in the \`events\` of a brief, with \`title\`, \`when\` and \`status\`, or in ${file}.`;
  return `Mend the id, or write ${file}.`;
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

function toRetired({ noun, id, path, at }: Reference, target: SetEntry): Diagnostic {
  const message = `Unexpected reference to ${noun} \`${id}\`, which is retired`;
  return {
    rule: 'retired-reference',
    path,
    at,
    message,
    note: isDefinedInBrief(target)
      ? `It went with \`${target.located.path}\`, which alone carried it: carry it in another brief, or refer to nothing.`
      : 'Refer to its successor, or to nothing.',
  };
}

/** The sentence that such a link is in had the sources of the claim behind it, and has none now. */
function linkToRetiredClaim(
  rule: 'empty-citation' | 'retired-claim',
  { id, path, at }: Reference,
  target: SetEntry,
): Diagnostic {
  const { successor } = target.fields as { readonly successor?: string };
  return {
    rule,
    path,
    at,
    message: `Unexpected link to claim \`${id}\`, which is retired, so that no source backs the text any more`,
    note: isDefinedInBrief(target)
      ? `It went with \`${target.located.path}\`, the last brief that reported it. Report it in another brief, or change the text and take the link out.`
      : `${successor === undefined ? 'Report' : `Link to \`claim:${successor}\`, report`} the claim under another id, or change the text and take the link out.`,
  };
}

function isDefinedInBrief(target: SetEntry): target is SetEntry & ClaimEntry {
  return 'prefix' in target && target.prefix.length > 0;
}
