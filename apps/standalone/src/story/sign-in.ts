import { found, type Mailbox } from './demo-world.js';
import type { Visitor } from './visitor.js';

/**
 * Signs somebody in as people do: the address is typed, the message comes, and its link is opened and pressed.
 * @param personId whose mailbox it is
 * @throws Error when nobody is signed in at the end of it
 */
export async function signInByMail(
  visitor: Visitor,
  mailbox: Mailbox,
  address: string,
  personId: string,
): Promise<void> {
  const page = await visitor.submit('/sign-in', { address });
  const request = /sign-in\/code\/([0-9a-f-]{36})/.exec(page)?.[1];
  const mail = await mailbox.about(personId, 'access.sign-in', request);
  const link = new URL(found(mail.link, 'Meldingen om å logge inn hadde ingen lenke')).pathname;
  await visitor.page(link);
  await visitor.submit(link, {});
}
