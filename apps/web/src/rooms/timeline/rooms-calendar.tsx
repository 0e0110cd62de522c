import { type Calendar, createCalendar, destroyCalendar, Interaction, ResourceTimeline } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import './calendar.css';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/i18n.js';
import { languages } from '../../language/languages.js';
import { useWords } from '../../language/words.js';
import { ClashLine } from './clash-line.js';
import { inTheWay, roomsAfterDrag, type ShownDate, type ShownRoom, type Target } from './clashes.js';
import { wallTimeOf } from './floating.js';
import { timelineWords } from './words.js';

interface CalendarProps {
  readonly rooms: readonly ShownRoom[];
  readonly from: string;
  readonly span: 'day' | 'week';
  readonly movable: boolean;
  /** @returns whether it was moved: else it goes back to where it was */
  readonly move: (to: Target) => Promise<boolean>;
  /** Something that is there was tapped. */
  readonly open: (bookingId: string) => void;
  /** A free time was tapped: on the centre's clock. */
  readonly book: (room: string, start: string) => void;
}

/**
 * The rooms in rows and the hours beside them. A booking is dragged to another time or room, or made longer; of several
 * rooms all go to the new time, and the one that is dragged is changed for another. What it would clash with is said
 * while it is dragged, as far as the screen knows. A tap opens a booking, and begins one where it is free. The calendar draws on the days and hours of the centre's clock,
 * whatever the browser's zone. All of it can be done in the table beside it, too.
 */
export function RoomsCalendar(props: CalendarProps) {
  const t = useWords(timelineWords);
  const locale = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar | null>(null);
  const [clash, setClash] = useState<ShownDate | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!place.current) return;
    const whereTo = (event: Calendar.Event): Target => ({
      id: String(event.extendedProps.dateId),
      roomIds: roomsAfterDrag(
        event.extendedProps.roomIds as readonly string[],
        String(event.extendedProps.roomId),
        String(event.resourceIds[0]),
      ),
      start: wallTimeOf(event.start),
      end: wallTimeOf(event.end),
    });
    const moved = async (info: Calendar.EventDropInfo | Calendar.EventResizeInfo) => {
      setClash(null);
      if (!(await latest.current.move(whereTo(info.event)))) info.revert();
    };
    const made = createCalendar(place.current, [ResourceTimeline, Interaction], {
      height: 'auto',
      headerToolbar: { start: '', center: '', end: '' },
      slotMinTime: '06:00',
      slotMaxTime: '24:00',
      slotDuration: '01:00',
      snapDuration: '00:15',
      nowIndicator: false,
      eventDrop: (info) => void moved(info),
      eventResize: (info) => void moved(info),
      eventDragStop: () => setClash(null),
      eventResizeStop: () => setClash(null),
      eventClick: ({ event }) => latest.current.open(String(event.extendedProps.bookingId)),
      dateClick: ({ date, resource }) => {
        if (resource) latest.current.book(String(resource.id), wallTimeOf(date));
      },
      // The calendar asks this of what is being dragged at each place that it is over.
      eventClassNames: ({ event }) => {
        const classes = [`room-date-${String(event.extendedProps.status).toLowerCase()}`];
        if (event.display !== 'preview') return classes;
        const [first] = inTheWay(latest.current.rooms, whereTo(event));
        queueMicrotask(() => setClash(first ?? null));
        return first ? [...classes, 'room-date-clash'] : classes;
      },
    });
    calendar.current = made;
    return () => {
      calendar.current = null;
      void destroyCalendar(made);
    };
  }, []);

  const { rooms, from, span, movable } = props;
  // Asked again, the answer is mostly the same: then nothing is drawn anew under the hand that drags.
  const told = JSON.stringify(rooms);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rooms are in what is told of them
  useEffect(() => {
    const shown = calendar.current;
    if (!shown) return;
    const nameOf = ({ status, association, purpose }: ShownDate) =>
      status === 'BLOCKED'
        ? t('closedFor', { why: purpose ?? '' })
        : [association ?? t('nobody'), purpose].filter(Boolean).join(': ');
    shown.setOption('locale', languages[locale].locale);
    shown.setOption('view', span === 'day' ? 'resourceTimelineDay' : 'resourceTimelineWeek');
    shown.setOption('firstDay', 1);
    shown.setOption('slotDuration', span === 'day' ? '01:00' : '03:00');
    shown.setOption('slotWidth', span === 'day' ? 56 : 62);
    shown.setOption('date', from);
    shown.setOption(
      'resources',
      rooms.map(({ id, name, capacity }) => ({
        id,
        title: capacity ? `${name}, ${t('seats', { count: capacity })}` : name,
      })),
    );
    shown.setOption(
      'events',
      rooms.flatMap((room) => room.dates.map((date) => eventOf(room, date, movable, nameOf(date)))),
    );
  }, [told, from, span, movable, locale, t]);

  return (
    <>
      <ClashLine clash={clash} />
      {/* A picture for the eye and the mouse: a reader of the screen is told the same, and better, by the table. */}
      <div ref={place} className="rooms-calendar" aria-hidden="true" data-clash={clash !== null || undefined} />
    </>
  );
}

function eventOf(room: ShownRoom, date: ShownDate, movable: boolean, title: string): Calendar.EventInput {
  // A date stands in every room whose floor it has; it is moved in its own.
  const own = date.roomIds.includes(room.id);
  const editable = movable && own && date.status !== 'HELD';
  return {
    id: `${room.id} ${date.id}`,
    start: date.start,
    end: date.end,
    resourceId: room.id,
    title,
    startEditable: editable,
    durationEditable: editable,
    extendedProps: {
      dateId: date.id,
      bookingId: date.bookingId,
      roomId: room.id,
      roomIds: date.roomIds,
      status: own ? date.status : 'through',
    },
  };
}
