import type { Page } from 'playwright-core';

/** When something was on the screen, in milliseconds since the navigation began (or the link was clicked). */
export interface Shown {
  /** The frame of every page, before any data. */
  readonly shell: number;
  /** The page's title. */
  readonly title: number;
  /** The last change of what is shown: all data is there. */
  readonly data: number;
}

/** Nothing more is on its way when nothing has been asked for or has changed for so many milliseconds. */
const QUIET_MS = 400;

/** Put into the page before its own scripts. */
const stopwatch = `(() => {
  const time = performance.now.bind(performance);
  let underWay = 0;
  let changed = 0;
  let shell = null;
  let title = null;
  let before = '';
  let ended = 0;
  const realFetch = window.fetch;
  window.fetch = async (...given) => {
    underWay += 1;
    try { return await realFetch(...given); } finally { underWay -= 1; ended = time(); }
  };
  const look = () => {
    const heading = document.querySelector('main h1')?.textContent;
    if (shell === null && document.querySelector('.bar')) shell = time();
    if (title === null && heading && heading !== before) title = time();
    changed = time();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  window.stopwatch = {
    begin() {
      before = document.querySelector('main h1')?.textContent ?? '';
      title = null;
      shell = changed = ended = time();
      return shell;
    },
    async end(began) {
      for (;;) {
        await new Promise((next) => setTimeout(next, 20));
        const quiet = time() - Math.max(changed, ended) > ${QUIET_MS};
        if (title !== null && underWay === 0 && quiet) break;
      }
      return { shell: shell - began, title: title - began, data: changed - began };
    },
  };
})()`;

/** Lets the page be measured from its first moment. */
export async function addStopwatch(page: Page): Promise<void> {
  await page.addInitScript(stopwatch);
}

/** A visit with an empty cache. */
export async function measureVisit(page: Page, url: string): Promise<Shown> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate<Shown>('stopwatch.end(0)');
}

/** From a page of the app to another by its link in the navigation. */
export function measureLink(page: Page, path: string): Promise<Shown> {
  return page.evaluate<Shown>(`(() => {
    const began = stopwatch.begin();
    document.querySelector('nav a[href="${path}"]').click();
    return stopwatch.end(began);
  })()`);
}
