// `npm run bench -- screens`: builds the product, then measures it as apps/bench/README.md says.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, root, runTool } from './bootstrap.mjs';

await runTool(async () => {
  await bootstrap();
  await import(pathToFileURL(join(root, 'dist/apps/bench/src/main.js')).href);
});
