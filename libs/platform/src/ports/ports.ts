import type { Port } from '@hjerterom/kernel';
import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** Finds what the libs have plugged into a port, among the providers of this process. */
@Injectable()
export class Ports {
  constructor(private readonly modules: ModulesContainer) {}

  /** Every plugged-in provider by its key. @throws Error when two providers have the same key */
  all<Plug extends object>(port: Port<Plug>): ReadonlyMap<string, Plug> {
    const plugs = new Map<string, Plug>();
    for (const module of this.modules.values()) {
      for (const { instance, metatype } of module.providers.values()) {
        const key = typeof metatype === 'function' && instance ? port.keyOf(metatype as never) : undefined;
        if (key === undefined) continue;
        if (plugs.has(key) && plugs.get(key) !== instance) {
          throw new Error(`Two providers are plugged into ${port.name} as «${key}».`);
        }
        plugs.set(key, instance as Plug);
      }
    }
    return plugs;
  }

  /** The provider plugged in under this key. @throws Error when there is none */
  one<Plug extends object>(port: Port<Plug>, key: string): Plug {
    const plug = this.all(port).get(key);
    if (!plug) throw new Error(`Nothing is plugged into ${port.name} as «${key}».`);
    return plug;
  }
}
