import { Button, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { OfferStatus } from '../gql/graphql.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { WithKey } from '../page/section.js';
import { useOfferAnswers } from './offer-answers.js';
import { offersWords } from './words.js';

const offerRowFragment = graphql(`
  fragment OfferRow on Offer {
    id
    status
    closedReason
    answeredHow
    sentAt
    answeredAt
    expiresAt
    reasons
    waits {
      leavesAt
      ownWish
    }
  }
`);

const colour: Readonly<Record<OfferStatus, 'neutral' | 'info' | 'success' | 'warning'>> = {
  SENT: 'info',
  SEEN: 'info',
  ACCEPTED: 'success',
  DECLINED: 'neutral',
  EXPIRED: 'warning',
  WITHDRAWN: 'neutral',
};

/** One question: to whom, what came of it, and the answer that somebody gives on the phone. */
export function OfferRow({
  offer: masked,
  title,
  name,
  hasKeys = false,
  answers = 'byPhone',
}: {
  readonly offer: FragmentType<typeof offerRowFragment>;
  /** Who was asked, or for what: what the page does not say already. */
  readonly title: ReactNode;
  /** Of the volunteer. */
  readonly name: string;
  /** The keys answer this one, unless another has the focus. */
  readonly hasKeys?: boolean;
  /** Whose answer the user may give: that of somebody who rings, their own, or none. */
  readonly answers?: 'byPhone' | 'own' | 'none';
}) {
  const t = useWords(offersWords);
  const format = useFormat();
  const offer = unmask(offerRowFragment, masked);
  const now = useNow();
  const { status, closedReason, answeredHow, answeredAt, reasons } = offer;
  const waits = offer.waits && new Date(offer.waits.leavesAt) > now ? offer.waits : null;
  const isOwn = answers === 'own';
  const awaited = status === 'SENT' || status === 'SEEN';
  const ended = status === 'WITHDRAWN' || status === 'DECLINED' ? closedReason : null;
  return (
    <article className="card" aria-labelledby={`offer-${offer.id}`}>
      <h3 id={`offer-${offer.id}`} className="card-title">
        {title}
      </h3>
      <p className="card-facts">
        <Tag data-size="sm" data-color={colour[status]}>
          {t(ended ?? status)}
        </Tag>
        {waits ? (
          <span>
            {t('leavesAt', { when: format.shortDateTime(waits.leavesAt) })}{' '}
            {waits.ownWish ? t(isOwn ? 'ownQuiet' : 'theirQuiet', { who: name }) : t('houseQuiet')}
          </span>
        ) : (
          <span>{t('askedAt', { when: format.shortDateTime(offer.sentAt) })}</span>
        )}
        {answeredAt && (
          <span>
            {t('answeredAt', { when: format.shortDateTime(answeredAt) })} {answeredHow && t(answeredHow)}
          </span>
        )}
        {awaited && <span>{t('answerBy', { when: format.shortDateTime(offer.expiresAt) })}</span>}
      </p>
      {awaited && answers !== 'none' && <Answers offer={{ id: offer.id, name }} hasKeys={hasKeys} own={isOwn} />}
      {reasons.length > 0 && (
        <details className="fold">
          <summary>{t('why', { who: name })}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Answers({
  offer,
  hasKeys,
  own,
}: {
  readonly offer: { readonly id: string; readonly name: string };
  readonly hasKeys: boolean;
  /** The user is the one who was asked. */
  readonly own: boolean;
}) {
  const t = useWords(offersWords);
  const { answer, takeBack, isOnItsWay } = useOfferAnswers();
  if (isOnItsWay(offer.id)) return <p>{t('onItsWay')}</p>;
  return (
    <div className="button-row">
      <Button data-size="sm" variant="secondary" onClick={() => answer(offer, 'YES', own)}>
        <WithKey label={t(own ? 'ownYes' : 'byPhoneYes')} shortcut={hasKeys ? 'y' : null} />
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => answer(offer, 'NOT_THIS_TIME', own)}>
        <WithKey label={t('byPhoneLater')} shortcut={hasKeys ? 'l' : null} />
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => answer(offer, 'NO', own)}>
        <WithKey label={t(own ? 'ownNo' : 'byPhoneNo')} shortcut={hasKeys ? 'x' : null} />
      </Button>
      {!own && (
        <Button data-size="sm" variant="tertiary" onClick={() => takeBack(offer)}>
          {t('takeBack')}
        </Button>
      )}
    </div>
  );
}
