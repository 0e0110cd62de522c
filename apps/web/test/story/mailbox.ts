import { eventually } from '@hjerterom/platform/testing';
import type { Locator } from 'playwright-core';
import { said } from './said.js';
import type { Somebody } from './somebody.js';

/** How long a message may take on a busy machine. */
const PATIENCE_MS = 30_000;

/**
 * Looks for a message in the mailbox as one does: searches, and loads the page again until it is there.
 * @param to whom it is for
 * @param about what it must say: people hear of more than one thing
 * @returns the newest one with such a subject
 */
export async function findMessage(reader: Somebody, to: string, subject: RegExp, about: RegExp): Promise<Locator> {
  const { search } = said[reader.language];
  await reader.goTo(`/dev/mailbox?lang=${reader.language}`);
  await reader.tabTo(reader.page.getByRole('searchbox', { name: search }));
  await reader.type(to);
  await reader.press('Enter');
  await reader.page.waitForURL(/[?&]q=./);
  const messages = reader.page
    .getByRole('article', { name: subject })
    .filter({ has: reader.page.getByText(`${to}, `) })
    .filter({ hasText: about });
  await eventually(async () => {
    if ((await messages.count()) > 0) return true;
    await reader.page.reload();
    return false;
  }, PATIENCE_MS);
  return messages.first();
}

/**
 * Follows the link of a message: on the phone in an SMS, in a tab of its own in an e-mail. Its page speaks the language of
 * whom the message is for; who reads another goes on to that.
 */
export async function followLink(reader: Somebody, message: Locator): Promise<void> {
  const inSms = message.locator('.phone').getByRole('link');
  if ((await inSms.count()) > 0) await reader.choose(inSms.first());
  else await reader.chooseInNewTab(message.frameLocator('iframe').getByRole('link').first());
  await reader.page.waitForURL(({ protocol, pathname }) => protocol === 'http:' && !pathname.startsWith('/dev/'));
  const spoken = await reader.page.locator('html').getAttribute('lang');
  if (spoken === reader.language) return;
  await reader.choose(reader.link(said[reader.language].ownName));
  await reader.page.locator(`html[lang=${reader.language}]`).waitFor();
}
