import type { Statement } from './find-statements.ts';

interface VoiceData {
  readonly kind: 'source' | 'actors' | 'unnamed';
  readonly actors?: readonly string[];
  readonly who?: string;
}

interface Data {
  readonly events?: readonly {
    readonly claims: readonly {
      readonly id: string;
      readonly standing: Readonly<
        Record<'open' | 'denying', readonly { voice: VoiceData; sources: readonly string[] }[]>
      >;
    }[];
  }[];
}

/** What the data of a timeline says of voices that leave a claim open or deny it. */
export function findCorroborations(json: string): readonly Statement[] {
  const { events = [] }: Data = JSON.parse(json);
  return events.flatMap(({ claims }) =>
    claims.flatMap(({ id: claim, standing }) =>
      (['open', 'denying'] as const).flatMap((side) =>
        standing[side].flatMap(({ voice, sources }) =>
          sources.map((source) => ({
            claim,
            source,
            stance: side === 'open' ? 'open' : 'denies',
            voice: voiceOf(voice),
            text: side,
          })),
        ),
      ),
    ),
  );
}

function voiceOf({ kind, actors = [], who = '' }: VoiceData): string {
  if (kind === 'source') return 'itself';
  return kind === 'unnamed' ? who : actors.toSorted().join('+');
}
