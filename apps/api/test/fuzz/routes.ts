import { Log, loadConfig } from '@hjerterom/platform';
import { type DynamicModule, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ApiModule } from '../../src/api.module.js';

/** A page, a form or a file of the API in demo mode. */
export interface Route {
  readonly method: string;
  /** With its parameters as they are written: `/o/:token/answer`. */
  readonly path: string;
}

type ModuleLike = Type | DynamicModule;

/** Every route of every controller, so that a new page is tried at once. */
export function everyRoute(): Route[] {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', SECRET: 'x'.repeat(32) });
  const routes = controllersOf(ApiModule.for(config, new Log('silent'))).flatMap(routesOf);
  return [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

function controllersOf(module: ModuleLike, seen = new Set<ModuleLike>()): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const type = 'module' in module ? module.module : module;
  const given = 'module' in module ? module : undefined;
  const listed = (kind: 'controllers' | 'imports') =>
    [...((Reflect.getMetadata(kind, type) as unknown[]) ?? []), ...(given?.[kind] ?? [])] as Type[];
  return [...listed('controllers'), ...listed('imports').flatMap((one) => controllersOf(one, seen))];
}

function routesOf(controller: Type): Route[] {
  const under = pathsOf(controller);
  const handlers = Object.getOwnPropertyNames(controller.prototype).map(
    (name) => (controller.prototype as Record<string, unknown>)[name],
  );
  return handlers
    .filter(
      (handler): handler is object => typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler),
    )
    .flatMap((handler) => {
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] ?? 'GET';
      return under.flatMap((base) => pathsOf(handler).map((path) => ({ method, path: joined(base, path) })));
    });
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
}

function joined(...parts: string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}
