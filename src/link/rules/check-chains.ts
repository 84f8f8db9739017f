import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../validate/draft.ts';
import type { DraftSet } from '../draft-set.ts';

/** Finds agency chains that lead in a circle: an outlet twice, the source’s own outlet, the speaker, or a person. */
export function checkChains({ briefs, sources, actors }: DraftSet): Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const brief of briefs.values()) {
    const source = sources.get(brief.fields.restates ?? '')?.fields;
    const outlet = source?.outlet ?? source?.inferred?.outlet?.value;
    for (const [index, { via = [], speaker }] of (brief.fields.reports ?? []).entries()) {
      for (const [link, id] of via.entries()) {
        const fault = faultOf(id, link, {
          via,
          speaker,
          outlet,
          person: actors.get(id)?.fields.kind === 'person',
        });
        if (fault === null) continue;
        findings.push({
          rule: 'via-loop',
          path: brief.path,
          at: spanIn(brief, 'reports', index, 'via', link),
          message: `Unexpected \`${id}\` in \`via\`: ${fault}`,
          note: '`via` lists the outlets between the source and the speaker, nearest to the source first.',
        });
      }
    }
  }
  return findings;
}

interface Chain {
  readonly via: readonly string[];
  readonly speaker: string | undefined;
  readonly outlet: string | undefined;
  readonly person: boolean;
}

function faultOf(id: string, link: number, { via, speaker, outlet, person }: Chain): string | null {
  if (person) return 'a person is a `speaker`, not an outlet';
  if (via.indexOf(id) < link) return 'the chain already came through it';
  if (id === outlet) return 'the source’s own outlet does not stand between it and the speaker';
  if (id === speaker) return 'the chain ends with it, as the `speaker`';
  return null;
}
