import { definePort } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';

/** A message as it is said: short and plain. Channels make an e-mail, an SMS or a line on the call list of it. */
export interface MessageWords {
  /** The subject of an e-mail, and the heading on the call list. */
  readonly subject: string;
  /** Short paragraphs, most important first: who sends it, what it is about, what to do, how to say no. */
  readonly paragraphs: readonly string[];
  /** Where to answer or see more, with the words on the button. */
  readonly link?: { readonly label: string; readonly url: string };
  /**
   * Where this one goes, when not by the person's usual way: what proves an address must come to that address. By e-mail
   * where it is an SMS and there is no gateway; `orCall`: then somebody rings, for it is not the person's own address.
   */
  readonly to?: { readonly channel: 'email' | 'sms'; readonly to: string; readonly orCall?: true };
  /** The whole message as an SMS, without the link (it is added); at most some 300 characters. */
  readonly sms: string;
}

/** What a template is asked to put into words. */
export interface MessageToRender {
  readonly personId: string;
  readonly subjectId: string;
  readonly language: Language;
}

/** Puts a message into words when it is about to leave. */
export interface MessageTemplate {
  /** @returns null when it should not be said any more (cancelled, done, erased): the message is then withdrawn */
  render(tx: Tx, message: MessageToRender): Promise<MessageWords | null>;
}

/** Where libs plug in their templates, by the template's name. */
export const messageTemplates = definePort<MessageTemplate>('message templates');
