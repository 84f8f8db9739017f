import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runMeasured, type Usage } from './run-measured.ts';
import { briefInTheMiddle, type Subject } from './subjects.ts';

/** The states in which a run finds its cache: none, one of the same content, one of the content before an edit. */
export const steps = ['cold', 'unchanged', 'one edit'] as const;

export type Step = (typeof steps)[number];

export interface Measurement extends Usage {
  readonly briefs: number;
  readonly subject: string;
  readonly step: Step;
  readonly unit: Subject['unit'];
  readonly count: number;
}

export interface Corpus {
  readonly briefs: number;
  /** The folder that holds `content/`. */
  readonly root: string;
}

/** Measures a subject cold, unchanged and after one edit, `runs` times, and returns the cheapest run of each. */
export async function measure(
  subject: Subject,
  { briefs, root }: Corpus,
  runs: number,
): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const folder of subject.kept) rmSync(folder, { recursive: true, force: true });
    for (const step of subject.kept.length > 0 ? steps : [steps[0]]) {
      process.stderr.write(`${briefs} briefs, ${subject.name}, ${step}, run ${run} of ${runs}\n`);
      if (step === 'one edit') editOneBrief(root);
      const usage = await runMeasured(subject.args);
      const { name, unit } = subject;
      measured.push({ briefs, subject: name, step, unit, count: subject.count(), ...usage });
    }
  }
  // What else runs on the machine only ever adds to the time.
  return steps.flatMap((step) =>
    measured
      .filter((measurement) => measurement.step === step)
      .sort((a, b) => a.cpu - b.cpu)
      .slice(0, 1),
  );
}

/** Adds a sentence to the end of the brief in the middle. */
function editOneBrief(root: string): void {
  const path = briefInTheMiddle(root);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()} Nothing more was said of it.\n`);
}
