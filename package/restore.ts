import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Takes back what `compile.ts` did, after npm has packed the package.

const project = join(import.meta.dirname, '..');
const compiled = join(project, 'lib');
renameSync(join(compiled, 'package.json.whole'), join(project, 'package.json'));
rmSync(compiled, { recursive: true });
