import { AcceptedOperations } from '@hjerterom/platform/api';
import { barriersOn, tooWideOn } from '@hjerterom/platform/testing';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { readOperations } from '../../api/src/web/built-web.js';
import type { WebWorld } from './web-world.js';

export { inABrowser, openBrowser } from '@hjerterom/platform/testing';

const accepted = new AcceptedOperations(readOperations());

/** How somebody sits at a browser. */
export interface Seat {
  readonly width?: number;
  readonly language?: 'nb' | 'en' | 'ar';
  /** Whose screen it is; the leader's when left out, nobody's when null. */
  readonly personId?: string | null;
  /** The address of the API, when it is another process. */
  readonly at?: string;
}

/** Somebody at a browser of their own, and everything that went wrong on their screen. */
export class Visitor {
  /** Console errors, uncaught errors, and requests of ours that failed. */
  readonly troubles: string[] = [];
  /** Requests that are not answered yet. */
  private readonly onTheWay = new Set<Request>();

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async come(browser: Browser, world: WebWorld, seat: Seat = {}): Promise<Visitor> {
    const { width = 1280, language = 'nb', personId = world.centre.leaderId, at = world.config.publicUrl } = seat;
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'nb-NO' });
    // Only where nothing was chosen yet: a test may choose another.
    await context.addInitScript(
      `localStorage.getItem('hjerterom.language') ?? localStorage.setItem('hjerterom.language', '${language}')`,
    );
    if (personId !== null) {
      await context.request.post(`${at}/dev/sign-in`, { data: { personId } });
    }
    const visitor = new Visitor(await context.newPage(), context);
    visitor.watch();
    return visitor;
  }

  /** What stands in the way of somebody on the page as it stands. */
  barriers(): Promise<string[]> {
    return barriersOn(this.page);
  }

  /** Waits until the page stands: its heading is there, and nothing is awaited on it or on its way to it. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    // Twice, since what has just come may ask for more.
    for (let quiet = 0; quiet < 2; ) {
      const stands = await this.page.evaluate<boolean>(`new Promise((done) => setTimeout(() =>
        requestAnimationFrame(() => done(!document.querySelector('.progress'))), 20))`);
      quiet = stands && this.onTheWay.size === 0 ? quiet + 1 : 0;
    }
  }

  /** What makes one scroll sideways. */
  tooWide(): Promise<string[]> {
    return tooWideOn(this.page);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(error.message));
    this.page.on('request', (request) => this.onTheWay.add(request));
    this.page.on('requestfinished', (request) => this.onTheWay.delete(request));
    this.page.on('requestfailed', (request) => this.onTheWay.delete(request));
    // What the screens send here must be what production accepts.
    this.page.on('request', (request) => {
      if (request.url().endsWith('/graphql') && request.method() === 'POST') this.judge(request.postDataJSON());
    });
    this.page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        const { type, payload: sent } = JSON.parse(String(payload)) as { type: string; payload?: unknown };
        if (type === 'subscribe') this.judge(sent);
      }),
    );
  }

  private judge(sent: unknown): void {
    const { query } = Object(sent) as { query?: string };
    if (accepted.nameOf(query) === undefined) this.troubles.push(`Production would refuse: ${query}`);
  }
}
