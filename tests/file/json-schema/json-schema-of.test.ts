import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/file/json-schema/json-schema-of.ts';
import type { KnownEntries } from '../../../src/file/json-schema/known-entry.ts';
import { validateFile } from '../../../src/file/validate-file.ts';
import type { Noun } from '../../../src/model/ids.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { knownEntries } from '../../../src/site/known-entries.ts';
import { editedFiles, fixtureTrees, knownIn, readYaml } from './editor-schemas.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const nothingKnown = knownEntries([]);

function validators(known: KnownEntries): (noun: Noun | 'site') => ValidateFunction {
  const compiled = new Map<string, ValidateFunction>();
  return (noun) => {
    const validate = compiled.get(noun) ?? ajv.compile(jsonSchemaOf(noun, known));
    compiled.set(noun, validate);
    return validate;
  };
}

/** What a schema refuses in front matter, as the paths and keywords of ajv. */
function refusals(validate: ValidateFunction, yaml: string): readonly string[] {
  return validate(readYaml(yaml))
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const read = fixtureTrees().flatMap(({ name, files }) =>
  editedFiles(files).map((file) => ({ ...file, name, ...validateFile(file) })),
);

describe('the JSON Schema of a noun', () => {
  const validate = validators(nothingKnown);

  test('takes all front matter that the check takes', () => {
    const whole = read.filter(({ draft }) => draft !== null);
    expect(whole.length).toBeGreaterThan(400);
    const refused = whole.flatMap(({ name, path, noun, yaml }) =>
      refusals(validate(noun), yaml).map((refusal) => `${name} ${path} ${refusal}`),
    );
    expect(refused).toEqual([]);
  });

  test.each([
    'unknown-field',
    'missing-field',
    'wrong-type',
    'duplicate-key',
    'yaml-syntax',
  ] as const)('refuses whatever the check refuses as %s', (rule) => {
    const broken = read.filter(({ diagnostics }) =>
      diagnostics.some((diagnostic) => diagnostic.rule === rule),
    );
    expect(broken.length).toBeGreaterThan(1);
    const taken = broken.filter(({ noun, yaml }) => validate(noun)(readYaml(yaml)));
    expect(taken.map(({ name, path }) => `${name} ${path}`)).toEqual([]);
  });

  test('takes of wrong values and dates only those that another field, a calendar or a name’s letters decide', () => {
    const isOfValue = (rule: string): boolean =>
      rule === 'invalid-value' || rule === 'invalid-date';
    const broken = read.filter(({ diagnostics }) =>
      diagnostics.some(({ rule }) => isOfValue(rule)),
    );
    const taken = broken.filter(({ noun, yaml }) => validate(noun)(readYaml(yaml)));
    expect(taken.map(({ name, path }) => `${name} ${path}`)).toEqual([
      'event-moments content/events/night-of-two-days.md',
      'event-moments content/events/time-twice.md',
      'event-moments content/stories/nowhere.md',
      'invalid-dates content/events/backwards.md',
      'invalid-dates content/events/february.md',
      'invalid-dates content/events/set.md',
      'invalid-values content/briefs/events.md',
      'reserved-names content/briefs/devices.md',
      'text-fields content/actors/marked.md',
      'text-fields content/briefs/entities.md',
      'unseen-texts content/site.yaml',
      'unseen-texts content/actors/blank.md',
      'unseen-texts content/sources/host.md',
    ]);
    expect(broken.length).toBeGreaterThan(taken.length * 2);
  });
});

describe('the ids in a schema', () => {
  test.each(
    fixtureTrees()
      .filter(({ files }) => checkContent(files).content !== null)
      .map(({ name, files }) => [name, files] as const),
  )('are those of the tree `%s`, in which nothing is refused', (_, files) => {
    const validate = validators(knownIn(files));
    const edited = editedFiles(files);
    expect(edited.length).toBeGreaterThan(0);
    expect(edited.flatMap(({ noun, yaml }) => refusals(validate(noun), yaml))).toEqual([]);
  });

  const entry = (id: string, title = '') => ({ id, title, state: 'published' }) as const;
  const known: KnownEntries = {
    ...nothingKnown,
    actor: [entry('ana'), entry('2022')],
    story: [entry('strike')],
    claim: [entry('it-ends', 'It ends.')],
    term: [entry('walkout')],
  };
  const brief = 'title: T\nstory: strike\npublished: 2031-03-04\nsummary: S.\n';
  test.each([
    ['a known actor', 'reports: [{ claim: it-ends, speaker: ana }]', []],
    ['an id of digits', 'reports: [{ claim: it-ends, via: [2022] }]', []],
    ['a claim that it defines', 'reports: [{ claim: new-one, statement: It begins. }]', []],
    ['an event that another brief may define', 'events: [vote]', []],
    ['an occasion that is no id', 'reports: [{ claim: it-ends, occasion: a vote }]', []],
    ['a known term', 'wording: { walkout: [stoppage, { name: strike, speaker: ana }] }', []],
    [
      'no actor of that id',
      'reports: [{ claim: it-ends, via: [anna] }]',
      ['/reports/0/via/0 enum'],
    ],
    [
      'what is no id',
      'corrections: [{ date: 2031-03-05, note: N., claim: It Ends }]',
      ['/corrections/0/claim enum', '/corrections/0/claim pattern', '/corrections/0/claim anyOf'],
    ],
    ['no term of that id', 'wording: { walkouts: [stoppage] }', ['/wording additionalProperties']],
  ])('are known or not: %s', (_, yaml, expected) => {
    expect(refusals(validators(known)('brief'), `${brief}${yaml}\n`)).toEqual(expected);
  });

  test('come with what they are called, and what became of it', () => {
    const entries = [
      entry('a', 'First'),
      { id: 'b', title: 'Second', state: 'retired' as const },
      { id: 'c', title: '', state: 'draft' as const },
    ];
    const { definitions } = jsonSchemaOf('brief', { ...nothingKnown, story: entries });
    expect(definitions).toMatchObject({
      story: { enum: ['a', 'b', 'c'], enumDescriptions: ['First', 'retired: Second', 'draft'] },
    });
  });
});
