const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const namesAnId = /^id$|^ids$|Ids?$|^seenBy$|^requestedBy$/;
const DEEPEST = 5;

/**
 * The ids that inputs and outcomes name, each once: what stands under `id`, `personId`, `needIds` and the like and is a
 * uuid. A text never gets into the audit this way, whatever its field is called.
 */
export function idsIn(...values: readonly unknown[]): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'string') {
      if (namesAnId.test(name) && uuid.test(value)) found.add(value.toLowerCase());
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date) && depth < DEEPEST) {
      const inList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) walk(inner, inList ? name : key, depth + 1);
    }
  };
  for (const value of values) walk(value, '', 0);
  return [...found];
}
