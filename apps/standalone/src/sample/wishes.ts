import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import { setContactWishes } from '@hjerterom/people';
import type { Actor } from '@hjerterom/platform';
import { pauseVolunteer } from '@hjerterom/volunteers';
import type { Life } from './life.js';
import type { SamplePerson } from './people.js';

const zone = 'Europe/Oslo';

/** What volunteers say themselves: one is away until a day, and one works early and wants quiet from six. */
export function planWishes(
  life: Life,
  centreId: string,
  { away, early }: { readonly away: SamplePerson; readonly early: SamplePerson },
  today: Date,
): void {
  const date = localDateOf(today, zone);
  const as = ({ id }: SamplePerson): Actor => ({ centreId, personId: id, roles: ['volunteer'] });
  life.plan(instantOf(addDays(date, -3), '10:40', zone), as(away), (tx) =>
    pauseVolunteer(tx, { personId: away.id, until: addDays(date, 11) }),
  );
  life.plan(instantOf(addDays(date, -4), '15:20', zone), as(early), (tx) =>
    setContactWishes(tx, {
      personId: early.id,
      preferredChannel: early.preferredChannel ?? 'sms',
      languages: early.languages,
      quietTimes: [
        { days: 'weekdays', from: '18:00', to: '09:00' },
        { days: 'weekend', from: '19:00', to: '09:00' },
      ],
    }),
  );
}
