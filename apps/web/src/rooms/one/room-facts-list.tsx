import type { ReactNode } from 'react';
import type { RoomQuery } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { isKnown } from '../room-codes.js';
import { roomsWords } from '../words.js';
import { hoursInWords } from './hours-in-words.js';

type Room = NonNullable<RoomQuery['room']>;

/** All that is said of a room, as words; what nobody has said is left out. */
export function RoomFactsList({ room }: { readonly room: Room }) {
  const t = useWords(roomsWords);
  const format = useFormat();
  const inWords = (codes: readonly string[]) => codes.map((code) => (isKnown(code) ? t(code) : code)).join(', ');
  const { building, setups, openings, seasons, pricePerHour, freeForLocal } = room;
  const kroner = format.number(pricePerHour / 100);
  const hours = (times: Room['openings']) => hoursInWords(times, format.weekday);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('where'), [building.name, building.address].filter(Boolean).join(', ')],
    [t('about'), room.about],
    [
      t('setups'),
      setups.map(({ code, capacity }) => t('capacity', { setup: inWords([code]), count: capacity })).join(', '),
    ],
    [t('equipment'), inWords(room.equipment)],
    [t('accessibility'), inWords(room.accessibility)],
    [t('openings'), openings.length + seasons.length === 0 ? t('alwaysOpen') : hours(openings)],
    [
      t('seasons'),
      seasons
        .map(({ from, to, openings: its }) => {
          const days = { from: format.dayOfYear(from), to: format.dayOfYear(to) };
          return its.length === 0 ? t('seasonClosed', days) : t('seasonOpen', { ...days, hours: hours(its) });
        })
        .join('; '),
    ],
    [t('price'), pricePerHour === 0 ? t('free') : t(freeForLocal ? 'perHourFreeLocal' : 'perHour', { kroner })],
    [t('decides'), t(room.decidedByCentre ? 'centreDecides' : 'bookAtOnce')],
    [t('longest'), room.longestMinutes && format.minutes(room.longestMinutes)],
    [t('horizon'), room.horizonDays && t('days', { count: room.horizonDays })],
    [
      t('between'),
      room.setupMinutes + room.clearingMinutes > 0 &&
        t('minutesAround', { before: format.minutes(room.setupMinutes), after: format.minutes(room.clearingMinutes) }),
    ],
    [t('permits'), [inWords(room.permits), ...room.permitChecklist].filter(Boolean).join('. ')],
    [t('sharesFloor'), room.sharesFloorWith.map(({ name }) => name).join(', ')],
  ];
  return (
    <dl className="room-facts">
      {rows
        .filter(([, said]) => said)
        .map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="as-written">{said}</dd>
          </div>
        ))}
    </dl>
  );
}
