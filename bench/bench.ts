import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/cli/run-command.ts';
import { UsageError } from '../src/disk/usage-error.ts';
import { writeCorpus } from './corpus/corpus.ts';
import { countFrom } from './count-from.ts';
import { makeCorpus } from './make-corpus.ts';
import { type Measurement, measure } from './measure.ts';
import { printFigures } from './print-figures.ts';
import { FailedRun } from './run-measured.ts';
import { build, check, parseOnly, startUp, stockAstro } from './subjects.ts';

const usage = `Measures the check and the build on invented content, beside a yardstick in the same run.

Usage: npm run bench -- [options]

  --briefs 100,1000   how many briefs the content has, one or several sizes
  --only check|build  measures one of the two
  --runs N            measures each so many times and shows the cheapest (1)
  --json FILE         writes the figures there too
  --help              this text

Exit code: 0 measured, 1 something that was measured failed, 2 wrong usage.
`;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      briefs: { type: 'string', default: '100,1000' },
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
  if (only !== undefined && only !== 'check' && only !== 'build')
    throw new UsageError(`Unknown part \`${only}\`, expected \`check\` or \`build\``);
  const sizes = values.briefs.split(',').map((size) => countFrom(size, '--briefs'));
  const runs = countFrom(values.runs, '--runs');
  try {
    const measurements = await measureSizes(sizes, only, runs);
    process.stdout.write(printFigures(measurements));
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify(measurements, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FailedRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
});

async function measureSizes(
  sizes: readonly number[],
  only: 'check' | 'build' | undefined,
  runs: number,
): Promise<readonly Measurement[]> {
  // Inside the repository, so that stock Astro finds its packages; ignored by Git.
  const collate = fileURLToPath(new URL('../.scratch', import.meta.url));
  mkdirSync(collate, { recursive: true });
  const folder = mkdtempSync(join(collate, 'bench-'));
  const measurements: Measurement[] = [];
  try {
    for (const briefs of sizes) {
      const root = join(folder, String(briefs));
      writeCorpus(makeCorpus(briefs), root);
      const subjects = [
        ...(only === 'build' ? [] : [startUp(), parseOnly(root), check(root)]),
        ...(only === 'check' ? [] : [stockAstro(root), build(root)]),
      ];
      for (const subject of subjects) {
        measurements.push(...(await measure(subject, { briefs, root }, runs)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}
