import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { spanIn } from '../../file/schema/draft.ts';
import { foldName } from '../../names/fold-text.ts';
import { type DraftSet, stateOf } from '../drafts/draft-set.ts';
import { findDocument } from '../drafts/find-document.ts';

/** Finds sources with one label, and claims with one statement: no reader can tell them apart. */
export function checkTwins(set: DraftSet): Diagnostic[] {
  const sources = [...set.sources.values()].flatMap((source): Labelled[] =>
    stateOf(source) === 'retired'
      ? []
      : [
          {
            ...{ noun: 'source', id: source.id, what: 'label', text: source.fields.label },
            ...{ path: source.path, at: spanIn(source, 'label') },
            thing: findDocument(source.id, set),
          },
        ],
  );
  const claims = [...set.claims.values()].flatMap((claim): Labelled[] => {
    const { id, fields, located, prefix } = claim;
    const at = spanIn(located, ...prefix, 'statement');
    const place = { path: located.path, at, thing: id };
    return claim.state === 'retired'
      ? []
      : [{ noun: 'claim', id, what: 'statement', text: fields.statement, ...place }];
  });
  return [...findTwins(sources), ...findTwins(claims)];
}

interface Labelled {
  readonly noun: 'source' | 'claim';
  readonly id: string;
  readonly what: 'label' | 'statement';
  readonly text: string;
  readonly path: string;
  readonly at: Span;
  /** What it is one of: versions of one document may be called alike. */
  readonly thing: string;
}

function findTwins(entries: readonly Labelled[]): Diagnostic[] {
  const first = new Map<string, Labelled>();
  return entries.flatMap((entry): Diagnostic[] => {
    const key = foldName(entry.text).toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) first.set(key, entry);
    if (twin === undefined || twin.thing === entry.thing) return [];
    const { noun, id, what, path, at } = entry;
    return [
      {
        rule: 'twin-label',
        ...{ path, at },
        message: `Unexpected ${what} of ${noun} \`${id}\`, which ${noun} \`${twin.id}\` has too`,
        note:
          noun === 'source'
            ? 'Add what distinguishes it, such as its day or its outlet.'
            : `Report \`${twin.id}\` if it is the same, or say what distinguishes the two.`,
        related: { path: twin.path, at: twin.at, message: `the ${what} of \`${twin.id}\`` },
      },
    ];
  });
}
