import { centreOf } from '@hjerterom/centres';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { datesInWords } from '../offer/dates-in-words.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { Subjects } from '../offer/subjects.js';
import { words } from './words.js';

/** Thanks those who were asked and are not needed: somebody else was first, or it was called off. */
@Injectable()
@messageTemplates.plug('offers.thanks')
export class ThanksTemplate implements MessageTemplate {
  constructor(private readonly subjects: Subjects) {}

  async render(tx: Tx, { subjectId: offerId, language }: MessageToRender): Promise<MessageWords | null> {
    const offer = await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId });
    const why = offer?.status === 'withdrawn' ? offer.closedReason : null;
    if (!offer || why === null || why === 'done' || why === 'given-back' || why === 'gate-closed') return null;
    const about = { subjectId: offer.subjectId, offerId };
    const view = await this.subjects.of(offer.subjectKind).describe(tx, about, language);
    if (!view) return null;
    const { name: centre, zone } = await centreOf(tx);
    const spans = offer.spans.map(({ during }) => during);
    return words[language].thanks({
      centre,
      title: view.title,
      dates: datesInWords(spans, { zone, language, goesOn: view.goesOn }).all,
      why,
    });
  }
}
