import { Button, Tag } from '@digdir/designsystemet-react';
import type { ApplicationCardFragment } from '../../gql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ApplicationFacts } from './application-facts.js';
import { DeclineForm } from './decline-form.js';
import { applicationsWords } from './words.js';

export type Application = ApplicationCardFragment;

/** One application with all that is needed to say yes, and the two answers. */
export function ApplicationCard({
  application,
  current,
  pending,
  declining,
  choose,
  approve,
  askWhy,
  decline,
  keep,
}: {
  readonly application: Application;
  readonly current: boolean;
  readonly pending: boolean;
  readonly declining: boolean;
  readonly choose: () => void;
  readonly approve: () => void;
  readonly askWhy: () => void;
  readonly decline: (reason: string) => void;
  readonly keep: () => void;
}) {
  const t = useWords(applicationsWords);
  const format = useFormat();
  const now = useNow();
  const { id, booking, askedAt, clashes } = application;
  const who = booking.association?.name ?? booking.bookedBy?.name ?? t('person');
  return (
    <article
      className="card application"
      aria-labelledby={`application-${id}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      onFocus={choose}
    >
      <h2 id={`application-${id}`} className="card-title">
        {who}: {booking.purpose}
      </h2>
      <p className="quiet">{t('askedAt', { ago: format.ago(askedAt, now) })}</p>
      <ApplicationFacts application={application} />
      {clashes.length === 0 ? (
        <p>
          <Tag data-size="sm" data-color="success">
            {t('free')}
          </Tag>
        </p>
      ) : (
        <Clashes clashes={clashes} />
      )}
      {pending && <p className="quiet">{t('onItsWay')}</p>}
      {!pending && !declining && (
        <div className="button-row">
          <Button
            data-size="sm"
            onClick={approve}
            disabled={clashes.length > 0}
            aria-keyshortcuts={current ? 'g' : undefined}
          >
            {t('yes')}
            {current && <kbd aria-hidden>G</kbd>}
          </Button>
          <Button data-size="sm" variant="secondary" onClick={askWhy} aria-keyshortcuts={current ? 'x' : undefined}>
            {t('no')}
            {current && <kbd aria-hidden>X</kbd>}
          </Button>
        </div>
      )}
      {!pending && declining && (
        <DeclineForm label={t('noTo', { who, what: booking.purpose })} clashes={clashes} send={decline} close={keep} />
      )}
    </article>
  );
}

/** The dates that cannot be had, who has them, and what else could be offered. */
function Clashes({ clashes }: Pick<Application, 'clashes'>) {
  const t = useWords(applicationsWords);
  const format = useFormat();
  return (
    <ul className="application-clashes">
      {clashes.map(({ date, startTime, takenBy, alternatives }) => (
        <li key={`${date} ${startTime}`}>
          {takenBy.length > 0
            ? t('taken', { date: format.day(date), time: startTime, who: format.list(takenBy) })
            : t('cannot', { date: format.day(date), time: startTime })}
          {alternatives.length > 0 && (
            <span className="quiet">
              {' '}
              {t('offer')}:{' '}
              {alternatives
                .map((one) =>
                  t('alternative', {
                    rooms: format.list(one.rooms),
                    date: format.day(one.date),
                    time: one.startTime,
                  }),
                )
                .join('; ')}
              .
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
