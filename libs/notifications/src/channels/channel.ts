import type { Centre } from '@hjerterom/centres';
import type { Language } from '@hjerterom/platform';
import type { MessageWords } from '../contracts/index.js';

/** A message on its way to one person. */
export interface Letter {
  /** The same letter has the same key, however often it is handed over: a provider that honours it accepts it once. */
  readonly key: string;
  readonly personId: string;
  /** An e-mail address, or a phone number in E.164. */
  readonly to: string;
  readonly words: MessageWords;
  readonly language: Language;
  readonly centre: Centre;
  /** The instant by the injected clock. */
  readonly at: Date;
}

/** What a provider says when it has taken a letter. */
export interface Accepted {
  /** The provider's own name for it. */
  readonly reference: string;
}

/** A way to a person through a provider. An SMS gateway is one of these: see the README. */
export interface Channel {
  /** @throws ChannelError when the provider does not take it; nothing else leaves this door */
  accept(letter: Letter): Promise<Accepted>;
  /** Lets go of what it holds. */
  close?(): void;
}

/** A provider did not take a letter. It carries a code and never the provider's words: they quote addresses. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';

  /**
   * @param code such as `ECONNECTION` or `EENVELOPE 550`
   * @param forGood it will not take it later either: the address does not exist
   */
  constructor(
    readonly code: string,
    readonly forGood = false,
  ) {
    super(`The provider did not take the letter: ${code}.`);
  }
}
