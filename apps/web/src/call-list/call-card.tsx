import { Tag } from '@digdir/designsystemet-react';
import type { CallOutcome } from '../gql/graphql.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { callListWords } from './words.js';

export const callCardFragment = graphql(`
  fragment CallCard on Message {
    id
    status
    dueAt
    body
    language
    calledAt
    callOutcome
    person {
      id
      name
      contactPoints {
        kind
        value
      }
    }
  }
`);

/** Whom to ring and what to say, in letters that can be read with the phone at the ear. */
export function CallCard({
  message: masked,
  current,
  onItsWay,
  choose,
  mark,
}: {
  readonly message: FragmentType<typeof callCardFragment>;
  /** The keys are for this one. */
  readonly current: boolean;
  /** How it went is said, and can still be undone. */
  readonly onItsWay: boolean;
  readonly choose: () => void;
  readonly mark: (outcome: CallOutcome) => void;
}) {
  const t = useWords(callListWords);
  const format = useFormat();
  const { id, person, status, dueAt, body, language, calledAt, callOutcome } = unmask(callCardFragment, masked);
  const phones = person?.contactPoints.filter(({ kind }) => kind === 'PHONE') ?? [];
  const name = person?.name ?? t('hidden');
  return (
    <article
      id={`call-${id}`}
      className="call-card"
      aria-labelledby={`call-name-${id}`}
      aria-current={current || undefined}
      data-on-its-way={onItsWay || undefined}
      onFocus={choose}
    >
      <h2 id={`call-name-${id}`} className="call-name" tabIndex={-1}>
        {name}{' '}
        {status === 'FAILED' && (
          <Tag data-size="sm" data-color="warning">
            {t('failed')}
          </Tag>
        )}
      </h2>
      <p className="call-phones">
        {phones.length === 0 && t('noPhone')}
        {phones.map(({ value }) => (
          <a key={value} href={`tel:${value}`} className="call-phone">
            {t('call', { phone: shownPhone(value) })}
          </a>
        ))}
      </p>
      <p className="quiet">{t('say')}</p>
      <blockquote className="call-words" lang={language ?? undefined}>
        {body ?? t('noWords')}
      </blockquote>
      <p className="quiet">
        {callOutcome === 'NO_ANSWER' && calledAt
          ? t('tried', { when: format.shortDateTime(calledAt) })
          : t('since', { when: format.shortDateTime(dueAt) })}
      </p>
      <p className="call-steps">
        {onItsWay ? (
          <span>{t('onItsWay')}</span>
        ) : (
          <>
            <button type="button" className="step" onClick={() => mark('REACHED')}>
              {t('reached')}
              {current && <kbd aria-hidden>R</kbd>}
            </button>
            <button type="button" className="step" onClick={() => mark('NO_ANSWER')}>
              {t('noAnswer')}
              {current && <kbd aria-hidden>I</kbd>}
            </button>
          </>
        )}
      </p>
    </article>
  );
}
