import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** How it is measured. */
export interface Conditions {
  readonly runs: number;
  /** So many people and needs are added to the sample centre. */
  readonly rows: number;
  /** The processor is made so many times slower. */
  readonly cpu: number;
  /** A mobile network: 1.6 Mbit/s down, 150 ms there and back. */
  readonly slowNet: boolean;
}

const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine, or the one of `BROWSER_PATH`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH ?? usual.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found. Say where it is: BROWSER_PATH=…');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page in a browser without anything kept, signed in, under these conditions. */
export async function newcomer(
  browser: Browser,
  signedIn: Awaited<ReturnType<BrowserContext['storageState']>>,
  { cpu, slowNet }: Conditions,
): Promise<Page> {
  const context = await browser.newContext({
    storageState: signedIn,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slowNet) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow);
  }
  return page;
}
