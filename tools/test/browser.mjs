import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  // The same engine without a window around it: a test costs a fraction of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of a Chromium on this machine, if there is one where it usually is. */
export function findChromium() {
  return places.find((place) => place && existsSync(place));
}

/** A Chromium for the browser tests where one is found; otherwise what is left out. CI demands it (DEMAND_BROWSER=1). */
export function testBrowser() {
  const found = findChromium();
  if (!found && process.env.DEMAND_BROWSER) throw new Error('No Chromium was found, and DEMAND_BROWSER is set.');
  if (!found)
    return {
      environment: {},
      leftOut: 'Left out: the tests in a browser, since no Chromium was found (CHROMIUM=path names one).',
    };
  return { environment: { TEST_BROWSER: found }, leftOut: '' };
}
