import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester, type Suggester } from '../../diagnostics/suggest.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type DraftSet, type SetEntry, stateOf, tableOf } from '../draft-set.ts';
import { findReferences, type Reference } from '../find-references.ts';

/** Finds references that lead nowhere, to a draft, or to something retired. */
export function checkReferences(set: DraftSet): Diagnostic[] {
  const suggesters = new Map<Noun, Suggester>();
  const suggesterOf = (noun: Noun): Suggester => {
    const made = suggesters.get(noun) ?? makeSuggester(tableOf(set, noun).keys());
    suggesters.set(noun, made);
    return made;
  };
  return findReferences(set).flatMap((reference) => {
    const { noun, id } = reference;
    if (set.broken.has(`${noun}:${id}`)) return [];
    const target = tableOf(set, noun).get(id);
    if (target === undefined) return [unknown(reference, suggesterOf(noun))];
    const state = 'state' in target ? target.state : stateOf(target);
    if (state === 'draft' && reference.from === 'published') return [toDraft(reference)];
    if (state === 'retired' && reference.from !== 'retired' && !reference.inBody)
      return [toRetired(reference, target)];
    return [];
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
    note:
      'prefix' in target && target.prefix.length > 0
        ? `It went with \`${target.located.path}\`, which alone carried it: carry it in another brief, or refer to nothing.`
        : 'Refer to its successor, or to nothing.',
  };
}
