import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the web app as it is sent. */
export interface WebFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
  /** Its name has a hash of its content: it never changes. */
  readonly forEver: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const hashed = /-[\w-]{8}\.(js|css)$/;

/** The files of the built web app by name, read once. Empty when it was not built. */
export function readBuiltWeb(folder = builtFolder()): ReadonlyMap<string, WebFile> {
  if (folder === null) return new Map();
  const names = readdirSync(folder).filter((name) => types[extname(name)]);
  return new Map(
    names.map((name) => [
      name,
      {
        type: types[extname(name)] as string,
        plain: readFileSync(join(folder, name)),
        br: readIfThere(join(folder, `${name}.br`)),
        gzip: readIfThere(join(folder, `${name}.gz`)),
        forEver: hashed.test(name),
      },
    ]),
  );
}

/** Every operation that the built screens send, in full. @throws Error when they were not built */
export function readOperations(folder = builtFolder()): readonly string[] {
  if (folder === null) throw new Error('The screens are not built, so no operation could be accepted: npm run build.');
  return Object.values(JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8')) as Record<string, string>);
}

/** `dist/web`, seen from this file in the sources and in dist. */
function builtFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const built = join(folder, 'dist', 'web');
    if (existsSync(join(built, 'index.html'))) return built;
  }
  return null;
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
