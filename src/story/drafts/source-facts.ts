import type { EdtfDate } from '../../model/edtf-date.ts';
import type { ActorId } from '../../model/ids.ts';
import type { DraftSet } from './draft-set.ts';

/** When a source was published, as it states or as the editors infer; null where neither is known. */
export function publishedOn(
  { sources }: Pick<DraftSet, 'sources'>,
  id: string | undefined,
): EdtfDate | null {
  const source = sources.get(id ?? '')?.fields;
  return source?.published ?? source?.inferred?.published?.value ?? null;
}

/** Who published a source, as it states or as the editors infer; null where neither is known. */
export function outletOf(
  { sources }: Pick<DraftSet, 'sources'>,
  id: string | undefined,
): ActorId | null {
  const source = sources.get(id ?? '')?.fields;
  return source?.outlet ?? source?.inferred?.outlet?.value ?? null;
}

/** The agency whose text a source is, as it states or as the editors infer; null where neither is known. */
export function agencyOf(
  { sources }: Pick<DraftSet, 'sources'>,
  id: string | undefined,
): ActorId | null {
  const source = sources.get(id ?? '')?.fields;
  return source?.agency ?? source?.inferred?.agency?.value ?? null;
}
