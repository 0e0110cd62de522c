import { Module } from '@nestjs/common';
import { Subjects } from './offer/subjects.js';

/** What offers need in every process. The subjects come from the libs that plug them in. */
@Module({ providers: [Subjects], exports: [Subjects] })
export class OffersModule {}
