import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type DraftOf, spanIn } from '../../file/schema/draft.ts';
import { isDateBefore } from '../../model/is-date-before.ts';
import { chainOfVersions } from '../drafts/chain-of-versions.ts';
import { type DraftSet, hasBrokenBrief, stateOf } from '../drafts/draft-set.ts';
import { findDocument } from '../drafts/find-document.ts';
import { outletOf, publishedOn } from '../drafts/source-facts.ts';
import { leadsBack } from './leads-back.ts';

/** Finds sources that no brief restates, versions of what they cannot be a version of, and agencies that are none. */
export function checkSources(set: DraftSet): Diagnostic[] {
  return [
    ...checkRestated(set),
    ...[...set.sources.values()].flatMap((one) => checkVersion(one, set)),
    ...[...set.sources.values()].flatMap((one) => checkAgency(one, set)),
  ];
}

/** An agency distributes texts, which neither a person nor a state does, nor those who have no office. */
function checkAgency(source: DraftOf<'source'>, { actors }: DraftSet): Diagnostic[] {
  const { agency, inferred } = source.fields;
  const id = agency ?? inferred?.agency?.value;
  const kind = id === undefined ? undefined : actors.get(id)?.fields.kind;
  if (kind === undefined || kind === 'organisation') return [];
  return [
    {
      rule: 'wrong-agency',
      path: source.path,
      at:
        agency === undefined
          ? spanIn(source, 'inferred', 'agency', 'value')
          : spanIn(source, 'agency'),
      message: `Unexpected \`${id}\` in \`agency\`, a ${kind}, expected an organisation`,
      note: 'Name the agency whose text it is. Through whom a word came is said by `via`, whose word it is by `speaker`, in the report.',
    },
  ];
}

function checkVersion(source: DraftOf<'source'>, set: DraftSet): Diagnostic[] {
  const { sources } = set;
  const { 'version-of': named } = source.fields;
  const first = named === undefined ? undefined : sources.get(findDocument(source.id, { sources }));
  if (named === undefined || first === undefined || !sources.has(named)) return [];
  const fault = faultOfVersion(source, first, set);
  if (fault === null) return [];
  return [
    {
      rule: 'wrong-version',
      path: source.path,
      at: spanIn(source, 'version-of'),
      message: `Unexpected \`${named}\` in \`version-of\`: ${fault}`,
      note: '`version-of` names an earlier state of the same document, such as the first of a live ticker, which all its other states may name.',
    },
  ];
}

function faultOfVersion(
  source: DraftOf<'source'>,
  first: DraftOf<'source'>,
  set: DraftSet,
): string | null {
  const { sources } = set;
  if (leadsBack(source.id, (id) => sources.get(id)?.fields['version-of']))
    return 'it leads back to the source itself';
  const [theirs, own] = [outletOf(set, first.id), outletOf(set, source.id)];
  if (theirs !== null && own !== null && theirs !== own) return `it is of the outlet \`${theirs}\``;
  const younger = findYounger(source, set);
  if (younger === undefined) return null;
  return younger === source.fields['version-of']
    ? 'it is younger'
    : `it is a version of \`${younger}\`, which is younger`;
}

/** The first of the states before a source, as the chain has them, that its date shows to have come after it. */
function findYounger(source: DraftOf<'source'>, set: DraftSet): string | undefined {
  const own = publishedOn(set, source.id);
  return chainOfVersions(source.id, set).find((id) => {
    const date = publishedOn(set, id);
    return own !== null && date !== null && isDateBefore(own, date);
  });
}

function checkRestated(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  // A retired brief restated its source once, whose page stays.
  const restated = new Set([...set.briefs.values()].map(({ fields }) => fields.restates));
  // A brief that names no source of the story, and has to, may be that of any.
  const isAnyLost = [...set.briefs.values()].some(({ fields: { restates, reports = [] } }) =>
    restates === undefined ? reports.length > 0 : !set.sources.has(restates),
  );
  if (isAnyLost) return [];
  return [...set.sources.values()].flatMap((source) => {
    if (stateOf(source) === 'retired' || restated.has(source.id)) return [];
    const message = `Unexpected source \`${source.id}\` that no brief restates`;
    const note = `Write a brief with \`restates: ${source.id}\`.`;
    const at = spanIn(source, 'label');
    return [{ rule: 'unrestated-source', path: source.path, at, message, note }];
  });
}
