import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { OpenNow } from '../../booking/one/open-now.js';
import type { TimelineStatus } from '../../gql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import type { ShownDate, ShownRoom, Target } from './clashes.js';
import { dayAfter, daysApart } from './floating.js';
import { MoveForm } from './move-form.js';
import { timelineWords } from './words.js';

const colours: Readonly<Record<TimelineStatus, 'success' | 'info' | 'neutral' | 'warning'>> = {
  BOOKED: 'success',
  APPLIED: 'info',
  HELD: 'neutral',
  BLOCKED: 'warning',
};

const statusWords = { BOOKED: 'isBOOKED', APPLIED: 'isAPPLIED', HELD: 'isHELD', BLOCKED: 'isBLOCKED' } as const;

/** The same as the calendar in a table, room by room: with the keyboard all of it can be read and moved. */
export function RoomsTable({
  rooms,
  span,
  movable,
  move,
}: {
  readonly rooms: readonly ShownRoom[];
  readonly span: 'day' | 'week';
  readonly movable: boolean;
  readonly move: (to: Target) => Promise<boolean>;
}) {
  const t = useWords(timelineWords);
  const { slug } = useCentre();
  const [moving, setMoving] = useState<string | null>(null);
  return (
    <div className="rooms-table">
      <Table data-size="sm" border>
        <caption className="away">{t('caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('room')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('when')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('who')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('what')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('people')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('status')}</Table.HeaderCell>
            {movable && <Table.HeaderCell scope="col">{t('steps')}</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rooms.map((room) => (
            <Fragment key={room.id}>
              {room.dates.length === 0 && (
                <Table.Row>
                  <Table.HeaderCell scope="row">
                    <RoomLink slug={slug} room={room} />
                  </Table.HeaderCell>
                  <Table.Cell colSpan={movable ? 6 : 5} className="quiet">
                    {t('nothing')}
                  </Table.Cell>
                </Table.Row>
              )}
              {room.dates.map((date) => (
                <DateRow
                  key={date.id}
                  {...{ room, rooms, date, span, movable, move }}
                  moving={moving === `${room.id} ${date.id}`}
                  open={(open) => setMoving(open ? `${room.id} ${date.id}` : null)}
                />
              ))}
            </Fragment>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function RoomLink({ slug, room }: { readonly slug: string; readonly room: ShownRoom }) {
  return (
    <Link to="/c/$centre/rooms/$room" params={{ centre: slug, room: room.id }}>
      {room.name}
    </Link>
  );
}

function DateRow({
  room,
  rooms,
  date,
  span,
  movable,
  moving,
  open,
  move,
}: {
  readonly room: ShownRoom;
  readonly rooms: readonly ShownRoom[];
  readonly date: ShownDate;
  readonly span: 'day' | 'week';
  readonly movable: boolean;
  readonly moving: boolean;
  readonly open: (open: boolean) => void;
  readonly move: (to: Target) => Promise<boolean>;
}) {
  const t = useWords(timelineWords);
  const format = useFormat();
  const { slug } = useCentre();
  const own = date.roomIds.includes(room.id);
  const others = rooms.filter(({ id }) => date.roomIds.includes(id)).map(({ name }) => name);
  const who = date.association ?? t('nobody');
  const instant = useNow();
  const now = `${format.localDate(instant)}T${format.time(instant)}`;
  const [startDay = '', startTime = ''] = date.start.split('T');
  const [endDay, endTime] = lastMoment(date.end);
  const longer = daysApart(startDay, endDay) > 1 || (startDay !== endDay && endTime >= startTime);
  const when = longer
    ? `${format.day(startDay)} ${startTime} – ${format.day(endDay)} ${endTime}`
    : `${startTime}–${endTime}`;
  // A closing that has begun is moved no more: it ends.
  const underWay = date.status === 'BLOCKED' && date.start <= now && date.end > now;
  const said = `${who}, ${room.name}, ${when}`;
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">
          <RoomLink slug={slug} room={room} />
        </Table.HeaderCell>
        <Table.Cell>{span === 'week' && !longer ? `${format.weekday(startDay)} ${when}` : when}</Table.Cell>
        <Table.Cell>{who}</Table.Cell>
        <Table.Cell>
          {movable && date.purpose && date.status !== 'HELD' ? (
            <Link to="/c/$centre/bookings/$booking" params={{ centre: slug, booking: date.bookingId }}>
              {date.purpose}
            </Link>
          ) : (
            date.purpose
          )}
          {!own && <span className="quiet"> {t('through', { rooms: format.list(others) })}</span>}
        </Table.Cell>
        <Table.Cell className="people">{date.participants}</Table.Cell>
        <Table.Cell>
          <Tag data-size="sm" data-color={colours[date.status]}>
            {t(statusWords[date.status])}
          </Tag>
        </Table.Cell>
        {movable && (
          <Table.Cell>
            {own && underWay && <OpenNow occurrenceId={date.id} rooms={others} />}
            {own && !underWay && date.status !== 'HELD' && (
              <Button
                variant="secondary"
                data-size="sm"
                aria-expanded={moving}
                aria-label={t('moveWhat', { what: said })}
                onClick={() => open(!moving)}
              >
                {t('move')}
              </Button>
            )}
          </Table.Cell>
        )}
      </Table.Row>
      {moving && (
        <Table.Row>
          <Table.Cell colSpan={7}>
            <MoveForm label={t('moveWhat', { what: said })} {...{ rooms, date, move }} close={() => open(false)} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  );
}

/** The day and the time of an end: midnight is 24:00 of the day before. */
function lastMoment(end: string): [day: string, time: string] {
  const [day = '', time = ''] = end.split('T');
  return time === '00:00' ? [dayAfter(day, -1), '24:00'] : [day, time];
}
