#!/usr/bin/env node
// Node runs TypeScript, but none below `node_modules/`: there, the code is compiled.
const oldest = 24;
const { platform, arch, versions } = process;
if (Number.parseInt(versions.node, 10) < oldest) {
  const prefix = `${platform}-${arch}` === 'darwin-arm64' ? 'node-bin' : 'node';
  const newer = `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}@26`;
  process.stderr.write(
    `Unexpected Node ${versions.node}, expected ${oldest} or later: install one, or add it to this folder with \`npm install ${newer}\` and write \`npx collate\`\n`,
  );
  process.exit(2);
}
const isInstalled = new URL(import.meta.url).pathname.includes('/node_modules/');
await import(isInstalled ? '../lib/cli/collate.js' : '../src/cli/collate.ts');
