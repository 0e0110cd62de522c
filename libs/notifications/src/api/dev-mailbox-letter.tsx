import { showPhone } from '@hjerterom/kernel';
import { type InEveryLanguage, type Language, showDateTime, showTime } from '@hjerterom/platform';
import type { ReactNode } from 'react';
import type { ShownMail } from './read-dev-mail.js';

/** The centre that sent a letter. */
export interface Sender {
  readonly name: string;
  readonly zone: string;
}

interface LetterWords {
  from: string;
  to: string;
  at: string;
  what: string;
  email: string;
  sms: string;
  asMail: (to: string, subject: string) => string;
  asText: string;
}

const words: InEveryLanguage<LetterWords> = {
  nb: {
    from: 'Fra',
    to: 'Til',
    at: 'Sendt',
    what: 'Mal',
    email: 'E-post',
    sms: 'SMS',
    asMail: (to, subject) => `E-post til ${to}: ${subject}`,
    asText: 'Som ren tekst',
  },
  en: {
    from: 'From',
    to: 'To',
    at: 'Sent',
    what: 'Template',
    email: 'E-mail',
    sms: 'SMS',
    asMail: (to, subject) => `E-mail to ${to}: ${subject}`,
    asText: 'As plain text',
  },
};

/** One letter as its receiver sees it: an e-mail as a mail program shows it, and as text; an SMS on a phone. */
export function DevLetter({
  mail,
  sender,
  language,
}: {
  mail: ShownMail;
  sender: Sender | undefined;
  language: Language;
}) {
  const say = words[language];
  const { name, zone } = sender ?? { name: '', zone: 'Europe/Oslo' };
  const heading = `mail-${mail.id}`;
  const address = mail.channel === 'sms' ? showPhone(mail.to) : mail.to;
  return (
    <article className="card" aria-labelledby={heading}>
      <h2 id={heading}>{mail.subject}</h2>
      <dl className="facts tight">
        <dt>{say.from}</dt>
        <dd>{name}</dd>
        <dt>{say.to}</dt>
        <dd>
          {mail.personName && `${mail.personName}, `}
          {address} ({say[mail.channel]})
        </dd>
        <dt>{say.at}</dt>
        <dd>
          <time dateTime={mail.sentAt.toISOString()}>{showDateTime(mail.sentAt, zone, language)}</time>
        </dd>
        <dt>{say.what}</dt>
        <dd className="quiet">{mail.template}</dd>
      </dl>
      {mail.channel === 'sms' && (
        <div className="phone">
          <p className="phone-top">{name}</p>
          <p className="bubble">{withLinks(mail.text)}</p>
          <p className="phone-time">{showTime(mail.sentAt, zone, language)}</p>
        </div>
      )}
      {mail.html && (
        <iframe
          className="letter"
          title={say.asMail(mail.personName ?? address, mail.subject)}
          src={`/dev/mailbox/${mail.id}`}
          loading="lazy"
        />
      )}
      {mail.channel === 'email' && (
        <details open={!mail.html}>
          <summary>{say.asText}</summary>
          <pre>{withLinks(mail.text)}</pre>
        </details>
      )}
    </article>
  );
}

/** The text with its web addresses as links, as phones and mail programs show them. */
function withLinks(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const { 0: url, index: start } of text.matchAll(/https?:\/\/\S+/g)) {
    nodes.push(
      text.slice(end, start),
      <a key={start} href={url}>
        {url}
      </a>,
    );
    end = start + url.length;
  }
  return [...nodes, text.slice(end)];
}
