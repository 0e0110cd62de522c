import type { MessageWords } from '../contracts/index.js';

/** A message as one SMS: the short words, then the link. */
export function smsText({ sms, link }: MessageWords): string {
  return link ? `${sms} ${link.url}` : sms;
}
