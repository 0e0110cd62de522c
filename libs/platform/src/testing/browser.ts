import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Tests in a browser are left out where `npm test` found none (it says so). */
export const inABrowser = process.env.TEST_BROWSER ? describe : describe.skip;

/** The browser that `npm test` found. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: process.env.TEST_BROWSER as string, args: ['--no-sandbox'] });
}

/**
 * What stands in somebody's way on a page as it is shown: all that axe finds (WCAG 2.1 AA and more), a page that must be
 * scrolled sideways, none or several h1. The page's context must let scripts run.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  await atRest(page);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`axe.run(document, ${onlyWhatIsWrong})`);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  // What a locked screen covers is not there.
  const headings = await page.locator('h1').filter({ visible: true }).count();
  return [...found, ...(await tooWideOn(page)), ...(headings === 1 ? [] : [`The page has ${headings} h1.`])];
}

/** What is right need not be described, which takes most of the time; frames are pages of their own, and looked at as such. */
const onlyWhatIsWrong = JSON.stringify({ resultTypes: ['violations'], iframes: false } satisfies RunOptions);

/**
 * When nothing fades or slides in any more: what is looked at meanwhile is paler than it will be, and what is clicked may be
 * missed. What goes round and round is not waited for, nor anything for longer than two seconds.
 */
export function atRest(page: Page): Promise<unknown> {
  return page.evaluate(`Promise.race([
    Promise.allSettled(document.getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect.getComputedTiming().endTime < 2_000)
      .map(({ finished }) => finished)),
    new Promise((done) => setTimeout(done, 2_000)),
  ]).then(() => null)`);
}

/** What makes one scroll sideways: the innermost parts that reach past the edge of the screen. */
export function tooWideOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const beyond = (one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    };
    const parts = [...document.body.querySelectorAll('*')].filter(
      (one) => beyond(one) && ![...one.children].some(beyond),
    );
    return ['The page is wider than the screen: ' + parts.map((one) => one.outerHTML.slice(0, 200)).join(' ')];
  })()`);
}

/** `LOOK=<folder> npm test -- <path>` keeps a picture of the whole page there, for eyes to look at. */
export async function look(page: Page, name: string): Promise<void> {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true });
}
