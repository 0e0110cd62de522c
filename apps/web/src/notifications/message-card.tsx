import type { ReactNode } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { notificationsWords } from './words.js';

const messageCardFragment = graphql(`
  fragment MessageCard on Message {
    id
    status
    channel
    subject
    body
    language
    dueAt
    acceptedAt
    calledAt
  }
`);

/** Something that somebody was told, or will be: its words, and what became of it. */
export function MessageCard({
  message: masked,
  to,
}: {
  readonly message: FragmentType<typeof messageCardFragment>;
  /** To whom, where the page does not say it. */
  readonly to?: ReactNode;
}) {
  const t = useWords(notificationsWords);
  const format = useFormat();
  const { status, channel, subject, body, language, ...message } = unmask(messageCardFragment, masked);
  const when = { SCHEDULED: message.dueAt, ACCEPTED: message.acceptedAt, CALLED: message.calledAt };
  const became =
    status === 'SCHEDULED' || status === 'ACCEPTED' || status === 'CALLED'
      ? t(status, { when: format.shortDateTime(when[status] ?? message.dueAt) })
      : t(status);
  return (
    <article className="card">
      <p className="card-facts">
        <strong lang={language ?? undefined}>{subject ?? t('noWords')}</strong>
        {to && <span>{to}</span>}
        <span className="quiet">{[became, channel && t(channel)].filter(Boolean).join(', ')}</span>
      </p>
      {body && (
        <details className="fold">
          <summary>{t('readIt')}</summary>
          <p className="message-body" lang={language ?? undefined}>
            {body}
          </p>
        </details>
      )}
    </article>
  );
}
