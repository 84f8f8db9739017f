/** Wrong usage: said in one line, exit code 2. Nothing was checked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
