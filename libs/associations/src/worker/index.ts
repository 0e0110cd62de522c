import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../associations.person-data.js';
import { StillRightTemplate } from '../messages/still-right.template.js';
import { AskCardWork } from './ask-card.work.js';

/** What happens by itself: twice a year it is asked whether a card is still right. */
@Module({ providers: [AskCardWork, StillRightTemplate, AssociationsPersonData] })
export class AssociationsWorkerModule {}
export { AssociationsRetentionModule } from '../associations.retention.js';
