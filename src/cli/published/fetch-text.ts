import { UsageError } from '../../disk/access/usage-error.ts';

/** How long a server may take. */
const patience = 30_000;

/**
 * Fetches a file over the network, which nothing else in a check touches.
 * @param most how many bytes it may have
 * @throws UsageError where it cannot be had, with the reason
 */
export async function fetchText(address: URL, most: number): Promise<string> {
  const refuse = (why: string): UsageError =>
    new UsageError(`Cannot read ${JSON.stringify(address.href)}: ${why}`);
  refuseOpenText(address, refuse);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    refuseOpenText(new URL(response.url), refuse);
    if (!response.ok) throw refuse(`the server answers ${response.status} ${response.statusText}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > most) throw refuse(`it is larger than ${most / 1024 / 1024} MB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refuse(wordError(error));
  }
}

/** On a way on which somebody could change it, a file says nothing; on this machine there is no one. */
function refuseOpenText({ protocol, hostname }: URL, refuse: (why: string) => UsageError): void {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isLocal)
    throw refuse('expected an address that begins with `https:`');
}

function wordError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer within ${patience / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
