import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type Tx } from '@hjerterom/platform';
import { Inject, Injectable, type Type } from '@nestjs/common';
import type { OccurrenceStatus } from '../booking/occurrence.states.js';
import { tellingLink } from '../telling/telling-link.js';
import { type ToldDate, toldBooking } from '../telling/telling-rows.js';
import { offeredDates } from '../waiting/offered-dates.js';
import { waitingOfBooking } from '../waiting/waiting-rows.js';
import { type BookingTelling, bookingWords, linkWords } from './booking-words.js';
import { roomNames, slotsInWords } from './dates-in-words.js';
import { leftOutInWords } from './left-out-in-words.js';

/** Which dates there is still something to say of. */
const isStillSo: Record<BookingTelling, (date: ToldDate, now: Date) => boolean> = {
  booked: is('booked'),
  applied: is('applied'),
  approved: is('booked'),
  declined: is('declined'),
  moved: is('booked', 'applied'),
  cancelled: is('cancelled'),
  'taken-back': is('booked', 'applied'),
  reminder: (date, now) => date.status === 'booked' && date.during.start > now,
  coming: (date, now) => date.status === 'booked' && date.coming === null && date.during.start > now,
  freed: is('cancelled'),
  'how-many': (date) => date.status === 'booked' && date.heads === null,
};

/** What says that something was booked, perhaps from the waiting list. */
const newlyMade: ReadonlySet<BookingTelling> = new Set(['booked', 'applied']);
/** So many dates that are left out are named. */
const mostLeftOut = 3;

/** Of a booking that was waited for: which dates were not to be had. One statement. */
async function leftOutOf(tx: Tx, bookingId: string, how: Parameters<typeof leftOutInWords>[1]): Promise<string | null> {
  const entry = await waitingOfBooking(tx, bookingId);
  return (entry && leftOutInWords(offeredDates(entry).leftOut, how)) || null;
}

function is(...statuses: OccurrenceStatus[]) {
  return ({ status }: ToldDate) => statuses.includes(status);
}

/** The template of one kind of message. What is not so any more when it is to leave, is not said. */
function templateOf(what: BookingTelling): Type<MessageTemplate> {
  @Injectable()
  @messageTemplates.plug(`rooms.${what}`)
  class BookingTemplate implements MessageTemplate {
    constructor(@Inject(Config) private readonly config: Config) {}

    async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
      const told = await toldBooking(tx, subjectId);
      const dates = told?.dates.filter((date) => isStillSo[what](date, tx.now)) ?? [];
      if (!told || dates.length === 0) return null;
      const { name: centre, phone, zone } = await centreOf(tx);
      const roomIds = [...new Set(dates.flatMap((date) => date.roomIds))];
      const words = bookingWords[language](what, {
        centre,
        phone: phone && showPhone(phone),
        purpose: told.purpose,
        rooms: await roomNames(tx, roomIds, language),
        when: slotsInWords(
          dates.map(({ during }) => during),
          zone,
          language,
        ),
        leftOut: newlyMade.has(what)
          ? await leftOutOf(tx, told.bookingId, { zone, language, most: mostLeftOut })
          : null,
        reason: told.declineReason,
      });
      const label = linkWords[language][what];
      return label ? { ...words, link: { label, url: tellingLink(this.config, subjectId) } } : words;
    }
  }
  return BookingTemplate;
}

/** The messages about bookings: a template for each kind. */
export const bookingTemplates: readonly Type<MessageTemplate>[] = (Object.keys(isStillSo) as BookingTelling[]).map(
  templateOf,
);
