import { AcceptedOperations } from '@hjerterom/platform/api';
import { barriersOn, tooWideOn } from '@hjerterom/platform/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
