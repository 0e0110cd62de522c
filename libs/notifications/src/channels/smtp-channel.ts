import { createTransport } from 'nodemailer';
import { type Accepted, type Channel, ChannelError, type Letter } from './channel.js';
import { emailHtml, emailText } from './email-body.js';

/** Long enough for a slow mail server, short enough to end before the worker's lease does. */
const timeouts = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 12_000, dnsTimeout: 5_000 };

/**
 * E-mail through SMTP, one connection a letter. SMTP has no key: the same letter has the same Message-ID, by which
 * most mailboxes show it once.
 */
export class SmtpChannel implements Channel {
  private readonly transport: ReturnType<typeof createTransport>;

  /**
   * @param url `smtp(s)://user:password@host:port`
   * @param from the installation's address; answers go to the centre's own
   */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  }

  async accept(letter: Letter): Promise<Accepted> {
    const { to, words, language, centre, at } = letter;
    const messageId = this.messageId(letter.key);
    try {
      await this.transport.sendMail({
        messageId,
        date: at,
        from: { name: centre.name, address: this.from },
        ...(centre.email && { replyTo: { name: centre.name, address: centre.email } }),
        to: { name: '', address: to },
        subject: words.subject,
        text: emailText(letter),
        html: emailHtml(letter),
        // RFC 3834: so that nobody's absence note answers it.
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
    } catch (error) {
      throw asChannelError(error);
    }
    return { reference: messageId };
  }

  close(): void {
    this.transport.close();
  }

  private messageId(key: string): string {
    return `<${key}@${this.from.slice(this.from.lastIndexOf('@') + 1)}>`;
  }
}

/** RFC 5321 4.2.1: 5yz is for good. Only of the recipient's address: a 5yz to the login is ours to mend. */
function asChannelError(error: unknown): ChannelError {
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown };
  const parts = [
    typeof code === 'string' ? code : 'UNKNOWN',
    ...(typeof responseCode === 'number' ? [responseCode] : []),
  ];
  return new ChannelError(parts.join(' '), command === 'RCPT TO' && Number(responseCode) >= 500);
}
