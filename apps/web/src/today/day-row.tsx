import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { needAddress } from './addresses.js';
import { todayWords } from './words.js';

export const dayRowFragment = graphql(`
  fragment TodayDate on NeedOccurrence {
    id
    state
    start
    end
    windowStart
    windowEnd
    places {
      id
      state
      person {
        id
        name
      }
    }
    need {
      id
      places
      place
      district
      needKind {
        code
        name
        venue
      }
      recipient {
        id
        name
      }
    }
  }
`);

const colours = { PLANNED: 'info', DONE: 'success', UNFILLED: 'danger', CANCELLED: 'neutral' } as const;

/** One date of the day: when, what and for whom, and who comes. */
export function DayRow({ occurrence: masked }: { readonly occurrence: FragmentType<typeof dayRowFragment> }) {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const { start, end, windowEnd, state, places, need } = unmask(dayRowFragment, masked);
  const coming = places.filter((place) => place.state === 'TAKEN' || place.state === 'DONE');
  const lacking = state === 'PLANNED' ? need.places - coming.length : 0;
  const going = state === 'PLANNED' && start && end && new Date(start) <= now && now < new Date(end);
  const over = state !== 'PLANNED' || (end && new Date(end) <= now);
  const where = need.needKind.venue === 'PHONE' ? t('byPhone') : (need.place ?? need.district);
  return (
    <li className="day-row" data-over={over || undefined} data-lacking={lacking > 0 || undefined}>
      <p className="day-time">
        {start && end ? (
          <time dateTime={start}>{format.span(start, end)}</time>
        ) : (
          t('before', { when: format.shortDateTime(windowEnd) })
        )}
      </p>
      <div className="day-what">
        <p>
          <Link to={needAddress(slug, need.id)} className="day-title">
            {need.needKind.name}, {need.recipient?.name ?? t('hidden')}
          </Link>
        </p>
        {where && <p className="quiet">{where}</p>}
      </div>
      <p className="day-who">
        {coming.length > 0 && <strong>{format.list(coming.map(({ person }) => person?.name ?? t('hidden')))}</strong>}
        {lacking > 0 && (
          <Tag data-size="sm" data-color="warning">
            {t('lacking', { count: lacking })}
          </Tag>
        )}
        {(going || state !== 'PLANNED') && (
          <Tag data-size="sm" data-color={colours[state]}>
            {going ? t('now') : t(state as Exclude<typeof state, 'PLANNED'>)}
          </Tag>
        )}
      </p>
    </li>
  );
}
