export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
}

/** So often a log hears of long work. */
const LOGGED = 30_000;

/** A line on the terminal that counts, for work that takes over a second; where output is no terminal a new line now and then. */
export function showProgress(verb: string, things = 'files'): Progress {
  const { stderr } = process;
  const started = performance.now();
  let shown = 0;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (!stderr.isTTY) {
        if (now - Math.max(started, shown) < LOGGED) return;
        shown = now;
        stderr.write(`${verb} ${done} of ${total} ${things}\n`);
        return;
      }
      if (now - started < 1000 || now - shown < 100) return;
      shown = now;
      stderr.write(`\r${verb} ${done} of ${total} ${things}`);
    },
    end: () => {
      if (shown > 0 && stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
