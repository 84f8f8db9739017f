import { enableCompileCache } from 'node:module';

// Half of what a check of cached content costs is to read our own code: Node keeps it compiled from here on.
enableCompileCache();
const { runCommand } = await import('./run-command.ts');
const { runProgram } = await import('./program/program.ts');

await runCommand(runProgram);
