import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { CheckedShared } from '../story/check-shared.ts';
import type { CheckedStory } from '../story/check-story.ts';
import { type EntryFact, indexEntries } from '../story/drafts/entry-index.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import { checkLetterCase } from '../story/rules/check-letter-case.ts';
import { checkReferences } from '../story/rules/check-references.ts';
import { checkSettings } from '../story/rules/check-stories.ts';
import { checkSuccessors } from '../story/rules/check-successors.ts';
import { hasSettings, planSite, type SitePlan, type StoryPlan } from './plan-site.ts';

/** How the parts of a site are checked: at once, or by what was kept of an earlier time. */
export interface PartChecks {
  readonly shared: (plan: SitePlan) => CheckedShared;
  readonly story: (story: StoryPlan) => CheckedStory;
}

/** What the files of a site come to. */
export interface CheckedSite {
  readonly plan: SitePlan;
  /** The findings on the files, the stories and the site, each once, in printing order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The entries that are published, or retired after they were. */
  readonly published: readonly EntryFact[];
  /** All entries, drafts among them. */
  readonly facts: readonly EntryFact[];
}

/**
 * Checks a site by the cards of its files, in the order of their paths: part by part, and then what leads from one part to another.
 * Drafts are checked whether or not they are part of what is published.
 */
export function checkSite(
  cards: readonly FileCard[],
  { drafts }: { readonly drafts: boolean },
  checks: PartChecks,
): CheckedSite {
  const plan = planSite(cards, drafts);
  const shared = checks.shared(plan);
  const stories = plan.stories.map(checks.story);
  const parts = [shared, ...stories];
  const facts = parts.flatMap((part) => part.facts);
  const index = indexEntries(facts, plan.broken);
  const references = [...shared.references, ...stories.flatMap(({ outside }) => outside)];
  const findings = [
    ...cards.flatMap((card) => card.diagnostics),
    ...plan.diagnostics,
    ...checkLetterCase(cards.map(({ path }) => path)),
    ...checkSettings(hasSettings(cards)),
    ...parts.flatMap((part) => part.diagnostics),
    ...checkReferences(references, index),
    ...checkSuccessors(facts, index),
  ];
  return {
    plan,
    diagnostics: withoutRepeats(sortDiagnostics(findings)),
    published: parts.flatMap((part) => part.published),
    facts,
  };
}

/** Sorted findings, each once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  let last = '';
  return diagnostics.filter((diagnostic) => {
    const text = JSON.stringify(diagnostic);
    const repeated = text === last;
    last = text;
    return !repeated;
  });
}
