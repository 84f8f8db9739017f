import type { VoiceMark } from '../derive/comparison/comparison-matrix.ts';
import type { SourceVersion } from '../derive/entries/source-row.ts';
import type { Corroboration } from '../derive/evidence/corroboration.ts';
import type { CreditedLink } from '../derive/evidence/credited-link.ts';
import type { Origin } from '../derive/evidence/origins.ts';
import type { PartyWord } from '../derive/evidence/party-word.ts';
import type { ReportView } from '../derive/evidence/report-view.ts';
import type { VoiceView } from '../derive/evidence/voice-view.ts';
import type { VoiceInSources } from '../derive/evidence/voices-in-sources.ts';
import type { EntryLink } from '../derive/links/entry-link.ts';
import { firstOf } from '../derive/paging/shortlist.ts';
import type { EdtfDate } from '../model/edtf-date.ts';
import type { Known } from '../model/source.ts';
import { comparisonWords } from './english/comparison-words.ts';
import { evidenceWords } from './english/evidence-words.ts';
import { words } from './english/words.ts';
import {
  date,
  joined,
  knownSentence,
  link,
  linksSentence,
  name,
  nameSeparator,
  namesSentence,
  type Sentence,
  shortlistSentence,
  textOf,
} from './sentence.ts';

/** The most names in a sentence about a claim; the claim’s page has every report. */
const MOST = 12;

/** "A and B"; "a person close to the talks (unnamed, belonging to: A)"; "the source itself" */
export function voiceSentence(voice: VoiceView): Sentence {
  switch (voice.kind) {
    case 'source':
      return [evidenceWords.sourceItself];
    case 'actors':
      return andSentence(voice.actors);
    case 'unnamed':
      return [
        name(voice.who),
        ` (${evidenceWords.unnamed}`,
        ...(voice.of === null ? [] : [`, ${words.memberOf} `, link(voice.of)]),
        ')',
      ];
  }
}

/** The same without links. */
export function voiceText(voice: VoiceView): string {
  return voiceSentence(voice).map(textOf).join('');
}

/** A source with the date on which it was published: "The Courier, 5 March 2031" */
export function datedSourceSentence(source: EntryLink, published: Known<EdtfDate>): Sentence {
  return [link(source), ', ', ...knownSentence(published, date, words.dateUnknown)];
}

/** "2 versions: A, 5 March 2031; B, 6 March 2031" */
export function versionsSentence(versions: readonly SourceVersion[]): Sentence {
  return [`${evidenceWords.versions(versions.length)}: `, ...datedSourcesSentence(versions)];
}

/** "A, 5 March 2031; B, 6 March 2031" */
export function datedSourcesSentence(sources: readonly SourceVersion[]): Sentence {
  return shortlistSentence('', firstOf(sources, MOST), (shown) =>
    joined(
      shown.map((source) => datedSourceSentence(source.link, source.published)),
      '; ',
    ),
  );
}

/** "Affirmed by: A"; "Denied by: A and B"; "Left open by: a person close to the talks (unnamed)": no verb and no article depends on a name */
export function stanceBySentence({ stance, voice, source }: VoiceMark): Sentence {
  const whose = voice.kind === 'source' ? [link(source)] : voiceSentence(voice);
  return [`${words.stances[stance]} ${words.by} `, ...whose];
}

/** The same without links. */
export function markText(mark: VoiceMark): string {
  return stanceBySentence(mark).map(textOf).join('');
}

/** "Silent: A, B."; "Silent: A, of the night; B." if a name has a comma; "Silent: the 40 other sources." */
export function silentSentence(silent: readonly EntryLink[]): Sentence {
  const sources =
    silent.length > MOST
      ? [evidenceWords.otherSources(silent.length)]
      : namesSentence(silent.map((source) => source.name));
  return [`${words.silent}: `, ...sources, '.'];
}

/** "A", "A (inferred)" */
function creditedSentence(actor: CreditedLink): Sentence {
  return actor.isInferred ? [link(actor), ` (${words.inferred})`] : [link(actor)];
}

/** The same without links. */
export function creditedText(actor: CreditedLink): string {
  return creditedSentence(actor).map(textOf).join('');
}

/** The attribution after a stance: "by: A (occasion), through: B, C"; "in the source’s own voice" */
export function attributionSentence({ voice, via, occasion }: ReportView): Sentence {
  if (voice.kind === 'source') return [words.inItsOwnVoice];
  const speaker = [`${words.by} `, ...voiceSentence(voice), ...occasionSentence(occasion)];
  return joined([speaker, chainSentence(via)], ', ');
}

/** "through: A, B", nearest to the source first; nothing if no one passed the word on */
export function chainSentence(via: readonly CreditedLink[]): Sentence {
  const agencies = joined(
    via.map(creditedSentence),
    nameSeparator(via.map((agency) => agency.name)),
  );
  return agencies.length === 0 ? [] : [`${words.through} `, ...agencies];
}

