import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/diagnostic.ts';
import { readArticle } from '../../src/drafting/article/read-article.ts';
import type { DraftTask } from '../../src/editing/draft/draft-task.ts';
import { planDraft } from '../../src/editing/draft/plan-draft.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, fixtures, overlayTree, readTree } from '../content-tree.ts';
import { editable, follow, textIn, validate } from './editable-tree.ts';

const secondStory = readTree(`${fixtures}/second-story`);

function draft(tree: ContentTree, text: string, task: Partial<DraftTask> = {}) {
  const plan = planDraft(editable(tree), {
    ...{ article: readArticle(text), story: 'bridge-closure', source: null, label: 'The label' },
    ...{ published: null, brief: null, today: '2031-03-09', ...task },
  });
  if (plan.refused !== null) return plan;
  return { ...plan, paths: plan.revisions.map(({ path }) => path), tree: follow(tree, plan) };
}

function errorsIn(tree: ContentTree): readonly string[] {
  return [true, false].flatMap((drafts) =>
    linkFiles(validate(tree), { drafts })
      .diagnostics.filter((finding) => severityOf(finding) === 'error')
      .map(({ path, message }) => `${path} ${message}`),
  );
}

const words = {
  people: [
    ...['Ana Lind', 'Karl Meyer', 'the mayor Ida Berg', 'Al-Mansuri', 'Chen Meiling', 'Con'],
    ...['two people familiar with the matter', 'Sarvia’s transport minister Bo Ek', 'Marta Vell'],
    ...['the Bridge Office', 'North Wire', 'AT&T', 'the Acme* Group', '“Free Press”', 'Null'],
  ],
  verbs: ['said', 'denied', 'claimed', 'told North Wire', 'wrote on X', 'asked'],
  facts: [
    ...[
      'the bridge was closed for the whole of a week',
      'about 40 people were hurt',
      'it is {{x}}',
    ],
    ...[
      'a crack the width of a hand was found',
      'the radar was broken',
      '[y](javascript:alert(1))',
    ],
    ...['key: value # comment', 'more than 1.5 million tonnes of <b>grain</b> were lost'],
  ],
  days: ['on Monday', 'on 3 March 2031', 'last week', 'in 2029', 'on 31 February', ''],
  whole: ['It was cold.', 'No.', '---', '# proposed: yes', 'status: published.', '| a | b |', '…'],
  heads: ['March 4, 2031', 'March 4, 1999', 'By Jane Doe', '(Reporting by X: Y # z)', 'North Wire'],
  places: ['', 'KELL, March 4 (North Wire) — ', 'KELL (Acme* News) - '],
} as const;
const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const sentence = fc.oneof(
  oneOf(words.whole),
  fc
    .tuple(
      ...[oneOf(words.people), oneOf(words.verbs), oneOf(words.facts), oneOf(words.facts)],
      ...[oneOf(words.days), fc.constantFrom('“”', '""', '«»', '‘’', "''"), fc.nat(4)],
    )
    .map(([who, verb, fact, other, day, [open, close], kind]) =>
      [
        `${who} ${verb} ${day} that ${fact}.`,
        `${open}${fact},${close} ${who} ${verb} ${day}.`,
        `${open}${fact}. It was cold. ${other},${close} ${verb} ${who}.`,
        `According to ${who}, ${fact} ${day}, and ${other}.`,
        `${open}${fact}`,
      ].at(kind as number),
    ),
);
const article = fc
  .tuple(
    fc.array(oneOf(words.heads), { maxLength: 2 }),
    oneOf(words.places),
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([heads, place, paragraphs]) =>
    [...heads, place + paragraphs.map((each) => each.join(' ')).join('\n\n')].join('\n\n'),
  );

test('what is drafted of any article passes the check, once and again, and quotes it in quotes alone', () => {
  fc.assert(
    fc.property(article, fc.boolean(), (text, isSecond) => {
      const [tree, story] = isSecond
        ? [secondStory, 'ferry-collision']
        : [baseTree, 'bridge-closure'];
      const before = errorsIn(tree);
      let now = tree;
      for (const label of ['The first', 'The second: “another” one']) {
        const drafted = draft(now, text, { story, label });
        if (drafted.refused !== null) {
          expect(readArticle(text).paragraphs).toEqual([]);
          return;
        }
        now = drafted.tree;
        expect(errorsIn(now)).toEqual(before);
        const lines = drafted.paths.flatMap((path) => textIn(now, path).split('\n'));
        const unquoted = lines.filter((line) => !/^ +quote: /.test(line)).join('\n');
        expect(unquoted).not.toContain('It was cold.');
        expect(unquoted).not.toMatch(/bridge was closed for the whole/);
      }
    }),
    { numRuns: 40, seed: 3 },
  );
}, 120_000);

const text = 'Ana Lind said on Monday that “a crack” was found. It was cold.\n';

describe('a draft is refused in a line that says the way out', () => {
  test.each([
    [{ story: 'bridge-closur' }, 'did you mean `bridge-closure`?'],
    [{ source: '../x' }, 'Unexpected id `../x`, expected at most 100'],
    [{ brief: '../../x' }, 'Unexpected id `../../x`, expected at most 100'],
    [{ source: 'aux' }, 'give one by `--source`'],
    [{ brief: 'what-is-known' }, 'which is taken: give another by `--brief`'],
    [{ label: '*bold*' }, 'Cannot take `*bold*` for the name of the source, give one by `--label`'],
    [{ label: '日本' }, 'Cannot make an id of `日本`: give one by `--source`'],
    [{ label: null }, 'Expected `--label`'],
    [{ published: '2031-02-30' }, '`--published` of `2031-02-30` is not a date'],
  ] as const)('%j', (task, line) => {
    const { refused } = draft(baseTree, text, task);
    expect(refused).toContain(line);
    expect(refused).not.toContain('\n');
  });

  test.each([
    ['content/sources/the-label.md', 'no front matter'],
    ['content/briefs/The-Label-brief.md', 'no front matter'],
  ])('where %s is there', (path, content) => {
    const tree = overlayTree(baseTree, [[path, content]]);
    expect(draft(tree, text).refused).toContain(`\`${path}\` is there already`);
  });

  test('for a source of another story, and one that is retired', () => {
    const source = (fields: string): ContentTree =>
      overlayTree(baseTree, [
        ['content/stories/other.md', '---\ntitle: O\nsummary: O.\n---\n'],
        ['content/sources/x.md', `---\nlabel: X\nkind: article\n${fields}---\n`],
      ]);
    expect(draft(source('story: other\n'), text, { source: 'x' }).refused).toContain(
      'Unexpected source `x` of story `other`',
    );
    const retired = 'story: bridge-closure\nstatus: retired\nreason: R.\n';
    expect(draft(source(retired), text, { source: 'x' }).refused).toBe(
      'Unexpected source `x`, which is retired',
    );
  });
});

test('an id that is made of a long label leaves room for those that are made of it', () => {
  const drafted = draft(baseTree, text, { label: 'Officials say it again '.repeat(5).trim() });
  if (drafted.refused !== null) throw new Error(drafted.refused);
  expect(drafted.source).toMatch(/^officials-say-it-again(?:-\w+)*$/);
  expect(drafted.source.length).toBeLessThanOrEqual(80);
});

test('a name that cannot be a file has none, and the rest is drafted', () => {
  const drafted = draft(
    baseTree,
    'Mr Con Aux and Ida Berg said that it was cold.\n\nAux said no.\n',
  );
  expect(drafted.refused).toBeNull();
});
