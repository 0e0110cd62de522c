import { Tag } from '@digdir/designsystemet-react';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Application } from './application-card.js';
import { applicationsWords } from './words.js';

const mostDates = 6;

/** Rooms, dates, people, permits, and who asks. */
export function ApplicationFacts({ application }: { readonly application: Application }) {
  const t = useWords(applicationsWords);
  const format = useFormat();
  const now = useNow();
  const { rooms, booking, waiting, alreadyBooked } = application;
  const dates = booking.dates.filter(({ status }) => status === 'APPLIED');
  const checklist = [...new Set(rooms.flatMap(({ permitChecklist }) => permitChecklist))];
  const missing = checklist.filter((sentence) => !booking.permitTicks.includes(sentence));
  return (
    <dl className="room-facts">
      <div>
        <dt>{t('roomsAre')}</dt>
        <dd>{format.list(rooms.map(({ name }) => name))}</dd>
      </div>
      <div>
        <dt>{t('when')}</dt>
        <dd>
          {t('dates', { count: waiting })}:{' '}
          {dates
            .slice(0, mostDates)
            .map(({ start, end }) => `${format.shortDate(start)} ${format.span(start, end)}`)
            .join(', ')}
          {dates.length > mostDates && ' …'}
        </dd>
      </div>
      <div>
        <dt>{t('people')}</dt>
        <dd>
          <People application={application} />
        </dd>
      </div>
      {checklist.length > 0 && (
        <div>
          <dt>{t('permits')}</dt>
          <dd>
            {booking.permitTicks.length > 0 && <p>{t('ticked', { what: booking.permitTicks.join(' ') })}</p>}
            {missing.length > 0 && <p>{t('notTicked', { what: missing.join(' ') })}</p>}
          </dd>
        </div>
      )}
      {booking.association && (
        <div>
          <dt>{t('standing')}</dt>
          <dd>
            {t(booking.association.status)}. {booking.association.local ? t('local') : t('notLocal')};{' '}
            {booking.association.confirmedAt
              ? t('confirmed', { ago: format.ago(booking.association.confirmedAt, now) })
              : t('notConfirmed')}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('has')}</dt>
        <dd>{alreadyBooked === 0 ? t('hasNone') : t('alreadyBooked', { count: alreadyBooked })}</dd>
      </div>
    </dl>
  );
}

/** How many will be there, beside how many the rooms hold in the set-up that is asked for. */
function People({ application: { rooms, booking } }: { readonly application: Application }) {
  const t = useWords(applicationsWords);
  const { participants, setup } = booking;
  if (!participants) return t('unsaid');
  const holds = rooms.map(({ setups }) =>
    Math.max(0, ...setups.filter(({ code }) => !setup || code === setup).map(({ capacity }) => capacity)),
  );
  const capacity = holds.reduce((sum, one) => sum + one, 0);
  if (capacity === 0) return participants;
  const text = t(participants > capacity ? 'tooMany' : 'fits', { count: participants, capacity });
  return participants > capacity ? (
    <Tag data-size="sm" data-color="warning">
      {text}
    </Tag>
  ) : (
    text
  );
}
