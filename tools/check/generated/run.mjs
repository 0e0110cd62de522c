// One of the checks of `npm run check`: every generated file is what the code would have it be.
import { join } from 'node:path';
import { staleFiles } from './generated-files.mjs';

const stale = await staleFiles(join(import.meta.dirname, '..', '..', '..'));
for (const path of stale) console.log(`${path} is stale: run \`npm run generate\` and commit it with the change.`);
process.exit(stale.length > 0 ? 1 : 0);
