// `npm run generate`: writes the files that are made from the code; `npm run map` only docs/MAP.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bootstrap, root, runTool } from './bootstrap.mjs';

await runTool(async () => {
  await bootstrap();
  // Only now: what it imports may just have been installed.
  const { makeFiles } = await import('./check/generated/generated-files.mjs');
  const asked = process.argv.slice(2);
  for (const [path, text] of await makeFiles(root, asked.length > 0 ? asked : undefined)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  process.exit(0);
});
