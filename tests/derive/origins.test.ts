import { describe, expect, test } from 'vitest';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { addReport, edtf, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

function makeCase() {
  const story = makeStory();
  return {
    claim: makeClaim(story, 'they-will-meet'),
    a: makeSource(story, 'a'),
    b: makeSource(story, 'b'),
    envoy: makeActor('envoy'),
    agency: makeActor('agency'),
    wire: makeActor('wire'),
  };
}

function originsOf(claim: ReturnType<typeof makeClaim>): string[] {
  return deriveCorroboration(claim.reports).origins.map(({ voices }) =>
    voices.map(({ noun, id }) => `${noun}:${id}`).join(' + '),
  );
}

describe('the corroboration of a claim', () => {
  test('two sources that quote one speaker through one agency are two sources and one origin', () => {
    const { claim, a, b, envoy, agency } = makeCase();
    addReport(claim, a, 'affirms', { speaker: envoy, via: [agency] });
    addReport(claim, b, 'affirms', { speaker: envoy, via: [agency] });
    expect(deriveCorroboration(claim.reports).sources).toBe(2);
    expect(originsOf(claim)).toEqual(['actor:envoy']);
  });

  test('without a speaker the last agency of the chain is the origin', () => {
    const { claim, a, b, agency, wire } = makeCase();
    addReport(claim, a, 'affirms', { via: [wire, agency] });
    addReport(claim, b, 'affirms', { via: [agency] });
    expect(originsOf(claim)).toEqual(['actor:agency']);
  });

  test('sources that speak in their own voice and name nobody are no origins, and are counted apart', () => {
    const { claim, a, b } = makeCase();
    addReport(claim, a, 'affirms');
    addReport(claim, b, 'affirms');
    expect(deriveCorroboration(claim.reports)).toMatchObject({
      sources: 2,
      origins: [],
      ownVoice: 2,
    });
  });

  test('an occasion never makes one voice two', () => {
    const { claim, a, b, envoy } = makeCase();
    addReport(claim, a, 'affirms', { speaker: envoy, occasion: 'Monday' });
    addReport(claim, b, 'affirms', { speaker: envoy, occasion: 'Tuesday' });
    expect(originsOf(claim)).toEqual(['actor:envoy']);
  });

  test('an actor is one origin, whether it speaks or relays', () => {
    const { claim, a, b, agency } = makeCase();
    addReport(claim, a, 'affirms', { speaker: agency });
    addReport(claim, b, 'affirms', { via: [agency] });
    expect(originsOf(claim)).toEqual(['actor:agency']);
  });

  test('what is left open or denied corroborates nothing, and is the voice’s, in its sources', () => {
    const { claim, a, b, envoy } = makeCase();
    addReport(claim, a, 'denies', { speaker: envoy });
    addReport(claim, b, 'denies', { speaker: envoy });
    addReport(claim, b, 'open');
    const corroboration = deriveCorroboration(claim.reports);
    expect(corroboration.sources).toBe(0);
    expect(corroboration.origins).toEqual([]);
    expect(corroboration.denying).toMatchObject([
      { voice: { actors: [{ id: 'envoy' }] }, sources: [{ id: 'a' }, { id: 'b' }] },
    ]);
    expect(corroboration.open).toMatchObject([
      { voice: { kind: 'source' }, sources: [{ id: 'b' }] },
    ]);
  });

  test('a source that affirms a claim in two voices is one source', () => {
    const { claim, a, envoy } = makeCase();
    addReport(claim, a, 'affirms');
    addReport(claim, a, 'affirms', { speaker: envoy });
    addReport(claim, a, 'denies', { speaker: makeActor('ministry') });
    expect(deriveCorroboration(claim.reports)).toMatchObject({ sources: 1, ownVoice: 1 });
    expect(originsOf(claim)).toEqual(['actor:envoy']);
  });
});

describe('voices that count as one origin', () => {
  const held = { role: null, from: null, to: null };

  test('a person and an organisation to which it belongs, where both speak', () => {
    const { claim, a, b } = makeCase();
    const ministry = makeActor('ministry', [], 'organisation');
    const spokesman = makeActor('spokesman', [{ organization: ministry, ...held }]);
    const deputy = makeActor('deputy', [{ organization: ministry, ...held }]);
    addReport(claim, a, 'affirms', { speaker: spokesman });
    addReport(claim, b, 'affirms', { speaker: deputy });
    expect(originsOf(claim)).toEqual(['actor:spokesman + actor:deputy']);
    addReport(claim, b, 'affirms', { speaker: ministry });
    expect(originsOf(claim)).toEqual(['actor:spokesman + actor:deputy + actor:ministry']);
  });

  test.each([
    ['organisation', 'person', ['actor:one + actor:other']],
    ['state', 'person', ['actor:one', 'actor:other']],
    ['group', 'person', ['actor:one', 'actor:other']],
    // What two states or bodies belong to makes them no one voice.
    ['organisation', 'state', ['actor:one', 'actor:other']],
    ['organisation', 'organisation', ['actor:one', 'actor:other']],
  ] as const)('of one %s that is silent, two members, each a %s', (kind, memberKind, origins) => {
    const { claim, a, b } = makeCase();
    const body = makeActor('body', [], kind);
    const [one, other] = ['one', 'other'].map((name) =>
      makeActor(name, [{ organization: body, ...held }], memberKind),
    );
    addReport(claim, a, 'affirms', { speaker: one ?? null });
    addReport(claim, b, 'affirms', { speaker: other ?? null });
    expect(originsOf(claim)).toEqual(origins);
  });

  test('not two who belonged to one organisation in turn', () => {
    const { claim } = makeCase();
    const source = makeSource(makeStory(), 'late', '2022-09-07');
    const body = makeActor('body', [], 'organisation');
    const past = { organization: body, role: null, from: null, to: edtf('2019') };
    addReport(claim, source, 'affirms', { speaker: makeActor('past', [past]) });
    addReport(claim, source, 'affirms', {
      speaker: makeActor('now', [{ organization: body, ...held }]),
    });
    expect(originsOf(claim)).toEqual(['actor:past', 'actor:now']);
  });

  test('but not an office that it held at another time', () => {
    const { claim } = makeCase();
    const story = makeStory();
    const source = makeSource(story, 'late', '2022-09-07');
    const ministry = makeActor('ministry', [], 'organisation');
    const past = makeActor('past', [
      { organization: ministry, role: null, from: null, to: edtf('2019') },
    ]);
    addReport(claim, source, 'affirms', { speaker: past });
    addReport(claim, source, 'affirms', { speaker: ministry });
    expect(originsOf(claim)).toEqual(['actor:past', 'actor:ministry']);
  });

  test('not two organisations of one state', () => {
    const { claim, a, b } = makeCase();
    const state = makeActor('state', [], 'state');
    const ministry = makeActor('ministry', [{ organization: state, ...held }], 'organisation');
    addReport(claim, a, 'affirms', { speaker: ministry });
    addReport(claim, b, 'affirms', { speaker: state });
    expect(originsOf(claim)).toEqual(['actor:ministry', 'actor:state']);
  });

  test('a group and its member, whatever that is', () => {
    const { claim, a, b } = makeCase();
    const media = makeActor('media', [], 'group');
    const channel = makeActor('channel', [{ organization: media, ...held }], 'organisation');
    addReport(claim, a, 'affirms', { speaker: channel });
    addReport(claim, b, 'affirms', { speaker: media });
    expect(originsOf(claim)).toEqual(['actor:channel + actor:media']);
  });

  test('a group and a paper that belongs to it and speaks in its own voice', () => {
    const { claim, a, b, agency } = makeCase();
    const media = makeActor('media', [], 'group');
    const gazette = makeActor('gazette', [{ organization: media, ...held }], 'organisation');
    Object.assign(a, { outlet: { known: 'stated', value: gazette } });
    addReport(claim, a, 'affirms');
    // Nobody names the group: the paper speaks for itself.
    expect(originsOf(claim)).toEqual([]);
    expect(deriveCorroboration(claim.reports).ownVoice).toBe(1);
    addReport(claim, b, 'affirms', { speaker: media });
    expect(originsOf(claim)).toEqual(['actor:media + actor:gazette']);
    expect(deriveCorroboration(claim.reports).ownVoice).toBe(0);
    // An agency’s text that the paper prints is the agency’s, a sentence of its own beside it is not.
    Object.assign(a, { agency: { known: 'stated', value: agency } });
    addReport(claim, a, 'affirms', { via: [agency] });
    expect(originsOf(claim)).toEqual(['actor:media + actor:gazette', 'actor:agency']);
  });

  test('a paper that had left the group speaks for itself', () => {
    const { claim, a, b } = makeCase();
    const media = makeActor('media', [], 'group');
    const past = { ...held, to: edtf('2022-08') };
    const gazette = makeActor('gazette', [{ organization: media, ...past }], 'organisation');
    Object.assign(a, {
      outlet: { known: 'stated', value: gazette },
      published: { known: 'stated', value: edtf('2022-09-08') },
    });
    addReport(claim, a, 'affirms');
    addReport(claim, b, 'affirms', { speaker: media });
    expect(originsOf(claim)).toEqual(['actor:media']);
    expect(deriveCorroboration(claim.reports).ownVoice).toBe(1);
  });

  test('actors who say it together, and whoever says it with one of them', () => {
    const { claim, a, b, envoy, wire } = makeCase();
    const voice = { kind: 'actors', actors: [envoy, wire] } as const;
    addReport(claim, a, 'affirms', { voice });
    addReport(claim, b, 'affirms', { speaker: wire });
    expect(originsOf(claim)).toEqual(['actor:envoy + actor:wire']);
  });

  test('a statement and who published it, and a paper and its publisher where others rest on its word', () => {
    const { claim, a, b, agency, envoy } = makeCase();
    const outlet = { known: 'stated', value: agency } as const;
    Object.assign(a, { outlet });
    addReport(claim, a, 'affirms');
    expect(originsOf(claim)).toEqual([]);
    // Another claim: content does not change once it is linked.
    const stated = makeCase();
    Object.assign(stated.a, {
      kind: 'statement',
      outlet: { known: 'stated', value: stated.agency },
    });
    addReport(stated.claim, stated.a, 'affirms');
    expect(originsOf(stated.claim)).toEqual(['actor:agency']);
    addReport(claim, b, 'affirms', { speaker: agency });
    addReport(claim, b, 'affirms', { speaker: envoy });
    expect(originsOf(claim)).toEqual(['actor:agency', 'actor:envoy']);
    expect(deriveCorroboration(claim.reports).ownVoice).toBe(0);
  });

  test('unnamed voices are never added: they may be one, or an origin', () => {
    const { claim, a, b, envoy } = makeCase();
    const voice = { kind: 'unnamed', who: 'a person close to the talks', of: null } as const;
    addReport(claim, a, 'affirms', { voice });
    addReport(claim, b, 'affirms', { voice });
    addReport(claim, b, 'affirms', { voice: { ...voice, who: 'a diplomat', of: envoy } });
    expect(deriveCorroboration(claim.reports)).toMatchObject({
      sources: 2,
      origins: [],
      ownVoice: 0,
      // The same words in two papers are no sign that it is one person.
      unnamed: 3,
    });
  });
});

describe('an agency whose text names nobody in one place', () => {
  function makeAgencyCase() {
    const story = makeStory();
    const kna = makeActor('kna', [], 'organisation');
    const agency = { known: 'stated', value: kna } as const;
    const [dispatch, copy, otherCopy, paper] = [
      Object.assign(makeSource(story, 'dispatch'), { kind: 'wire-report', outlet: agency }),
      Object.assign(makeSource(story, 'copy'), { agency }),
      Object.assign(makeSource(story, 'other-copy'), {
        agency: { known: 'inferred', value: kna, from: 'Its sentences are the same.' },
      }),
      makeSource(story, 'paper'),
    ] as const;
    const [minister, union] = [makeActor('minister'), makeActor('union', [], 'organisation')];
    return {
      claim: makeClaim(story, 'claim'),
      sources: { dispatch, copy, otherCopy, paper },
      kna,
      minister,
      union,
    };
  }
  type AgencyCase = ReturnType<typeof makeAgencyCase>;

  const cases: readonly (readonly [string, (of: AgencyCase) => void, readonly string[]])[] = [
    [
      'its own dispatch names whom it has it of',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.otherCopy, 'affirms', { via: [kna] });
        addReport(claim, sources.dispatch, 'affirms', { speaker: minister });
      },
      ['actor:kna + actor:minister'],
    ],
    [
      'another copy does',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.copy, 'affirms', { speaker: minister, via: [kna] });
        addReport(claim, sources.otherCopy, 'affirms', { via: [kna] });
      },
      ['actor:minister + actor:kna'],
    ],
    [
      'two whom it names stay two',
      ({ claim, sources, kna, minister, union }) => {
        addReport(claim, sources.dispatch, 'affirms', { speaker: minister });
        addReport(claim, sources.dispatch, 'affirms', { speaker: union });
        addReport(claim, sources.copy, 'affirms', { via: [kna] });
        addReport(claim, sources.otherCopy, 'affirms', { via: [kna] });
      },
      ['actor:minister + actor:kna', 'actor:union'],
    ],
    [
      'whom it names with another stance is another',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.dispatch, 'denies', { speaker: minister });
        addReport(claim, sources.copy, 'affirms', { via: [kna] });
      },
      ['actor:kna'],
    ],
    [
      'whom a paper has without the agency is another',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.paper, 'affirms', { speaker: minister });
        addReport(claim, sources.copy, 'affirms', { via: [kna] });
      },
      ['actor:minister', 'actor:kna'],
    ],
    [
      'whom a copy has beside the agency is another',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.copy, 'affirms', { speaker: minister });
        addReport(claim, sources.otherCopy, 'affirms', { via: [kna] });
      },
      ['actor:minister', 'actor:kna'],
    ],
    [
      'its dispatch in its own voice is its word too',
      ({ claim, sources, kna, minister }) => {
        addReport(claim, sources.dispatch, 'affirms');
        addReport(claim, sources.copy, 'affirms', { via: [kna] });
        addReport(claim, sources.otherCopy, 'affirms', { speaker: minister, via: [kna] });
      },
      ['actor:kna + actor:minister'],
    ],
    [
      'whoever passes a word on in person vouches for himself',
      ({ claim, sources, minister, union }) => {
        addReport(claim, sources.paper, 'affirms', { speaker: union, via: [minister] });
        addReport(claim, sources.dispatch, 'affirms', { speaker: minister });
      },
      ['actor:union', 'actor:minister'],
    ],
  ];

  test.each(cases)('%s', (_title, say, origins) => {
    const made = makeAgencyCase();
    say(made);
    expect(originsOf(made.claim)).toEqual(origins);
    expect(deriveCorroboration(made.claim.reports).ownVoice).toBe(0);
  });
});
