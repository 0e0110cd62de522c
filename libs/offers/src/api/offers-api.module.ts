import { Module } from '@nestjs/common';
import { OffersModule } from '../offers.module.js';
import { OffersPersonData } from '../offers.person-data.js';
import { AwaitedOffersResolver } from './awaited-offers.resolver.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferDetailsResolver } from './offer-details.resolver.js';
import { CalendarController } from './page/calendar.controller.js';
import { CodeController } from './page/code.controller.js';
import { GiveBackController } from './page/give-back.controller.js';
import { OfferController } from './page/offer.controller.js';
import { OfferDoor } from './page/offer-door.js';

/** What offers answers: GraphQL for the desk, and the page behind the signed link for the volunteer. */
@Module({
  imports: [OffersModule],
  controllers: [OfferController, GiveBackController, CodeController, CalendarController],
  providers: [OfferResolver, OfferDetailsResolver, AwaitedOffersResolver, OfferDoor, OffersPersonData],
})
export class OffersApiModule {}
