import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, showDateTime, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { datesInWords } from '../offer/dates-in-words.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { offerLink } from '../offer/offer-link.js';
import { Subjects } from '../offer/subjects.js';
import { whyYou } from '../offer/why-you.js';
import { words } from './words.js';

/** The question itself, with its link. Not said any more once it is answered, has expired or was taken back. */
@Injectable()
@messageTemplates.plug('offers.question')
export class QuestionTemplate implements MessageTemplate {
  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly subjects: Subjects,
  ) {}

  async render(tx: Tx, { subjectId: offerId, language }: MessageToRender): Promise<MessageWords | null> {
    const offer = await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId });
    const awaited = offer && (offer.status === 'sent' || offer.status === 'seen') && offer.expiresAt > tx.now;
    if (!awaited) return null;
    const about = { subjectId: offer.subjectId, offerId };
    const view = await this.subjects.of(offer.subjectKind).describe(tx, about, language);
    if (!view || view.over) return null;
    const { name, phone, zone } = await centreOf(tx);
    const dates = datesInWords(
      offer.spans.map(({ during }) => during),
      { zone, language, goesOn: view.goesOn },
    );
    return {
      ...words[language].question({
        centre: name,
        phone: phone && showPhone(phone),
        title: view.title,
        dates: dates.all,
        length: dates.length,
        where: view.where,
        about: view.about,
        reasons: whyYou(offer.reasons, language),
        answerBy: showDateTime(offer.expiresAt, zone, language),
      }),
      link: { label: words[language].answer, url: offerLink(this.config, offer.id) },
    };
  }
}
