// `npm run screenshots`: pictures of the main screens, at 1280 and 360 px, in Norwegian and English, of the sample centre
// on a day that is always the same. They go to docs/screenshots, or to the folder that is named:
// `npm run screenshots -- pictures`.
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BootstrapTrouble } from './bootstrap/trouble.mjs';
import { bootstrap, root, runTool } from './bootstrap.mjs';
import { findChromium } from './test/browser.mjs';

await runTool(async () => {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new BootstrapTrouble('No Chromium was found. Install one, or name it: CHROMIUM=path npm run screenshots.');
  }
  const folder = resolve(process.argv[2] ?? join(root, 'docs', 'screenshots'));
  await bootstrap();
  mkdirSync(folder, { recursive: true });
  const { chromium } = await import('playwright-core');
  const { startSampleCentre } = await import('./screenshots/sample-centre.mjs');
  const { makePictures } = await import('./screenshots/pictures.mjs');
  console.log('Starting the sample centre …');
  const { url, stop } = await startSampleCentre();
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const files = await makePictures({ browser, url, folder }).finally(() => browser.close());
    console.log(`${files.length} pictures are in ${relative(process.cwd(), folder) || '.'}`);
  } finally {
    await stop();
  }
  process.exit(0);
});
