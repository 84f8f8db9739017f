import type { BriefDraft } from '../../file/schema/draft.ts';
import { namedSpeakers, type ReportFields, stanceOf } from '../../file/schema/report-schema.ts';
import type { CitableReport } from '../../model/cited-reports.ts';
import type { ActorId } from '../../model/ids.ts';
import { readValue } from '../../values/read-value.ts';
import { activeBriefs, type DraftSet } from './draft-set.ts';
import { findDocument } from './find-document.ts';
import { agencyOf, outletOf } from './source-facts.ts';

/** A report before it is linked, with what it says already read. */
export interface DraftedReport extends CitableReport {
  readonly claim: string;
  readonly brief: BriefDraft;
  /** Its number in the brief. */
  readonly index: number;
  readonly fields: ReportFields;
  /** What tells its voice from others in its source, or in any where it is not the source’s own. */
  readonly voice: string;
  /** Who speaks in which document: what its text says itself is one voice in all versions. */
  readonly strand: string;
}

/** The reports of all briefs that have a say, by the ids of their claims. */
export function draftedReports(set: DraftSet): ReadonlyMap<string, readonly DraftedReport[]> {
  return Map.groupBy(
    activeBriefs(set).flatMap((brief) => reportsIn(brief, set)),
    ({ claim }) => claim,
  );
}

function reportsIn(brief: BriefDraft, set: DraftSet): DraftedReport[] {
  const { claims, sources } = set;
  const { restates, reports = [] } = brief.fields;
  if (restates === undefined) return [];
  const language = sources.get(restates)?.fields.language ?? null;
  const document = findDocument(restates, set);
  return reports.map((fields, index) => {
    const voice = voiceOf(fields, restates, set);
    return {
      claim: fields.claim,
      source: restates,
      stance: stanceOf(fields),
      ...readValue(fields.value, claims.get(fields.claim)?.fields.gives ?? null, language),
      brief,
      index,
      fields,
      voice,
      strand: `${document} ${isOwnText(fields, voice, restates, set) ? 'source' : voice}`,
    };
  });
}

/** Whether a report is what the text of its source says without naming a speaker, be the text an agency’s. */
function isOwnText(fields: ReportFields, voice: string, source: string, set: DraftSet): boolean {
  if (fields.speaker !== undefined) return false;
  return voice === '' ? foreignAgencyOf(source, set) === null : voice === agencyOf(set, source);
}

/**
 * Without a speaker the word is that of the last in the chain, of the agency whose text the source is, or of who issued the statement that
 * it is. Somebody whom two documents describe in the same words may be two, unless both are one agency’s text.
 */
function voiceOf(fields: ReportFields, source: string, set: DraftSet): string {
  const speakers = namedSpeakers(fields).map(({ id }) => id);
  if (speakers.length > 0) return speakers.sort().join(' ');
  const agency = foreignAgencyOf(source, set);
  if (typeof fields.speaker !== 'object')
    return (fields.via === undefined ? agency : fields.via.at(-1)) ?? issuerOf(source, set) ?? '';
  const isAgencys = agency !== null && (fields.via?.includes(agency) ?? true);
  return JSON.stringify([isAgencys ? agency : findDocument(source, set), fields.speaker]);
}

/** Who issued a source that is a statement: its own voice is its outlet's word, as `wordOf` has it of linked reports. */
function issuerOf(source: string, set: DraftSet): string | null {
  return set.sources.get(source)?.fields.kind === 'statement' ? outletOf(set, source) : null;
}

/** The agency of a source, unless it published the text itself. */
function foreignAgencyOf(source: string, set: DraftSet): ActorId | null {
  const agency = agencyOf(set, source);
  return agency === outletOf(set, source) ? null : agency;
}
