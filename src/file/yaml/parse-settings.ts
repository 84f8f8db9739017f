import { spanFinder } from '../../diagnostics/span.ts';
import { parseYaml, type YamlTree } from './parse-yaml.ts';

/** Reads a file that is YAML as a whole, such as `content/site.yaml`. */
export function parseSettings(path: string, text: string): YamlTree {
  return parseYaml(path, text, spanFinder(text));
}
