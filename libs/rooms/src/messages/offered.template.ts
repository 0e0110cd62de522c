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
import { waitingRow } from '../waiting/waiting-rows.js';
import { linkWords } from './booking-words.js';
import { roomNames, slotsInWords } from './dates-in-words.js';

interface Facts {
  readonly centre: string;
  readonly phone: string | null;
  readonly rooms: string;
  readonly when: string;
  readonly answerBy: string;
}

const words: InEveryLanguage<(facts: Facts) => Omit<MessageWords, 'link'>> = {
  nb: ({ centre, phone, rooms, when, answerBy }) => ({
    subject: 'Lokalet dere venter på, er ledig',
    paragraphs: [
      `Hei fra ${centre}. Nå er ${rooms} ledig: ${when}. Dere er først på ventelista.`,
      `Vi holder det av til dere til ${answerBy}. Etter det får de neste tilbudet.`,
      phone ? `Dere kan også ringe oss på ${phone}.` : 'Dere kan også si fra til oss.',
    ],
    sms: `Hei fra ${centre}. Nå er ${rooms} ledig: ${when}. Svar innen ${answerBy}, ellers går det til de neste.`,
  }),
  en: ({ centre, phone, rooms, when, answerBy }) => ({
    subject: 'The room you wait for is free',
    paragraphs: [
      `Hello from ${centre}. ${rooms} is free now: ${when}. You are first on the waiting list.`,
      `We keep it for you until ${answerBy}. After that it is offered to the next.`,
      phone ? `You can also call us on ${phone}.` : 'You can also tell us.',
    ],
    sms: `Hello from ${centre}. ${rooms} is free now: ${when}. Answer by ${answerBy}, or it goes to the next.`,
  }),
};

/** What somebody waited for became free. Not said any more once they have answered, or it is too late. */
@Injectable()
@messageTemplates.plug('rooms.offered')
export class OfferedTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const waitingId = await toldWaiting(tx, subjectId);
    if (!waitingId) return null;
    const { status, answerBy, roomIds, slots } = await waitingRow(tx, waitingId, { lock: false });
    if (status !== 'offered' || answerBy === null || answerBy <= tx.now) return null;
    const { name: centre, phone, zone } = await centreOf(tx);
    const facts = {
      centre,
      phone: phone && showPhone(phone),
      rooms: await roomNames(tx, roomIds, language),
      when: slotsInWords(
        slots.filter(({ start }) => start > tx.now),
        zone,
        language,
      ),
      answerBy: showDateTime(answerBy, zone, language),
    };
    const link = { label: linkWords[language].offered, url: tellingLink(this.config, subjectId) };
    return { ...words[language](facts), link };
  }
}
