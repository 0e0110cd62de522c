import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'playwright-core';
import type { Control } from './control-names.js';

/** A request to the program that came to nothing. */
export interface Failure {
  readonly page: string;
  /** The title of the page that stood there. */
  readonly heading: string;
  readonly name: string;
  /** A mutation: what the user did is not done, and must be told wherever they are by now. */
  readonly writes: boolean;
  /** The walk itself broke it. */
  readonly planted: boolean;
  readonly why: string;
  /** When, in the time of the visit. */
  readonly at: number;
  /** Which loading of the app. */
  readonly visit: number;
}

/** What is on the screen. */
export interface Sight {
  readonly path: string;
  readonly heading: string;
  readonly controls: readonly Control[];
  /** The keys that the page shows. */
  readonly keys: readonly { readonly key: string /** What it does. */; readonly of: string }[];
  readonly text: string;
  /** What says that something is wrong. */
  readonly warnings: readonly string[];
  /** The last of them, since the app was loaded. */
  readonly failures: readonly Failure[];
  /** When the last request of each name began that was answered. */
  readonly answered: Readonly<Record<string, number>>;
  readonly visit: number;
  /** When something was last said to be wrong. */
  readonly warnedAt: number;
  readonly focusLost: boolean;
}

/** Where a control lies. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  /** What lies upon it. */
  readonly covered: string | null;
}

/** How requests of the page are made to fail: the program breaks, answers with an error, or is not there. */
export const faults = ['500', 'errors', 'away'] as const;
export type Fault = (typeof faults)[number];

/** Looks at a page by a script in it: one question for each step. */
export class Eyes {
  private constructor(private readonly page: Page) {}

  static async open(page: Page): Promise<Eyes> {
    const folder = join(process.cwd(), 'apps/web/test/walk');
    await page.addInitScript(readFileSync(join(folder, 'look.js'), 'utf8'));
    return new Eyes(page);
  }

  /** What is there when the page has drawn; with patience (milliseconds), when the program has answered. */
  look(patience: number): Promise<Sight> {
    return this.ask(`walker.look(${patience})`);
  }

  /** Where the control of the last look lies, brought into view; null when it is gone by now. */
  aim(index: number): Promise<Aim | null> {
    return this.ask(`walker.aim(${index})`);
  }

  async element(index: number): Promise<ElementHandle | null> {
    return (await this.page.evaluateHandle(`walker.element(${index})`)).asElement();
  }

  /** The next request to the program fails. */
  plant(fault: Fault): Promise<void> {
    return this.ask(`walker.plant('${fault}')`);
  }

  /** Asks again when the page was on its way to another document. */
  private async ask<T>(question: string, tries = 20): Promise<T> {
    try {
      return await this.page.evaluate<T>(question);
    } catch (error) {
      const leaving = /context was destroyed|navigation|walker is not defined|Cannot find context/i.test(String(error));
      if (!leaving || tries === 0) throw error;
      await this.page.waitForLoadState('domcontentloaded');
      return this.ask(question, tries - 1);
    }
  }
}
