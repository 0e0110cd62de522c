import { eventually } from '@hjerterom/platform/testing';
import type { Page } from 'playwright-core';
import type { WebWorld } from './web-world.js';

const PATIENCE_MS = 30_000;

/** What the demonstration's mailbox shows of a message. */
export interface Letter {
  readonly to: string;
  readonly text: string;
  readonly link: string | null;
}

/** The newest message of this template to an address, as soon as it has left. */
export function letterTo(address: string, template: string, page: Page, world: WebWorld): Promise<Letter> {
  return eventually(async () => {
    const answer = await page.request.get(`${world.config.publicUrl}/dev/mailbox.json?template=${template}`);
    return ((await answer.json()) as Letter[]).find(({ to }) => to === address);
  }, PATIENCE_MS);
}
