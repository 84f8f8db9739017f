import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a process used. */
export interface Usage {
  /** Seconds of CPU time, user and system, of all threads. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** The most memory that it held at once, in megabytes. */
  readonly memory: number;
}

/** Thrown where a process that is measured fails: a figure of it would say nothing. */
export class FailedRun extends Error {}

const hook = new URL('./report-usage.mjs', import.meta.url).href;

/**
 * Runs a Node program and measures it.
 * @throws FailedRun with all that it printed, where it does not end well.
 */
export async function runMeasured(args: readonly string[]): Promise<Usage> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', hook, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [, ...streams] = child.stdio as readonly (Readable | null)[];
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out = '', errors = '', usage = ''] = await Promise.all(
    streams.map((stream) => (stream === null ? '' : text(stream))),
  );
  const code = await ended;
  const wall = (performance.now() - started) / 1000;
  if (code !== 0 || usage === '') {
    throw new FailedRun(`Failed with exit code ${code}: node ${args.join(' ')}\n${out}${errors}`);
  }
  return { ...(JSON.parse(usage) as Omit<Usage, 'wall'>), wall };
}
