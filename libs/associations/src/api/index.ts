import { Module } from '@nestjs/common';
import { AssociationsPersonData } from '../associations.person-data.js';
import { AssociationMutations } from './association.mutations.js';
import {
  AssociationAgreementResolver,
  AssociationContactResolver,
  AssociationDoubleResolver,
  AssociationLogEntryResolver,
  AssociationResolver,
  PossibleDoubleAssociationsResolver,
} from './association.resolver.js';

export { AssociationsRetentionModule } from '../associations.retention.js';
export { associationById } from './association.loaders.js';
export { Association } from './association.type.js';

/** What associations answers. */
@Module({
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
