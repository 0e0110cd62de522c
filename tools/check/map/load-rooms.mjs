// Opens every door of every lib in dist/ and reads what the libs have declared while they were loaded.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { arrows } from '../boundaries/arrows.mjs';

const doors = ['', 'contracts', 'api', 'worker'];

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {string} about the first paragraph of its README
 * @property {string[]} tables
 * @property {string[]} views that it publishes
 * @property {string[]} events that it tells
 * @property {{id: string, event: string}[]} eventJobs
 * @property {string[]} dueJobs
 * @property {string[]} templates
 * @property {import('../../../apps/api/src/schema/root-fields.js').RootField[]} rootFields
 */

/**
 * @param {string} root of the repository; dist/ must be fresh
 * @returns {Promise<Room[]>} in the order of the arrows
 */
export async function loadRooms(root) {
  /** @param {string} path */
  const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
  const present = Object.keys(arrows).filter((lib) => existsSync(join(root, 'libs', lib, 'src', 'index.ts')));
  const fieldsOf = await rootFieldsByLib(present, root, built);
  const { declaredEvents } = await built('libs/kernel/src/index.js');
  const { declaredJobs } = await built('libs/platform/src/index.js');
  const { getMetadataArgsStorage } = await import('typeorm');
  const templates = await templateNames(present, root, built);
  const jobs = declaredJobs();
  const tables = getMetadataArgsStorage().tables.map((table) => table.name ?? '');

  return present.map((name) => {
    /** @param {string} id */
    const own = (id) => id.startsWith(`${name}.`);
    const migrations = migrationTexts(join(root, 'libs', name, 'migrations'));
    return {
      name,
      about: firstParagraph(join(root, 'libs', name, 'README.md')),
      tables: unique([...tables.filter((table) => table.startsWith(`${name}_`)), ...named(migrations, 'TABLE')]),
      views: named(migrations, 'VIEW'),
      events: declaredEvents().filter(own).sort(),
      eventJobs: jobs.events
        .filter((/** @type {{id: string}} */ job) => own(job.id))
        .map((/** @type {{id: string, event: {name: string}}} */ job) => ({ id: job.id, event: job.event.name }))
        .sort(byId),
      dueJobs: jobs.due
        .map((/** @type {{id: string}} */ job) => job.id)
        .filter(own)
        .sort(),
      templates: templates.filter(own).sort(),
      rootFields: fieldsOf(name),
    };
  });
}

/** @typedef {(path: string) => Promise<Record<string, unknown> & any>} Built */

/** Nest modules among what a lib's doors export. @param {string[]} libs @param {string} root @param {Built} built */
async function modulesOf(libs, root, built) {
  const found = [];
  for (const lib of libs) {
    for (const door of doors) {
      const path = join('libs', lib, 'src', door, 'index.js');
      if (!existsSync(join(root, 'dist', path))) continue;
      for (const exported of Object.values(await built(path))) {
        if (isModule(exported)) found.push({ lib, door, module: exported });
      }
    }
  }
  return found;
}

/** @param {unknown} value */
function isModule(value) {
  if (typeof value !== 'function') return false;
  return ['imports', 'providers', 'controllers', 'exports'].some((key) => Reflect.hasMetadata(key, value));
}

/** @param {string[]} libs @param {string} root @param {Built} built */
async function rootFieldsByLib(libs, root, built) {
  const modules = await modulesOf(libs, root, built);
  const { buildSchema, rootFields } = await built('apps/api/src/schema/emit-schema.js');
  await buildSchema();
  const { providersOf } = await built('apps/api/src/schema/providers-of.js');
  /** @type {Map<string, string>} */
  const roomOf = new Map();
  for (const { lib, door, module } of modules) {
    if (door !== 'api') continue;
    for (const provider of providersOf([module])) if (!roomOf.has(provider.name)) roomOf.set(provider.name, lib);
  }
  /** @param {string} lib */
  return (lib) => rootFields().filter((/** @type {{method: string}} */ field) => roomOf.get(className(field)) === lib);
}

/** @param {{method: string}} field */
function className({ method }) {
  return method.slice(0, method.indexOf('.'));
}

/** @param {string[]} libs @param {string} root @param {Built} built @returns {Promise<string[]>} */
async function templateNames(libs, root, built) {
  if (!libs.includes('notifications')) return [];
  const { messageTemplates } = await built('libs/notifications/src/contracts/index.js');
  const { providersOf } = await built('apps/api/src/schema/providers-of.js');
  const modules = (await modulesOf(libs, root, built)).map(({ module }) => module);
  return providersOf(modules)
    .map((/** @type {Function} */ provider) => messageTemplates.keyOf(provider))
    .filter((/** @type {string | undefined} */ name) => name !== undefined);
}

/** @param {string} folder */
function migrationTexts(folder) {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/** @param {string} text of migrations @param {'TABLE' | 'VIEW'} kind @returns {string[]} */
function named(text, kind) {
  return unique([...text.matchAll(new RegExp(`CREATE ${kind} ([a-z_]+)`, 'g'))].map(([, name = '']) => name));
}

/** @param {string} file */
function firstParagraph(file) {
  if (!existsSync(file)) return '';
  const paragraphs = readFileSync(file, 'utf8').split(/\n\s*\n/);
  return (paragraphs.find((paragraph) => !paragraph.startsWith('#')) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** @param {string[]} names */
function unique(names) {
  return [...new Set(names)].sort();
}

/** @param {{id: string}} a @param {{id: string}} b */
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
