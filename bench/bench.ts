import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/cli/run-command.ts';
import { UsageError } from '../src/disk/access/usage-error.ts';
import { writeCorpus } from './corpus/corpus.ts';
import { countFrom } from './count-from.ts';
import { makeCorpus } from './make-corpus.ts';
import { type Measurement, measure } from './measure.ts';
import { type DevMeasurement, measureDev } from './measure-dev.ts';
import { printDev, printFigures, printGrowth } from './print-figures.ts';
import { FailedRun } from './run-measured.ts';
import { build, check, devServers, parseOnly, startUp, stockAstro } from './subjects.ts';

const usage = `Measures the check, the build and dev on invented content, beside a yardstick in the same run.

Usage: npm run bench -- [options]

  --briefs 100,1000,5000  how many briefs the content has, one or several sizes
  --only check|build|dev  measures one of the three
  --runs N                measures each up to N times and shows the cheapest (1)
  --json FILE             writes the figures there too
  --help                  this text

Exit code: 0 measured, 1 something that was measured failed, 2 wrong usage.
`;

const parts = ['check', 'build', 'dev'] as const;

type Part = (typeof parts)[number];

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      briefs: { type: 'string', default: '100,1000,5000' },
      only: { type: 'string' },
      runs: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { only } = values;
  if (only !== undefined && !isPart(only))
    throw new UsageError(`Unknown part \`${only}\`, expected \`${parts.join('`, `')}\``);
  const sizes = values.briefs.split(',').map((size) => countFrom(size, '--briefs'));
  const runs = countFrom(values.runs, '--runs');
  try {
    const { measurements, dev } = await measureSizes(sizes, only, runs);
    process.stdout.write(printFigures(measurements) + printGrowth(measurements) + printDev(dev));
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify([...measurements, ...dev], null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FailedRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
});

function isPart(text: string): text is Part {
  return (parts as readonly string[]).includes(text);
}

async function measureSizes(
  sizes: readonly number[],
  only: Part | undefined,
  runs: number,
): Promise<{
  readonly measurements: readonly Measurement[];
  readonly dev: readonly DevMeasurement[];
}> {
  // Inside the repository, so that stock Astro finds its packages; ignored by Git.
  const collate = fileURLToPath(new URL('../.scratch', import.meta.url));
  mkdirSync(collate, { recursive: true });
  const folder = mkdtempSync(join(collate, 'bench-'));
  const measurements: Measurement[] = [];
  const dev: DevMeasurement[] = [];
  const isWanted = (part: Part): boolean => only === undefined || only === part;
  try {
    for (const briefs of sizes) {
      const root = join(folder, String(briefs));
      writeCorpus(makeCorpus(briefs), root);
      const subjects = [
        ...(isWanted('check') ? [startUp(), parseOnly(root), check(root)] : []),
        ...(isWanted('build') ? [stockAstro(root), build(root)] : []),
      ];
      for (const subject of subjects) {
        measurements.push(...(await measure(subject, { briefs, root }, runs)));
      }
      for (const subject of isWanted('dev') ? devServers(root) : [])
        dev.push(await measureDev(subject, briefs));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { measurements, dev };
}
