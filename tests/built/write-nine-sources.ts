import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryFile } from '../../bench/corpus/entry-file.ts';

const SOURCES = 9;
const CLAIMS = 55;

const statements = [
  'A column of the private army crosses the border near Novaya',
  'The artillery of the ministry shells the camps of the private army',
  'The criminal case against the leader of the private army will be dropped',
  'The column stops two hundred kilometres short of the capital, turns round and goes back to its camps',
  'A neighbouring president brokered the deal',
];
const speakers = ['ministry', 'leader', 'governor'];
const stances = ['affirms', 'affirms', 'denies', 'open'];

/** Writes a story of nine sources and fifty-five claims, each of which four or five of them carry, some in two voices. */
export async function writeNineSources(root: string): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  const files = new Map([
    ['site.yaml', settings],
    [
      'stories/march.md',
      entryFile({ title: 'The march', summary: 'An army marches.' }, 'It was fast.'),
    ],
    ...speakers.map(
      (id) =>
        [`actors/${id}.md`, entryFile({ kind: 'person', name: `The ${id} of Ostland` })] as const,
    ),
    ...Array.from({ length: SOURCES }, (_, source) => sourceFiles(source)).flat(),
  ]);
  for (const [path, text] of files) {
    const file = join(content, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
}

function sourceFiles(source: number): readonly (readonly [string, string])[] {
  const name = `Gazette ${source + 1} on the march`;
  const claims = Array.from({ length: CLAIMS }, (_, claim) => claim);
  return [
    [
      `sources/source-${source + 1}.md`,
      entryFile({
        label: name,
        kind: 'article',
        story: 'march',
        language: 'en',
        published: `2031-06-2${source}`,
      }),
    ],
    [
      `briefs/brief-${source + 1}.md`,
      entryFile(
        {
          title: `What ${name} says`,
          story: 'march',
          published: '2031-07-01',
          restates: `source-${source + 1}`,
          summary: 'What it says of the march.',
          reports: claims.flatMap((claim) => reportsOf(claim, source)),
        },
        'It tells of the march.',
      ),
    ],
  ];
}

function reportsOf(claim: number, source: number): readonly object[] {
  const carries = (other: number): boolean => (claim * 4 + other * 5) % SOURCES < 4;
  if (!carries(source)) return [];
  const first = Array.from({ length: SOURCES }, (_, other) => other).find(carries) === source;
  const text = `${statements[claim % statements.length]}, part ${claim + 1}.`;
  const report = {
    claim: `claim-${claim + 1}`,
    ...(first ? { statement: text, topic: `Topic ${1 + Math.floor(claim / 8)}` } : {}),
    stance: stances[(claim + source) % stances.length],
    speaker: speakers[(claim * source) % speakers.length],
    quote: 'the column has turned round and is on its way back to the camps',
    paragraph: 1 + (claim % 12),
  };
  const own = { claim: report.claim, paragraph: 14 };
  return (claim + source) % 4 === 0 ? [report, own] : [report];
}

const settings = `title: The March File
description: Briefs on a march that is on no map.
language: en
publisher: The March File editors
contact: https://march.example.org/contact
address: https://march.example.org
`;
