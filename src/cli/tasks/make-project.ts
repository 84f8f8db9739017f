import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cancel, isCancel, text } from '@clack/prompts';
import { visibleLine } from '../../diagnostics/visible.ts';
import { lookAt } from '../../disk/access/look-at.ts';
import { makeFolder } from '../../disk/access/make-folder.ts';
import { checkout, programVersion } from '../../disk/access/project.ts';
import { findLinkOnWay, realPath } from '../../disk/access/real-path.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { validateFile } from '../../file/validate-file.ts';
import { printYaml } from '../../file/yaml/print-yaml.ts';
import { settingsPath } from '../../story/drafts/draft-set.ts';

/** A setting of a site that is asked for. */
interface Question {
  readonly name: string;
  readonly help: string;
  readonly example: string;
}

/** What a site is made from, as it lies in the folder of the template. */
const template = fileURLToPath(new URL('../template/', import.meta.url));

/** Names that begin with a dot, which no package holds as they are. */
const dotted = /^(?=(?:gitignore|editorconfig|vscode|github)(?:\/|$))/;

/**
 * Makes the folder of a site: its settings, an example story, and what an editor, Git and CI need. No file that is there is
 * touched. Gives the exit code.
 * @param given the settings that need not be asked for, by their names
 * @throws UsageError, and nothing is made, where there is content, or a setting is missing or wrong
 */
export async function makeProject(
  folder: string,
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const root = resolve(folder);
  const shown = JSON.stringify(relative(process.cwd(), root) || '.');
  const example = templateFiles();
  refuseContent(root, shown, new Set(example.map(([path]) => path)));
  const settings = await askSettings(questions, given);
  if (settings === null) return 2;
  const yaml = printYaml(settings);
  refuseWrong(yaml);
  // The settings last: without them it is no site yet, and this can be run again.
  const files = [['package.json', packageOf(root)], ...example, [settingsPath, yaml]] as const;
  const kept = files.filter(([path, content]) => !writeNew(root, path, content));
  const lines = [
    `The site is in ${shown}.`,
    ...kept.map(([path]) => `Kept ${path}, which was there.`),
    'Next: `npm install`, then `npx collate dev`. Everything in content/ but site.yaml is an example; delete it when you write your own.',
  ];
  process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`);
  return 0;
}

/** Content of somebody’s own is not mixed with an example; what an earlier run left, which was ended half-way, is none. */
function refuseContent(root: string, shown: string, example: ReadonlySet<string>): void {
  const there = lookAt(root);
  if (there !== null && !there.isDirectory())
    throw new UsageError(`Unexpected ${shown}, expected a folder, or a name that is free`);
  const content = lookAt(join(root, 'content'));
  if (content === null) return;
  const own = content.isDirectory()
    ? filesBelow(join(root, 'content')).find((path) => !example.has(`content/${path}`))
    : 'content';
  if (own !== undefined)
    throw new UsageError(`Unexpected \`${own}\` in ${shown}: there is content already`);
}

/** The settings of a new site, asked for at a terminal where they are not given; null where somebody breaks off. */
async function askSettings(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, string>> | null> {
  const missing = questions.filter(({ name }) => given[name] === undefined);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (missing.length > 0 && !isTerminal)
    throw new UsageError(
      `Expected ${missing.map(({ name }) => `\`--${name}\``).join(', ')}, since there is no terminal to ask at`,
    );
  const settings: Record<string, string> = {};
  for (const { name, help, example } of questions) {
    const answer =
      given[name] ??
      (await text({
        message: `${help.charAt(0).toUpperCase()}${help.slice(1)}`,
        placeholder: example,
        validate: (written = '') => findFault({ [name]: written }, name),
      }));
    if (isCancel(answer)) {
      cancel('Nothing was made.');
      return null;
    }
    settings[name] = String(answer);
  }
  return settings;
}

/** What is wrong with one setting; undefined where nothing is. */
function findFault(settings: Readonly<Record<string, string>>, name: string): string | undefined {
  return faultsIn(printYaml(settings)).find((message) => message.includes(`\`${name}\``));
}

function faultsIn(yaml: string): readonly string[] {
  const { diagnostics } = validateFile({
    path: settingsPath,
    bytes: new TextEncoder().encode(yaml),
  });
  return diagnostics.map(({ message, note }) =>
    note === undefined ? message : `${message}. ${note}`,
  );
}

/** @throws UsageError where the check would refuse the settings */
function refuseWrong(yaml: string): void {
  const [fault] = faultsIn(yaml);
  if (fault !== undefined) throw new UsageError(`Cannot write \`${settingsPath}\`: ${fault}`);
}

/** The `package.json` of a site in a folder, with scripts of the names that this program’s own has. */
function packageOf(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const scripts = ['dev', 'check', 'build', 'start'].map((command) => [
    command,
    `collate ${command}`,
  ]);
  const content = {
    name: name || 'site',
    private: true,
    scripts: Object.fromEntries(scripts),
    dependencies: { collate: programReference(root) },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** How npm gets this program for a site: by its version where it is installed, from its folder where it is a checkout. */
function programReference(root: string): string {
  const isInstalled = checkout.split(/[\\/]/).includes('node_modules');
  if (isInstalled) return programVersion();
  return `file:${relative(realPath(root), realPath(checkout)).replaceAll('\\', '/')}`;
}

function templateFiles(): (readonly [path: string, content: string])[] {
  return filesBelow(template).map((path) => [
    path.replace(dotted, '.'),
    readFileSync(join(template, path), 'utf8'),
  ]);
}

/** The paths of all that a folder holds besides folders, with forward slashes, sorted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Writes a file that is not there, and says whether it did. */
function writeNew(root: string, path: string, content: string): boolean {
  const file = join(root, path);
  const link = findLinkOnWay(dirname(file), root);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  if (lookAt(file) !== null) return false;
  makeFolder(dirname(file));
  writeFileSync(file, content, { flag: 'wx' });
  return true;
}