/** "The editors’ translation: “…”" */
export function translationSentence(translation: string): Sentence {
  return [`${comparisonWords.translation}: `, { as: 'quote', text: translation, language: null }];
}

/** " (occasion)" */
function occasionSentence(occasion: ReportView['occasion']): Sentence {
  if (occasion === null) return [];
  return [' (', typeof occasion === 'string' ? name(occasion) : link(occasion), ')'];
}

/** "A, B with C"; each origin with the voices that count as one with it */
export function originsSentence(origins: readonly Origin[]): Sentence {
  return joined(
    origins.map(({ voices }) =>
      joined(voices.map(creditedSentence), ` ${evidenceWords.countedWith} `),
    ),
    ', ',
  );
}

/**
 * "2 sources, 1 origin: A; 1 source says it in its own voice."; "4 sources, none of which names an origin."; "1 source,
 * which names no origin: it rests on 1 unnamed voice."
 */
export function corroborationSentence(corroboration: Corroboration): Sentence {
  const { sources, origins } = corroboration;
  if (sources === 0) return [`${words.noSource}.`];
  const ofOrigins =
    origins.length === 0 ? evidenceWords.noOrigin(sources) : words.origins(origins.length);
  return [
    { as: 'strong', text: `${words.sources(sources)}, ${ofOrigins}` },
    ...(origins.length === 0
      ? namelessSentence(corroboration)
      : [
          ...shortlistSentence(': ', firstOf(origins, MOST), originsSentence),
          ...apartSentence(corroboration),
        ]),
    '.',
  ];
}

/** The same without links. */
export function corroborationText(corroboration: Corroboration): string {
  return corroborationSentence(corroboration).map(textOf).join('');
}

/** The voices that are kept apart from the origins, and never added to their number. */
function apartSentence({ sources, ownVoice, unnamed }: Corroboration): Sentence {
  const inOwnVoice =
    sources === 1 ? evidenceWords.itsOwnVoiceToo : evidenceWords.ownVoice(ownVoice);
  return [
    ...(ownVoice > 0 ? [`; ${inOwnVoice}`] : []),
    ...(unnamed > 0 ? [`; ${evidenceWords.andUnnamed(unnamed)}`] : []),
  ];
}

/** The voices of a claim for which no source names an origin; nothing if all of them are the sources’ own. */
function namelessSentence({ sources, ownVoice, unnamed }: Corroboration): Sentence {
  if (unnamed === 0) return [];
  if (ownVoice === 0) return [`: ${evidenceWords.onUnnamed(sources, unnamed)}`];
  const inOwnVoice = sources === 1 ? evidenceWords.itsOwnVoice : evidenceWords.ownVoice(ownVoice);
  return [`: ${inOwnVoice}, ${evidenceWords.unnamedToo(unnamed)}`];
}

/** "Rests on one party’s word: A. About: itself, B." */
export function partySentence({ party, aboutItself, about }: PartyWord): Sentence {
  const separator = nameSeparator(about.map((other) => other.name));
  return [
    `${comparisonWords.restsOn} `,
    link(party),
    `. ${comparisonWords.about} `,
    ...joined([aboutItself ? [comparisonWords.itself] : [], linksSentence(about)], separator),
    '.',
  ];
}

/** "Left open by: A (in B, C). Denied by: D (in E)." */
export function oppositionSentence({ open, denying }: Corroboration): Sentence {
  return joined(
    [
      open.length === 0 ? [] : [`${evidenceWords.openBy} `, ...voicesSentence(open), '.'],
      denying.length === 0 ? [] : [`${evidenceWords.deniedBy} `, ...voicesSentence(denying), '.'],
    ],
    ' ',
  );
}

/** The same without links. */
export function oppositionText(corroboration: Corroboration): string {
  return oppositionSentence(corroboration).map(textOf).join('');
}

/** "A (in B, C), D itself" */
export function voicesSentence(voices: readonly VoiceInSources[]): Sentence {
  return shortlistSentence('', firstOf(voices, MOST), (shown) =>
    joined(
      shown.map(({ voice, sources }) => {
        const names = shortlistSentence('', firstOf(sources, MOST), linksSentence);
        return voice.kind === 'source'
          ? names
          : [...voiceSentence(voice), ` (${evidenceWords.in} `, ...names, ')'];
      }),
      '; ',
    ),
  );
}

/** The same without links. */
export function voicesText(voices: readonly VoiceInSources[]): string {
  return voicesSentence(voices).map(textOf).join('');
}

/** "A, B and C" */
function andSentence(links: readonly CreditedLink[]): Sentence {
  const last = links.slice(-1).map(creditedSentence);
  const names = links.map((entry) => entry.name);
  const others = joined(links.slice(0, -1).map(creditedSentence), nameSeparator(names));
  return joined([others, ...last], ` ${words.and} `);
}
