import { defineEvent } from '@hjerterom/kernel';

/** Somebody is to be told something. What is said is decided when it is sent, by the template's own lib. */
export interface MessageRequest {
  /** The template, as `<lib>.<name>`. */
  readonly template: string;
  /** To whom. */
  readonly personId: string;
  /** What it is about: an id that the template understands. */
  readonly subjectId: string;
  /** When, as an ISO instant; quiet hours may move it later. */
  readonly dueAt: string;
  /** The same key is told once, however often it is requested. */
  readonly key: string;
  /** A code that somebody waits for: not held back by quiet hours. */
  readonly urgent?: boolean;
}

export const messageRequested = defineEvent<MessageRequest>('notifications.message-requested');

/** Messages with these keys shall not leave, if they have not left already. */
export const messagesWithdrawn = defineEvent<{ readonly keys: readonly string[] }>('notifications.messages-withdrawn');
