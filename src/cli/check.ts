import { enableCompileCache } from 'node:module';

// Half of what a check of cached content costs is to read our own code: Node keeps it compiled from here on.
enableCompileCache();
const { checkCommand } = await import('./check-command.ts');
const { runCommand } = await import('./run-command.ts');

await runCommand(checkCommand);
