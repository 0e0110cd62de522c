// The files that are made from the code. `npm run generate` writes them; `npm run check` fails where one is stale.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { webTypes, folder as webTypesFolder } from '../../../apps/web/tools/codegen.mjs';
import { mapOf } from '../map/write-map.mjs';
import { nestSwcrc } from '../nest/nest-swcrc.mjs';

const schemaPath = 'apps/api/schema.graphql';

/** How each is made, by its path from the root. @type {Record<string, (root: string) => Promise<string>>} */
const makers = {
  '.env.example': async (root) => (await built(root, 'libs/platform/src/index.js')).environmentExample(),
  [schemaPath]: async (root) => (await built(root, 'apps/api/src/schema/emit-schema.js')).emitSchema(),
  'docs/MAP.md': mapOf,
  'tools/nest.swcrc.json': async (root) => nestSwcrc(root),
};

/** The paths of all generated files; the types of the screens' operations are a folder, made after the schema. */
export const generatedPaths = [...Object.keys(makers), webTypesFolder];

/**
 * @param {string} root of the repository; dist/ must be fresh
 * @param {string[]} [paths] only these
 * @returns {Promise<Map<string, string>>} the text of each file as the code would have it now
 */
export async function makeFiles(root, paths = generatedPaths) {
  const texts = new Map();
  for (const path of paths) {
    if (path === webTypesFolder) continue;
    const make = makers[path];
    if (!make) throw new Error(`${path} is no generated file; these are: ${generatedPaths.join(', ')}`);
    texts.set(path, await make(root));
  }
  if (paths.includes(webTypesFolder)) {
    const schema = texts.get(schemaPath) ?? readFileSync(join(root, schemaPath), 'utf8');
    for (const [path, text] of await webTypes(root, schema)) texts.set(path, text);
  }
  return texts;
}

/**
 * @param {string} root
 * @returns {Promise<string[]>} the generated files that are not as the code would have them
 */
export async function staleFiles(root) {
  const made = await makeFiles(root);
  return [...made].filter(([path, text]) => textOf(join(root, path)) !== text).map(([path]) => path);
}

/** @param {string} file */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} root @param {string} path */
function built(root, path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}
