import { visibleLine } from '../diagnostics/visible.ts';
import { UsageError } from '../disk/access/usage-error.ts';

/**
 * Runs a command with the arguments of this process and sets its exit code: what the command returns, or 2 with one line
 * where it was used wrongly. Anything else that is thrown is a bug and shows its stack.
 */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

/** Runs a command with some arguments, and gives its exit code: 2 with one line on stderr where it was used wrongly. */
export async function exitCodeOf(
  command: (args: string[]) => Promise<number>,
  args: readonly string[],
): Promise<number> {
  try {
    return await command([...args]);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    process.stderr.write(`${visibleLine(usageMessage(error))}\n`);
    return 2;
  }
}

/** Who reads the output may stop, as `head` does; the command goes on, and its exit code stays true. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Cannot write what there is to say: ${error.message}\n`);
  process.exitCode = 2;
}

/** What Node says of an unknown option goes on to explain arguments that our commands do not take. */
function usageMessage(error: Error): string {
  if (error instanceof UsageError) return error.message;
  return `${error.message.split(/\.\s|\.$/)[0]}; \`--help\` lists the options`;
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  // What `parseArgs` throws of unknown options.
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
