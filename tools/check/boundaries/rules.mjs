// The boundaries as dependency-cruiser's rules. Each has a fixture that breaks it in tools/boundary-fixtures/<rule>/.
import { arrows } from './arrows.mjs';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

const door = String.raw`(?:src/(?:(?:contracts|api|worker|testing|sample)/)?|migrations/)index\.ts$`;
/** Tests, and what only they use. */
const tests = String.raw`(?:\.(?:spec|int-spec|browser-spec)\.tsx?$|^(?:libs|apps)/[^/]+/test/)`;
const testing = '^libs/[^/]+/src/testing/';
const packages = '(?:^|/)node_modules/';
/** Imports a package that has types only, which the cruiser does not find. */
const generated = '^apps/web/src/gql/';
/** What a process starts from; everything else is reached from one of these or from a door. */
const starts = [
  `^libs/[^/]+/${door}`,
  String.raw`^apps/[^/]+/src/main\.ts$`,
  String.raw`^apps/[^/]+/src/[^/]+/main\.ts$`,
  String.raw`^apps/[^/]+/src/[^/]+-main\.ts$`,
  String.raw`^apps/standalone/src/postgres/keeper\.ts$`,
  String.raw`^apps/worker/src/healthy\.ts$`,
  String.raw`^apps/api/src/schema/emit-schema\.ts$`,
  // The screens: what Vite begins with or puts in by an alias, what tests go by, what tsc is told of styles, and what is generated as a whole.
  String.raw`^apps/web/src/(?:main\.tsx|route-table\.ts|assets\.d\.ts|theme/elements\.ts|gql/.+\.ts)$`,
  String.raw`^apps/web/(?:tools/|vite\.config\.mjs$)`,
];

/**
 * @param {string} name
 * @param {string} comment what to do, for the one who broke it
 * @param {object} from conditions on the file that imports
 * @param {object} to conditions on what it imports
 * @returns {Rule}
 */
function forbid(name, comment, from, to) {
  return /** @type {Rule} */ ({ name, comment, severity: 'error', from, to });
}

