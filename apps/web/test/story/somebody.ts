import { barriersOn } from '@hjerterom/platform/testing';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** How somebody sits at a browser. */
export interface Seat {
  /** The address of the product. */
  readonly url: string;
  readonly language: 'nb' | 'en';
  readonly width: number;
}

/** After so many presses of Tab a control counts as out of reach. */
const MOST_TABS = 90;

/** Somebody at a browser of their own, with a keyboard and no mouse, and everything that went wrong on their screen. */
export class Somebody {
  readonly troubles: string[] = [];

  private constructor(
    readonly name: string,
    private readonly seat: Seat,
    private readonly context: BrowserContext,
    /** What they look at: another one when a link opens a tab of its own. */
    public page: Page,
  ) {}

  static async come(browser: Browser, seat: Seat, name: string): Promise<Somebody> {
    const context = await browser.newContext({
      viewport: { width: seat.width, height: 800 },
      locale: seat.language === 'nb' ? 'nb-NO' : 'en-GB',
    });
    const somebody = new Somebody(name, seat, context, await context.newPage());
    await somebody.watch();
    return somebody;
  }

  get language(): Seat['language'] {
    return this.seat.language;
  }

  /**
   * Something that this person does or sees; then nothing may stand in anybody's way on the page as it is.
   * @throws Error that says whose step did not happen, or what stands in the way
   */
  async does(what: string, happens: () => Promise<unknown>): Promise<void> {
    try {
      await happens();
    } catch (cause) {
      throw new Error(`${this.name} ${what}: it did not happen. ${(cause as Error).message}`, { cause });
    }
    const found = [...(await barriersOn(this.page)), ...this.troubles];
    if (found.length > 0) throw new Error(`${this.name} ${what}: in the way were ${found.join('\n')}`);
  }

  /** Types an address of the product. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.seat.url}${path}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until a control has the focus, and one can see that. @throws Error when Tab never comes there */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor();
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      const at = await control.evaluate(focusOf);
      if (at === 'seen') return;
      if (at === 'unseen') throw new Error(`One cannot see that ${control} has the focus`);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${MOST_TABS} times ${key} never came to ${control}`);
  }

  /** Goes to a button or a link by Tab, and presses Enter. */
  async choose(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(control, key);
    await this.press('Enter');
  }

  /** Follows a link that opens a tab of its own, and looks at that from then on. */
  async chooseInNewTab(link: Locator): Promise<void> {
    const opened = this.context.waitForEvent('page');
    await this.choose(link);
    this.page = await opened;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Waits until something is to be seen. */
  async see(what: string | RegExp | Locator): Promise<void> {
    await (typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what).first() : what).waitFor();
  }

  /** Waits for the page of this name. */
  async seePage(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Waits until something is to be seen in a named part of the page. */
  async seeIn(part: string, what: string | RegExp): Promise<void> {
    await this.part(part).getByText(what).first().waitFor();
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private async watch(): Promise<void> {
    const listen = (page: Page) => {
      page.on('console', (message) => {
        // The watch for the mouse is a script, which an e-mail in the mailbox may not run.
        const isOurs = message.text().startsWith('Blocked script execution in');
        if (message.type() === 'error' && !isOurs) this.troubles.push(message.text());
      });
      page.on('pageerror', (error) => this.troubles.push(error.message));
    };
    listen(this.page);
    this.context.on('page', listen);
    await this.context.exposeBinding('mouseUsed', () => this.troubles.push('A mouse was used.'));
    await this.context.addInitScript(`addEventListener('pointerdown', () => mouseUsed(), true)`);
  }
}

/** As much of an element as is asked here: tests know no types of the browser's. */
interface InAWindow {
  readonly ownerDocument: {
    readonly activeElement: unknown;
    hasFocus(): boolean;
    readonly defaultView: { getComputedStyle(element: unknown): { outlineStyle: string; boxShadow: string } };
  };
}

/** In the browser: whether an element has the focus of its window, and shows it. */
function focusOf(element: InAWindow): 'elsewhere' | 'seen' | 'unseen' {
  const { activeElement, defaultView } = element.ownerDocument;
  if (activeElement !== element || !element.ownerDocument.hasFocus()) return 'elsewhere';
  const { outlineStyle, boxShadow } = defaultView.getComputedStyle(element);
  return outlineStyle !== 'none' || boxShadow !== 'none' ? 'seen' : 'unseen';
}
