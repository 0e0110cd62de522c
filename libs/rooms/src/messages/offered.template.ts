import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type InEveryLanguage, showDateTime, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { tellingLink } from '../telling/telling-link.js';
import { toldWaiting } from '../telling/telling-rows.js';
import { offeredDates } from '../waiting/offered-dates.js';
import { waitingRow } from '../waiting/waiting-rows.js';
import { linkWords } from './booking-words.js';
import { roomNames, slotsInWords } from './dates-in-words.js';
import { leftOutInWords } from './left-out-in-words.js';

interface Facts {
  readonly centre: string;
  readonly phone: string | null;
  readonly rooms: string;
  readonly when: string;
  /** Where not all of what they wait for is offered: how many of how many, and which are not. */
  readonly some: { readonly dates: number; readonly of: number; readonly not: string } | null;
  readonly answerBy: string;
}

const words: InEveryLanguage<(facts: Facts) => Omit<MessageWords, 'link'>> = {
  nb: ({ centre, phone, rooms, when, some, answerBy }) => {
    const free = some
      ? `Nå er ${rooms} ledig ${some.dates} av ${some.of} ganger: ${when}. Ikke ${some.not}.`
      : `Nå er ${rooms} ledig: ${when}.`;
    return {
      subject: 'Lokalet dere venter på, er ledig',
      paragraphs: [
        `Hei fra ${centre}. ${free} Dere er først på ventelista.`,
        `Vi holder det av til dere til ${answerBy}. Etter det får de neste tilbudet.`,
        phone ? `Dere kan også ringe oss på ${phone}.` : 'Dere kan også si fra til oss.',
      ],
      sms: `Hei fra ${centre}. ${free} Svar innen ${answerBy}, ellers går det til de neste.`,
    };
  },
  en: ({ centre, phone, rooms, when, some, answerBy }) => {
    const free = some
      ? `${rooms} is free now ${some.dates} of ${some.of} times: ${when}. Not ${some.not}.`
      : `${rooms} is free now: ${when}.`;
    return {
      subject: 'The room you wait for is free',
      paragraphs: [
        `Hello from ${centre}. ${free} You are first on the waiting list.`,
        `We keep it for you until ${answerBy}. After that it is offered to the next.`,
        phone ? `You can also call us on ${phone}.` : 'You can also tell us.',
      ],
      sms: `Hello from ${centre}. ${free} Answer by ${answerBy}, or it goes to the next.`,
    };
  },
};

/** So many dates that are left out are named in a message; the page behind it tells all. */
const mostLeftOut = 3;

/** What somebody waited for became free. Not said any more once they have answered, or it is too late. */
@Injectable()
@messageTemplates.plug('rooms.offered')
export class OfferedTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const waitingId = await toldWaiting(tx, subjectId);
    if (!waitingId) return null;
    const entry = await waitingRow(tx, waitingId, { lock: false });
    const { status, answerBy, roomIds } = entry;
    if (status !== 'offered' || answerBy === null || answerBy <= tx.now) return null;
    const { name: centre, phone, zone } = await centreOf(tx);
    const { dates, leftOut } = offeredDates(entry);
    const facts = {
      centre,
      phone: phone && showPhone(phone),
      rooms: await roomNames(tx, roomIds, language),
      when: slotsInWords(dates, zone, language),
      some:
        leftOut.length === 0
          ? null
          : {
              dates: dates.length,
              of: dates.length + leftOut.length,
              not: leftOutInWords(leftOut, { zone, language, most: mostLeftOut }),
            },
      answerBy: showDateTime(answerBy, zone, language),
    };
    const link = { label: linkWords[language].offered, url: tellingLink(this.config, subjectId) };
    return { ...words[language](facts), link };
  }
}
