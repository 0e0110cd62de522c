import { found, type Mailbox } from './demo-world.js';
import type { Mail, Visitor } from './visitor.js';

/** Who signs in: the address that they type, and the person whose mailbox it is. */
export interface SigningIn {
  readonly address: string;
  readonly personId: string;
}

/**
 * Signs somebody in as people do: the address is typed, the message comes, and its link is opened and pressed.
 * @throws Error when nobody is signed in at the end of it
 */
export async function signInByLink(visitor: Visitor, mailbox: Mailbox, who: SigningIn): Promise<void> {
  const { mail } = await asked(visitor, mailbox, who);
  const link = new URL(found(mail.link, 'Meldingen om å logge inn hadde ingen lenke')).pathname;
  await visitor.page(link);
  await visitor.submit(link, {});
}

/** The same, by the six digits of the message. @throws Error when nobody is signed in at the end of it */
export async function signInByCode(visitor: Visitor, mailbox: Mailbox, who: SigningIn): Promise<void> {
  const { mail, request } = await asked(visitor, mailbox, who);
  const code = found(/\b\d{3} \d{3}\b/.exec(mail.text)?.[0], 'Meldingen om å logge inn hadde ingen kode');
  await visitor.submit(`/sign-in/code/${request}`, { code });
}

async function asked(
  visitor: Visitor,
  mailbox: Mailbox,
  { address, personId }: SigningIn,
): Promise<{ mail: Mail; request: string }> {
  const page = await visitor.submit('/sign-in', { address });
  const request = found(/sign-in\/code\/([0-9a-f-]{36})/.exec(page)?.[1], 'Siden for koden kom ikke');
  return { mail: await mailbox.about(personId, 'access.sign-in', request), request };
}
