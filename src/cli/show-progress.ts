export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
}

/** A line on the terminal that counts, for work that takes over a second; nothing where output is no terminal. */
export function showProgress(verb: string, things = 'files'): Progress {
  const { stderr } = process;
  const started = performance.now();
  let shown = 0;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (!stderr.isTTY || now - started < 1000 || now - shown < 100) return;
      shown = now;
      stderr.write(`\r${verb} ${done} of ${total} ${things}`);
    },
    end: () => {
      if (shown > 0) stderr.write('\r\u001b[K');
    },
  };
}
