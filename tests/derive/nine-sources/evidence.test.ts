import { expect, test } from 'vitest';
import { findChanges } from '../../../src/derive/evidence/changes.ts';
import { deriveCorroboration } from '../../../src/derive/evidence/corroboration.ts';
import { byCorroboration } from '../../../src/derive/evidence/corroboration-level.ts';
import { deriveReport, type ReportView } from '../../../src/derive/evidence/report-view.ts';
import { isDisputed, sourcesDiffer } from '../../../src/derive/evidence/source-difference.ts';
import type { VoiceInSources } from '../../../src/derive/evidence/voices-in-sources.ts';
import { findKnownLists } from '../../../src/derive/lists/story-lists.ts';
import { deriveClaim } from '../../../src/derive/pages/derive-claim.ts';
import { corroborationText } from '../../../src/words/evidence-sentences.ts';
import { site } from '../small-model.ts';
import { readNineSources, sayReport, sayVoice } from './read-story.ts';

const { story, claim } = readNineSources();

interface Expected {
  /** The label on the pages: sources, origins with all that was joined, and apart from them own and unnamed voices. */
  readonly says: string;
  readonly open?: readonly string[];
  readonly denying?: readonly string[];
  /** "Arvend about itself and Villagers of Lower Sull" */
  readonly party?: string;
}

/** Who stands behind each claim, counted as a careful editor would. */
const corroborations: Readonly<Record<string, Expected>> = {
  // Four copies of one agency’s text, one of which does not name it.
  'reservoir-full': { says: '4 sources, 1 origin: Vantic.' },
  // An office and its spokesman are one, through whichever copies; a ministry of the same state is another.
  'cracks-found': {
    says: '6 sources, 2 origins: Arvend Water Authority with Tobin Garr, Ministry of Works; 1 source says it in its own voice.',
  },
  'crack-length': {
    says: '5 sources, 1 origin: Arvend Water Authority; 2 sources say it in their own voice.',
  },
  'warned-before': {
    says: '3 sources, 1 origin: Dana Orel.',
    open: ['itself in review, vestnik'],
    denying: ['korrin-power in review, milestone'],
  },
  'repaired-before': { says: '1 source, which names no origin.' },
  // A statement is its publisher’s word.
  'no-danger': {
    says: '1 source, 1 origin: Ministry of Works.',
    party: 'arvend about itself, villagers',
  },
  evacuated: {
    says: '6 sources, 1 origin: Arvend Water Authority with Tobin Garr; 1 source says it in its own voice.',
  },
  // Two of the copies say it in their own voice (`via: []`).
  'power-cut': { says: '4 sources, none of which names an origin.' },
  // A station’s own ticker and a paper that rests on the station’s word.
  'sirens-silent': { says: '2 sources, 1 origin: Sull Radio.' },
  // A group and its member.
  'villagers-stay': {
    says: '2 sources, 1 origin: Villagers of Lower Sull with Peta Noor.',
    denying: ['itself in ministry-note'],
    party: 'villagers about itself',
  },
  // Two who say it together, and the council that one of them chairs: joined through her.
  'opening-demanded': {
    says: '4 sources, 1 origin: Rika Sole with Jon Tave with Sull District Council.',
  },
  'gates-opened': {
    says: '3 sources, 1 origin: Arvend Water Authority with Tobin Garr; 1 source says it in its own voice.',
    denying: ['works-ministry in ticker-late, ministry-note'],
  },
  // What the president says that the governor said is the governor’s word.
  'governor-order': {
    says: '1 source, 1 origin: Hal Brisk.',
    denying: ['hal-brisk in ticker-late'],
  },
  'road-shut': {
    // The ticker said so on the first day, and turned from it.
    says: '2 sources, 1 origin: Vantic.',
    denying: ['itself in ticker-late'],
  },
  'army-boats': { says: 'No voice affirms it.', open: ['itself in talblick, review'] },
  'chief-resigns': {
    says: '3 sources, none of which names an origin: they rest on 3 unnamed voices, possibly the same.',
    denying: ['korrin-power in milestone'],
  },
  'strike-planned': {
    says: "2 sources, 1 origin: Power Workers' Union.",
    party: 'power-workers about itself',
  },
  compensation: {
    says: '2 sources, 1 origin: Ministry of Works.',
    party: 'arvend about itself, villagers',
  },
};

test.each(Object.keys(corroborations))('what stands behind %s', (id) => {
  const corroboration = deriveCorroboration(claim(id).reports);
  const { says, open = [], denying = [], party = null } = corroborations[id] ?? { says: '' };
  expect(corroborationText(corroboration)).toBe(says);
  expect(corroboration.open.map(sayVoiceInSources)).toEqual(open);
  expect(corroboration.denying.map(sayVoiceInSources)).toEqual(denying);
  const about = corroboration.party && [
    ...(corroboration.party.aboutItself ? ['itself'] : []),
    ...corroboration.party.about.map((actor) => actor.id),
  ];
  expect(about && `${corroboration.party?.party.id} about ${about.join(', ')}`).toBe(party);
});

