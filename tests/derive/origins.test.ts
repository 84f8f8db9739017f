import { describe, expect, test } from 'vitest';
import { deriveStanding } from '../../src/derive/evidence/origins.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

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
  return deriveStanding(claim.reports).origins.map(({ entry, occasion }) =>
    occasion === null ? `${entry.noun}:${entry.id}` : `${entry.noun}:${entry.id} (${occasion})`,
  );
}

describe('the standing of a claim', () => {
  test('two sources that quote one speaker through one agency are two sources and one origin', () => {
    const { claim, a, b, envoy, agency } = makeCase();
    addReport(claim, a, 'attributes', { speaker: envoy, via: [agency] });
    addReport(claim, b, 'attributes', { speaker: envoy, via: [agency] });
    expect(deriveStanding(claim.reports).sources).toBe(2);
    expect(originsOf(claim)).toEqual(['actor:envoy']);
  });

  test('without a speaker the last agency of the chain is the origin', () => {
    const { claim, a, b, agency, wire } = makeCase();
    addReport(claim, a, 'states', { via: [wire, agency] });
    addReport(claim, b, 'states', { via: [agency] });
    expect(originsOf(claim)).toEqual(['actor:agency']);
  });

  test('sources that speak in their own voice are origins of their own', () => {
    const { claim, a, b } = makeCase();
    addReport(claim, a, 'states');
    addReport(claim, b, 'states');
    expect(originsOf(claim)).toEqual(['source:a', 'source:b']);
  });

  test('two occasions of one speaker are two origins', () => {
    const { claim, a, b, envoy } = makeCase();
    addReport(claim, a, 'attributes', { speaker: envoy, occasion: 'Monday' });
    addReport(claim, b, 'attributes', { speaker: envoy, occasion: 'Tuesday' });
    expect(originsOf(claim)).toEqual(['actor:envoy (Monday)', 'actor:envoy (Tuesday)']);
  });

  test('a report without an occasion adds no origin to one with it, in either order', () => {
    const { claim, a, b, envoy } = makeCase();
    addReport(claim, a, 'attributes', { speaker: envoy });
    addReport(claim, b, 'attributes', { speaker: envoy, occasion: 'Monday' });
    expect(originsOf(claim)).toEqual(['actor:envoy (Monday)']);
    claim.reports.reverse();
    expect(originsOf(claim)).toEqual(['actor:envoy (Monday)']);
  });

  test('an actor is one origin, whether it speaks or relays', () => {
    const { claim, a, b, agency } = makeCase();
    addReport(claim, a, 'attributes', { speaker: agency });
    addReport(claim, b, 'states', { via: [agency] });
    expect(originsOf(claim)).toEqual(['actor:agency']);
  });

  test('doubts and denials corroborate nothing and are counted apart', () => {
    const { claim, a, b, envoy } = makeCase();
    addReport(claim, a, 'doubts', { speaker: envoy });
    addReport(claim, b, 'denies');
    const standing = deriveStanding(claim.reports);
    expect(standing.sources).toBe(0);
    expect(standing.origins).toEqual([]);
    expect(standing.doubting.map(({ id }) => id)).toEqual(['a']);
    expect(standing.denying.map(({ id }) => id)).toEqual(['b']);
  });

  test('a source that reports a claim twice is counted once for each stance', () => {
    const { claim, a, envoy } = makeCase();
    addReport(claim, a, 'states');
    addReport(claim, a, 'attributes', { speaker: envoy });
    addReport(claim, a, 'denies');
    const standing = deriveStanding(claim.reports);
    expect(standing.sources).toBe(1);
    expect(originsOf(claim)).toEqual(['source:a', 'actor:envoy']);
    expect(standing.denying).toHaveLength(1);
  });
});
