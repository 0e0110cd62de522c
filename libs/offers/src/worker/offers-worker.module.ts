import { Module } from '@nestjs/common';
import { CodeTemplate } from '../messages/code.template.js';
import { QuestionTemplate } from '../messages/question.template.js';
import { ThanksTemplate } from '../messages/thanks.template.js';
import { OffersModule } from '../offers.module.js';
import { OffersPersonData } from '../offers.person-data.js';
import { ExpireOffers } from './expire.js';

/** What offers does by itself: its messages put into words, and offers that nobody answered ended. */
@Module({
  imports: [OffersModule],
  providers: [ExpireOffers, QuestionTemplate, ThanksTemplate, CodeTemplate, OffersPersonData],
})
export class OffersWorkerModule {}
