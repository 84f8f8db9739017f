import { rm } from 'node:fs/promises';
import { buildIn } from './build-in.ts';
import { writeManySources } from './many-sources.ts';

/** The sites that these tests open, each built once before them; `part` is what a test that takes its time looks at. */
export const sites = [
  {
    name: 'a real story',
    root: 'tests/fixtures/samarkand',
    out: '.scratch/real',
    base: '/',
    part: '',
  },
  {
    name: 'the second story below a base path',
    root: 'tests/fixtures/second-story',
    out: '.scratch/second',
    base: '/preview/pr-7/',
    part: '',
  },
  {
    name: 'a story of many sources',
    root: '.scratch/many-content',
    out: '.scratch/many',
    base: '/preview/pr-7/',
    // The rest is as in the second story.
    part: 'stories/',
  },
] as const;

/** A story whose words are all as long as they may be; one test looks at it, page kind by page kind. */
export const longWords = {
  root: 'tests/fixtures/long-words',
  out: '.scratch/long-words',
  base: '/',
} as const;

/** Far from UTC, and from the zone of the build with which `reproducible.test.ts` compares one of them. */
const timeZone = 'Pacific/Pago_Pago';

/** Vitest’s global set-up. */
export default async function buildSites(): Promise<void> {
  // Nothing that an earlier run left has a part in this one.
  await rm('.scratch', { recursive: true, force: true });
  await writeManySources(sites[2].root);
  await Promise.all([...sites, longWords].map(build));
}

async function build({ root, out, base }: { readonly [K in 'root' | 'out' | 'base']: string }) {
  const { code, output } = await buildIn({ root, out, base, cache: `${out}-cache`, timeZone });
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${output}`);
}
