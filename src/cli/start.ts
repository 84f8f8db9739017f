import { preview } from 'astro';
import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (args) => {
  const code = await buildSite(args);
  if (code !== 0 || args.includes('--help')) return code;
  const server = await preview({
    logLevel: 'warn',
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  const base = process.env['BASE_PATH'] ?? '/';
  process.stdout.write(`The site is served at http://localhost:${server.port}${base}\n`);
  await server.closed();
  return 0;
});
