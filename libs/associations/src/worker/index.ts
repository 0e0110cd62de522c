import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../associations.person-data.js';
import {
  AssociationAppliedTemplate,
  AssociationApprovedTemplate,
  AssociationDeclinedTemplate,
  MayBookTemplate,
  StillRightTemplate,
} from '../messages/contact.templates.js';
import { AssociationsStanding } from '../standing/associations-standing.js';
import { AskCardWork } from './ask-card.work.js';

/** What happens by itself: twice a year it is asked whether a card is still right. */
@Module({
  providers: [
    AskCardWork,
    AssociationsStanding,
    AssociationAppliedTemplate,
    AssociationApprovedTemplate,
    AssociationDeclinedTemplate,
    MayBookTemplate,
    StillRightTemplate,
    AssociationsPersonData,
  ],
})
export class AssociationsWorkerModule {}
export { AssociationsRetentionModule } from '../associations.retention.js';
