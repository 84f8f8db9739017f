import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../file/schema/draft.ts';
import { namedSpeakers } from '../../file/schema/report-schema.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { outletOf } from '../drafts/source-facts.ts';

/** Finds agency chains that lead in a circle: an outlet twice, the source’s own outlet, or the speaker. */
export function checkChains(set: DraftSet): Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const brief of set.briefs.values()) {
    const outlet = outletOf(set, brief.fields.restates);
    for (const [index, report] of (brief.fields.reports ?? []).entries()) {
      const { via = [] } = report;
      const speakers = namedSpeakers(report).map(({ id }) => id);
      for (const [link, id] of via.entries()) {
        const fault = faultOf(id, link, {
          via,
          speakers,
          outlet,
        });
        if (fault === null) continue;
        findings.push({
          rule: 'via-loop',
          path: brief.path,
          at: spanIn(brief, 'reports', index, 'via', link),
          message: `Unexpected \`${id}\` in \`via\`: ${fault}`,
          note: '`via` lists those between the source and the speaker, nearest to the source first.',
        });
      }
    }
  }
  return findings;
}

interface Chain {
  readonly via: readonly string[];
  readonly speakers: readonly string[];
  readonly outlet: string | null;
}

function faultOf(id: string, link: number, { via, speakers, outlet }: Chain): string | null {
  if (via.indexOf(id) < link) return 'the chain already came through it';
  if (id === outlet) return 'the source’s own outlet does not come between it and the speaker';
  if (speakers.includes(id)) return 'the chain ends with it, as the `speaker`';
  return null;
}
