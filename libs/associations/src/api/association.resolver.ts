import { Person, personById } from '@hjerterom/people/api';
import { connectionOf, type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listEndingAgreements } from '../agreement/list-ending-agreements.js';
import { associationPolicy } from '../association/association.policy.js';
import { listAssociations, ownAssociations } from '../association/list-associations.js';
import { AssociationArgs, AssociationsArgs, EndingAgreementsArgs, MyAssociationsArgs } from './association.args.js';
import {
  agreementsOfAssociation,
  associationById,
  contactsOfAssociation,
  doublesOfAssociation,
  logOfAssociation,
  ownPartOfAssociation,
} from './association.loaders.js';
import { AssociationDouble, PossibleDoubleAssociations } from './association.results.js';
import { Association, AssociationAgreement, AssociationContact, AssociationLogEntry } from './association.type.js';

const AssociationConnection = connectionOf(Association, 'Association');
const AssociationAgreementConnection = connectionOf(AssociationAgreement, 'AssociationAgreement');

@Resolver(() => Association)
export class AssociationResolver {
  @Permission(associationPolicy, 'list')
  @Query(() => AssociationConnection, {
    description: 'Associations by name: those that are approved; to those who run the centre, all.',
  })
  associations(@Args() { centreId, ...asked }: AssociationsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listAssociations(tx, asked));
  }

  @Permission(associationPolicy, 'list')
  @Query(() => Association, { nullable: true })
  association(@Args() { centreId, id }: AssociationArgs, @Context() ctx: OperationContext) {
    return ctx.load(associationById, centreId, id);
  }

  @Permission(associationPolicy, 'listOwn')
  @Query(() => [Association], {
    description: 'Those that whoever asks speaks or books for, or waits for an answer about.',
  })
  myAssociations(@Args() { centreId }: MyAssociationsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, ownAssociations);
  }

  @Permission(associationPolicy, 'listAgreements')
  @Query(() => AssociationAgreementConnection, {
    description:
      'Agreements that end within 60 days or ended within 14, and after which none is made; first to end first.',
  })
  endingAgreements(@Args() { centreId, ...page }: EndingAgreementsArgs, @Context() ctx: OperationContext) {
    return ctx.read(centreId, (tx) => listEndingAgreements(tx, page));
  }

  @ResolveField(() => [AssociationContact], {
    description: 'Who speaks and books for it. For those who run the centre and who speak for it; else empty.',
  })
  contacts(@Parent() { centreId, id }: Association, @Context() ctx: OperationContext) {
    return ctx.load(contactsOfAssociation, centreId, id);
  }

  @ResolveField(() => [AssociationAgreement], {
    description: 'The newest first. For those who run the centre and who speak for it; else empty.',
  })
  agreements(@Parent() { centreId, id }: Association, @Context() ctx: OperationContext) {
    return ctx.load(agreementsOfAssociation, centreId, id);
  }

  @ResolveField(() => [AssociationLogEntry], {
    description: 'The latest first. For those who look after associations at the centre; else empty.',
  })
  contactLog(@Parent() { centreId, id }: Association, @Context() ctx: OperationContext) {
    return ctx.load(logOfAssociation, centreId, id);
  }

  @ResolveField(() => [AssociationDouble], {
    description: 'Those that one which waits may be the same as, likeliest first. For those who run the centre.',
  })
  possibleDoubles(@Parent() { centreId, id }: Association, @Context() ctx: OperationContext) {
    return ctx.load(doublesOfAssociation, centreId, id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whoever asks is a contact person of it, and may change what is its own.',
  })
  async spokenForByMe(@Parent() { centreId, id }: Association, @Context() ctx: OperationContext) {
    return (await ctx.load(ownPartOfAssociation, centreId, id))?.speaks ?? false;
  }

  @ResolveField(() => Boolean, { description: 'Whoever asks may book for it today.' })
  async bookableByMe(@Parent() { centreId, id, status }: Association, @Context() ctx: OperationContext) {
    const books = (await ctx.load(ownPartOfAssociation, centreId, id))?.books ?? false;
    return books && status === 'approved';
  }
}

@Resolver(() => AssociationContact)
export class AssociationContactResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Null for those who may not see the card.' })
  person(@Parent() { centreId, personId }: AssociationContact, @Context() ctx: OperationContext) {
    return ctx.load(personById, centreId, personId);
  }
}

@Resolver(() => AssociationAgreement)
export class AssociationAgreementResolver {
  @ResolveField(() => Association, { nullable: true })
  association(@Parent() { centreId, associationId }: AssociationAgreement, @Context() ctx: OperationContext) {
    return ctx.load(associationById, centreId, associationId);
  }
}

@Resolver(() => AssociationLogEntry)
export class AssociationLogEntryResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it; null for those who may not see the card.' })
  writtenByPerson(@Parent() { centreId, writtenBy }: AssociationLogEntry, @Context() ctx: OperationContext) {
    return writtenBy === null ? null : ctx.load(personById, centreId, writtenBy);
  }
}

@Resolver(() => PossibleDoubleAssociations)
export class PossibleDoubleAssociationsResolver {
  @ResolveField(() => [AssociationDouble], { description: 'The likeliest first.' })
  doubles(@Parent() { centreId, doubles }: PossibleDoubleAssociations) {
    return doubles.map((double) => ({ ...double, centreId }));
  }
}

@Resolver(() => AssociationDouble)
export class AssociationDoubleResolver {
  @ResolveField(() => Association, {
    nullable: true,
    description: 'Null where whoever asks may not see it: it waits for its answer, or was told no.',
  })
  association(@Parent() { centreId, associationId }: AssociationDouble, @Context() ctx: OperationContext) {
    return ctx.load(associationById, centreId, associationId);
  }
}
