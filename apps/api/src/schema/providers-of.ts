import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';

type ModuleLike = Type | DynamicModule | ForwardReference<() => Type>;

/** The provider classes of these modules and of all that they import, each once, without starting anything. */
export function providersOf(modules: readonly ModuleLike[]): Type[] {
  const seen = new Set<ModuleLike>();
  const providers = new Set<Type>();
  const visit = (given: ModuleLike) => {
    const module = 'forwardRef' in given ? given.forwardRef() : given;
    if (seen.has(module)) return;
    seen.add(module);
    const dynamic = 'module' in module ? module : undefined;
    const type = dynamic?.module ?? (module as Type);
    for (const provider of listed('providers', type, dynamic)) {
      if (typeof provider === 'function') providers.add(provider as Type);
    }
    for (const imported of listed('imports', type, dynamic)) visit(imported as ModuleLike);
  };
  for (const module of modules) visit(module);
  return [...providers];
}

function listed(kind: 'providers' | 'imports', type: Type, dynamic?: DynamicModule): unknown[] {
  return [...((Reflect.getMetadata(kind, type) as unknown[] | undefined) ?? []), ...(dynamic?.[kind] ?? [])];
}
