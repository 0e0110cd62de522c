import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { WebWorld } from './web-world.js';

/** Tests in a browser are left out where `npm test` found none (it says so). */
export const inABrowser = process.env.TEST_BROWSER ? describe : describe.skip;

/** The browser that `npm test` found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.TEST_BROWSER as string, args: ['--no-sandbox'] });
}

/** How somebody sits at a browser. */
export interface Seat {
  readonly width?: number;
  readonly language?: 'nb' | 'en' | 'ar';
  /** Whose screen it is; the leader's when left out, nobody's when null. */
  readonly personId?: string | null;
}

/** Somebody at a browser of their own, and everything that went wrong on their screen. */
export class Visitor {
  /** Console errors, uncaught errors, and requests of ours that failed. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async come(browser: Browser, world: WebWorld, seat: Seat = {}): Promise<Visitor> {
    const { width = 1280, language = 'nb', personId = world.centre.leaderId } = seat;
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'nb-NO' });
    // Only where nothing was chosen yet: a test may choose another.
    await context.addInitScript(
      `localStorage.getItem('hjerterom.language') ?? localStorage.setItem('hjerterom.language', '${language}')`,
    );
    if (personId !== null) {
      await context.request.post(`${world.config.publicUrl}/dev/sign-in`, { data: { personId } });
    }
    const visitor = new Visitor(await context.newPage(), context);
    visitor.watch();
    return visitor;
  }

  /** What axe finds wrong with the page as it stands, and whether it is wider than the screen. */
  async barriers(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    const headings = await this.page.locator('h1').count();
    return [...found, ...(await this.tooWide()), ...(headings === 1 ? [] : [`The page has ${headings} h1.`])];
  }

  /** Whether one would have to scroll sideways. */
  async tooWide(): Promise<string[]> {
    const tooWide = await this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
    return tooWide ? ['The page is wider than the screen.'] : [];
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(error.message));
  }
}
