import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../about-person/associations.person-data.js';
import {
  AssociationAppliedTemplate,
  AssociationApprovedTemplate,
  AssociationDeclinedTemplate,
  MayBookTemplate,
  StillRightTemplate,
} from '../messages/contact.templates.js';
import { AssociationsStanding } from '../standing/associations-standing.js';
import { AskCardWork } from './ask-card.work.js';
import { ContactOverWork } from './contact-over.work.js';

/** What happens by itself: twice a year it is asked whether a card is still right, and a last day ends. */
@Module({
  providers: [
    AskCardWork,
    ContactOverWork,
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
