import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { FailedRun } from './run-measured.ts';
import type { DevSubject } from './subjects.ts';

/** How long a save takes to be seen. */
export interface DevMeasurement {
  readonly briefs: number;
  readonly subject: string;
  /** Milliseconds from the save of a brief until its page, asked for again and again, has the new text: the shortest of some saves. */
  readonly shortest: number;
  /** The middle of them. */
  readonly median: number;
}

const SAVES = 7;

/** Between two saves a server shall have come to rest. */
const REST = 1500;

/**
 * Starts a server, saves a brief several times, and measures how long each takes to be seen.
 * @throws FailedRun where the server does not show the brief
 */
export async function measureDev(subject: DevSubject, briefs: number): Promise<DevMeasurement> {
  const { name, file, path } = subject;
  const port = await findPort();
  const server = spawn(process.execPath, subject.args(port), {
    cwd: subject.folder,
    stdio: 'ignore',
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const text = readFileSync(file, 'utf8').trimEnd();
  const page = `http://localhost:${port}${path}`;
  try {
    await waitFor(page, '</html>', subject);
    const times: number[] = [];
    for (let save = 1; save <= SAVES; save += 1) {
      process.stderr.write(`${briefs} briefs, ${name}, save ${save} of ${SAVES}\n`);
      await delay(REST);
      const mark = `It was saved ${save} times.`;
      const saved = performance.now();
      writeFileSync(file, `${text} ${mark}\n`);
      await waitFor(page, mark, subject);
      times.push(performance.now() - saved);
    }
    const sorted = times.toSorted((a, b) => a - b);
    return {
      briefs,
      subject: name,
      shortest: sorted[0] ?? 0,
      median: sorted[sorted.length >> 1] ?? 0,
    };
  } finally {
    writeFileSync(file, `${text}\n`);
    server.kill('SIGKILL');
  }
}

/** Asks for a page until it has a text. */
async function waitFor(page: string, text: string, { name }: DevSubject): Promise<void> {
  const end = performance.now() + 300_000;
  while (performance.now() < end) {
    const html = await fetch(page)
      .then((response) => response.text())
      .catch(() => '');
    if (html.includes(text)) return;
    await delay(5);
  }
  throw new FailedRun(`${name} does not show ${JSON.stringify(text)} at ${page}.`);
}

/** A port on which no program listens. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
