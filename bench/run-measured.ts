import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a program used, with the processes that it started. */
export interface Usage {
  /** Seconds of CPU time, user and system, of all processes and threads. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** The most memory that its processes held at once, in megabytes; without `/proc`, that of the largest of them. */
  readonly memory: number;
}

/** Thrown where a process that is measured fails: a figure of it would say nothing. */
export class FailedRun extends Error {}

const hook = new URL('./report-usage.mjs', import.meta.url).href;

/** How often the memory of all processes together is looked at, in milliseconds. */
const lookInterval = 50;

/**
 * Runs a Node program and measures it.
 * @throws FailedRun with all that it printed, where it does not end well.
 */
export async function runMeasured(args: readonly string[]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', hook, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: file },
  });
  let together = 0;
  const watch = setInterval(() => {
    together = Math.max(together, memoryOf(child.pid ?? 0));
  }, lookInterval);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const code = await ended;
    const wall = (performance.now() - started) / 1000;
    const used = readUsage(file);
    if (code !== 0 || used.length === 0) {
      throw new FailedRun(`Failed with exit code ${code}: node ${args.join(' ')}\n${out}${errors}`);
    }
    const cpu = used.reduce((sum, each) => sum + each.cpu, 0);
    return { cpu, wall, memory: Math.max(together, ...used.map(({ memory }) => memory)) };
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true, force: true });
  }
}

function readUsage(file: string): readonly Omit<Usage, 'wall'>[] {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Omit<Usage, 'wall'>);
  } catch {
    return [];
  }
}

/** What a process and those that it started hold, in megabytes; 0 where there is no `/proc`, or the process has ended. */
function memoryOf(pid: number): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const own = (Number(pages) * 4096) / 1024 / 1024;
    return children.reduce((sum, id) => sum + (id === '' ? 0 : memoryOf(Number(id))), own);
  } catch {
    return 0;
  }
}