const layers = [
  forbid(
    'kernel-is-pure',
    'kernel and matching are plain TypeScript: no framework, no database, no network.',
    { path: '^libs/(?:kernel|matching)/src/' },
    {
      path: `${packages}(?:@nestjs|@apollo|typeorm|bullmq|pg|ioredis|graphql|express|react|class-validator|nodemailer|pino)/`,
    },
  ),
  forbid(
    'contracts-import-kernel-only',
    'A contract is events and types that others may know: it imports kernel, and types of platform.',
    { path: '^libs/([^/]+)/src/contracts/' },
    { path: `^libs/|^apps/|${packages}`, pathNot: ['^libs/kernel/', '^libs/platform/', '^libs/$1/src/contracts/'] },
  ),
  forbid(
    'contracts-know-platform-by-type-only',
    'A contract may name types of platform (`import type`), but not run it.',
    { path: '^libs/[^/]+/src/contracts/' },
    { path: '^libs/platform/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'domain-knows-no-transport',
    'A verb knows neither GraphQL nor jobs: src/api and src/worker import the aggregates, not the other way.',
    { path: '^libs/([^/]+)/src/', pathNot: [tests, '^libs/[^/]+/src/(?:api|worker|testing|sample)/'] },
    { path: '^libs/$1/src/(?:api|worker)/' },
  ),
];

const doors = [
  forbid(
    'libs-enter-by-a-door',
    'Another lib is entered by @hjerterom/<lib> or one of its doors (/contracts, /api, /worker, /testing, /sample, /migrations).',
    { path: '^libs/([^/]+)/' },
    { path: '^libs/', pathNot: ['^libs/$1/', `^libs/[^/]+/${door}`] },
  ),
  forbid(
    'apps-enter-by-a-door',
    'A lib is entered by @hjerterom/<lib> or one of its doors.',
    { path: '^apps/' },
    { path: '^libs/', pathNot: `^libs/[^/]+/${door}` },
  ),
  forbid(
    'api-door-from-api-only',
    "GraphQL types of another lib are for this lib's own src/api.",
    { path: '^libs/([^/]+)/', pathNot: [tests, testing, '^libs/[^/]+/src/api/'] },
    { path: '^libs/[^/]+/src/api/', pathNot: '^libs/$1/' },
  ),
  forbid(
    'worker-door-from-worker-only',
    "What does jobs in another lib is for this lib's own src/worker.",
    { path: '^libs/([^/]+)/', pathNot: [tests, testing, '^libs/[^/]+/src/worker/'] },
    { path: '^libs/[^/]+/src/worker/', pathNot: '^libs/$1/' },
  ),
  forbid(
    'testing-door-from-tests-only',
    'Factories and test worlds are for tests.',
    { path: '^(?:libs|apps)/', pathNot: [tests, testing] },
    { path: testing },
  ),
  forbid(
    'sample-door-from-sample-only',
    'Sample data is loaded by apps/standalone, and built upon by the sample data of other libs.',
    { path: '^(?:libs|apps)/', pathNot: [tests, testing, '^libs/[^/]+/src/sample/', '^apps/standalone/'] },
    { path: '^libs/[^/]+/src/sample/' },
  ),
  forbid(
    'migrations-door-from-standalone-only',
    "Migrations are run by apps/standalone; nothing else imports a lib's.",
    { path: '^(?:libs|apps)/', pathNot: [tests, '^libs/[^/]+/migrations/', '^apps/standalone/'] },
    { path: '^libs/[^/]+/migrations/' },
  ),
];

const apps = [
  forbid(
    'api-app-arrows',
    'apps/api puts together access, platform and the libs by their api doors.',
    { path: '^apps/api/', pathNot: tests },
    { path: '^libs/', pathNot: ['^libs/(?:kernel|platform|access)/', '^libs/[^/]+/src/api/'] },
  ),
  forbid(
    'worker-app-arrows',
    'apps/worker puts together platform and the libs by their worker doors.',
    { path: '^apps/worker/', pathNot: tests },
    { path: '^libs/', pathNot: ['^libs/(?:kernel|platform)/', '^libs/[^/]+/src/worker/'] },
  ),
  forbid(
    'web-app-arrows',
    'The screens know the schema (apps/web/src/gql) and nothing else of the program.',
    { path: '^apps/web/src/' },
    { path: '^libs/' },
  ),
  forbid(
    'apps-stand-alone',
    'An app imports no other app; only apps/standalone starts the others, and apps/bench what it measures.',
    { path: '^apps/([^/]+)/', pathNot: ['^apps/(?:standalone|bench)/', tests] },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  forbid('libs-import-no-app', 'A lib does not know who runs it.', { path: '^libs/' }, { path: '^apps/' }),
];

const hygiene = [
  forbid(
    'no-cycle',
    'Two files that need each other are one file, or lack a third that both need.',
    {},
    // `import type` loads nothing: a table of texts may name the type of what it puts into words.
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'no-orphan',
    'Nothing leads here from a door or from what a process starts with: delete it, or use it.',
    { path: starts },
    { path: '^(?:libs|apps)/', pathNot: [tests, ...starts], reachable: false },
  ),
  forbid(
    'no-utils-or-common',
    'A folder or file of leftovers: name what it does, or write an ADR.',
    {},
    { path: String.raw`^(?:libs|apps)/.*/(?:utils?|common|helpers?|shared|misc)(?:/|\.tsx?$)` },
  ),
  forbid(
    'product-imports-no-test',
    'The product does not import its tests.',
    { path: '^(?:libs|apps)/', pathNot: tests },
    { path: tests },
  ),
  forbid(
    'product-needs-no-dev-package',
    'What runs in production stands under `dependencies` in package.json.',
    { path: '^(?:libs|apps)/', pathNot: [tests, testing, '^apps/web/tools/', '^apps/bench/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'packages-are-listed',
    'A package that is imported stands in package.json.',
    { path: '^(?:libs|apps)/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid(
    'imports-resolve',
    'The import leads nowhere.',
    { path: '^(?:libs|apps)/', pathNot: generated },
    { couldNotResolve: true },
  ),
];

/** One rule for each lib: the others that it may not enter at all, and those of which it may know the contracts only. */
const along = Object.entries(arrows).map(([lib, { to, contractsOf = [] }]) => {
  const contracts = contractsOf.length > 0 ? [`^libs/(?:${contractsOf.join('|')})/src/contracts/`] : [];
  const knows = [...to, ...contractsOf.map((other) => `contracts of ${other}`)].join(', ') || 'no other lib';
  return forbid(
    `arrows-of-${lib}`,
    `${lib} knows ${knows}: see docs/adr/0001-doors-and-arrows.md.`,
    { path: `^libs/${lib}/` },
    { path: '^libs/', pathNot: [`^libs/(?:${[lib, ...to].join('|')})/`, ...contracts] },
  );
});

/** @type {Rule[]} */
export const rules = [...layers, ...doors, ...along, ...apps, ...hygiene];