test('every claim of the story is in the table', () => {
  expect(Object.keys(corroborations).sort()).toEqual(story.claims.map(({ id }) => id).sort());
});

/** One voice affirms what another denies, and nothing later settled it. */
const disputed = ['warned-before', 'villagers-stay', 'chief-resigns'];

/** One voice is given with other figures (the crack in one copy of the agency’s text) or says both (the governor). */
const differing = ['crack-length', 'governor-order'];

/** Each step of what changed, by the day of its source. */
const changes: Readonly<Record<string, readonly string[]>> = {
  evacuated: [
    '2031-03-12 courier affirms: water-authority < vantic = about 1,200',
    '2031-03-12 lantern affirms: water-authority < vantic = 1,200',
    '2031-03-12 talblick affirms: water-authority < vantic = 1.200',
    '2031-03-13T08:30+13:45 ticker-early affirms = 2,100',
    '2031-03-13 vestnik affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2 500',
    '2031-03-14T21:00+13:45 ticker-late affirms = 4,100',
    '2031-03-15 milestone affirms: water-authority = 4,300',
  ],
  'gates-opened': [
    '2031-03-13T08:30+13:45 ticker-early affirms: water-authority = 2031-03-14',
    '2031-03-13 vestnik affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2031-03-14',
    '2031-03-14T21:00+13:45 ticker-late denies: works-ministry',
    '2031-03-14 ministry-note denies',
    '2031-03-15 milestone affirms = 2031-03-15',
  ],
  'road-shut': [
    '2031-03-12 lantern affirms: vantic',
    '2031-03-12 talblick affirms: vantic',
    '2031-03-13T08:30+13:45 ticker-early affirms',
    '2031-03-14T21:00+13:45 ticker-late denies',
  ],
};

test('disputes, differences and changes are three things, and each claim is what it is', () => {
  const ids = (holds: (id: string) => boolean) =>
    story.claims.map(({ id }): string => id).filter(holds);
  expect(ids((id) => isDisputed(claim(id).reports))).toEqual(disputed);
  expect(ids((id) => sourcesDiffer(claim(id).reports))).toEqual(differing);
  const changed = story.claims.flatMap(({ id }) => {
    const steps = findChanges(claim(id).reports).map(deriveReport);
    return steps.length === 0 ? [] : [[id, steps.map(sayStep)]];
  });
  expect(Object.fromEntries(changed)).toEqual(changes);
});

/** The claims of which more than one voice changes by itself, each with whose change it is. */
const strands: Readonly<Record<string, readonly string[]>> = {
  evacuated: [
    'water-authority, tobin-garr: courier lantern talblick vestnik milestone',
    'itself: ticker-early ticker-late',
  ],
};

test('a claim’s page shows each strand of change by itself', () => {
  const parted = story.claims.flatMap(({ id }) => {
    const found = deriveClaim(claim(id), site).changes.map(
      ({ voices, reports }) =>
        `${voices.map(sayVoice).join(', ')}: ${reports.map(({ source }) => source.id).join(' ')}`,
    );
    return found.length < 2 ? [] : [[id, found]];
  });
  expect(Object.fromEntries(parted)).toEqual(strands);
});

/** The story’s page: what is settled by a later report is not disputed. */
const known: Readonly<Record<string, readonly string[]>> = {
  disputed,
  'several-origins': ['cracks-found'],
  'several-sources': [
    'reservoir-full',
    'crack-length',
    'evacuated',
    'sirens-silent',
    'opening-demanded',
    'gates-opened',
    'road-shut',
    'strike-planned',
    'compensation',
    'power-cut',
  ],
  'one-source': ['no-danger', 'governor-order', 'repaired-before'],
  unsupported: ['army-boats'],
};

test('what is known goes by named origins alone', () => {
  const lists = findKnownLists(story).map(({ level, claims }) => [
    level,
    claims.shorten().items.map(({ link }) => link.id),
  ]);
  expect(Object.fromEntries(lists)).toEqual({
    ...known,
    // One origin before none.
    disputed: ['warned-before', 'villagers-stay', 'chief-resigns'],
  });
  expect(byCorroboration(story.claims)[0]?.id).toBe('cracks-found');
});

function sayVoiceInSources({ voice, sources }: VoiceInSources): string {
  return `${sayVoice(voice)} in ${sources.map(({ id }) => id).join(', ')}`;
}

function sayStep(step: ReportView): string {
  const published = step.published.known === 'unknown' ? '' : step.published.value.text;
  return `${published} ${step.source.id} ${sayReport(step)}`;
}
