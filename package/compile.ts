import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import ts from 'typescript';

// Makes the package ready, before npm packs it. `src/` is compiled to `lib/`: Node runs no TypeScript that lies below
// `node_modules/`. Components stay as they are, since Astro compiles them, but for the names of the files that they import. What
// only work on this program needs is left out of `package.json`, the Node that comes with it too; `restore.ts` puts it back.

const project = join(import.meta.dirname, '..');
const [from, to] = [join(project, 'src'), join(project, 'lib')];

/** A name of one of our files in quotation marks, as in an import or `new URL('./x.ts', import.meta.url)`. */
const fileName = /(?<=['"]\.{1,2}\/[^'"\n]*)\.ts(?=['"])/g;

rmSync(to, { recursive: true, force: true });
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const source = join(entry.parentPath, entry.name);
  const target = join(to, relative(from, source));
  const kind = extname(entry.name);
  mkdirSync(dirname(target), { recursive: true });
  if (kind === '.ts') write(target.replace(/\.ts$/, '.js'), stripTypes(read(source)));
  else if (kind === '.astro') write(target, read(source).replaceAll(fileName, '.js'));
  else cpSync(source, target);
}

const manifest = join(project, 'package.json');
const {
  scripts: _,
  devDependencies: __,
  optionalDependencies: ___,
  ...needed
} = JSON.parse(read(manifest));
cpSync(manifest, join(to, 'package.json.whole'));
write(manifest, `${JSON.stringify({ ...needed, engines: { node: '>=24' } }, null, 2)}\n`);

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function write(path: string, text: string): void {
  writeFileSync(path, text);
}

function stripTypes(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return outputText.replaceAll(fileName, '.js');
}
