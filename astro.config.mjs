// @ts-check
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';
import { currentProject } from './src/disk/access/project.ts';

// For the type check, which calls Astro itself. A build takes the same from `build/astro-config.ts`.
export default defineConfig(astroConfig(currentProject(process.env)));
