import { idPattern, isReservedName, type Noun } from '../model/ids.ts';
import { type EditableSite, idsOf } from './editable-site.ts';

/**
 * Why a new entry cannot have an id: it is none, or an entry has it or had it once. Null where it can.
 * @param option the option by which an editor gives another
 */
export function refuseId(
  site: Pick<EditableSite, 'cards'>,
  noun: Noun,
  id: string,
  option: string,
): string | null {
  if (!idPattern.test(id) || id.length > 100 || isReservedName(id))
    return `Unexpected id \`${shortened(id)}\`, expected at most 100 lower-case ASCII letters, digits and single hyphens; give one by \`${option}\``;
  if (idsOf(site, noun).includes(id))
    return `Unexpected id \`${id}\`, which is taken: give another by \`${option}\``;
  const former = site.cards
    .flatMap(({ defines }) => defines)
    .find((entry) => entry.noun === noun && entry.formerIds.includes(id));
  return former === undefined
    ? null
    : `Unexpected id \`${id}\`, at whose address readers find ${noun} \`${former.id}\`: give another by \`${option}\``;
}

function shortened(id: string): string {
  return id.length > 60 ? `${id.slice(0, 59)}…` : id;
}
