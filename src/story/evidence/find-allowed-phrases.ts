import type { DraftSet } from '../drafts/draft-set.ts';

/** The words that appear in any restating of a source: names of actors and places, roles and titles. */
export function findAllowedPhrases({ actors, places, sources }: DraftSet): string[] {
  const phrases = [
    ...[...actors.values()].flatMap(({ fields }) => [
      fields.name,
      ...(fields.aliases ?? []),
      ...(fields.weakAliases ?? []),
      ...(fields.memberships ?? []).flatMap(({ role }) => role ?? []),
    ]),
    ...[...places.values()].map(({ fields }) => fields.name),
    ...[...sources.values()].flatMap(({ fields }) => [
      ...(fields.headline === undefined ? [] : [fields.headline]),
      ...(fields.allowedPhrases ?? []),
    ]),
  ];
  return [...new Set(phrases)].sort();
}
