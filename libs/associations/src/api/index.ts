import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../about-person/associations.person-data.js';
import { AssociationMutations } from './association.mutations.js';
import {
  AssociationAgreementResolver,
  AssociationContactResolver,
  AssociationDoubleResolver,
  AssociationLogEntryResolver,
  AssociationResolver,
  PossibleDoubleAssociationsResolver,
} from './association.resolver.js';
import { PublicAssociationsController } from './page/public.controller.js';
import { RegistrationController } from './page/registration.controller.js';
import { AssociationStatusController } from './page/status.controller.js';

export { AssociationsRetentionModule } from '../associations.retention.js';
export { associationById } from './association.loaders.js';
export { Association } from './association.type.js';

/** What associations answers. */
@Module({
  // The form before the list: `:slug/lag/ny` is no card.
  controllers: [RegistrationController, PublicAssociationsController, AssociationStatusController],
  providers: [
    AssociationsPersonData,
    AssociationResolver,
    AssociationContactResolver,
    AssociationAgreementResolver,
    AssociationLogEntryResolver,
    AssociationDoubleResolver,
    PossibleDoubleAssociationsResolver,
    AssociationMutations,
  ],
})
export class AssociationsApiModule {}
