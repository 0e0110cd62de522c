import { Id } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class BookingArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  id!: string;
}

@ArgsType()
export class OwnBookingsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class BookingsOfAssociationArgs extends OwnBookingsArgs {
  @Field(() => ID)
  @Id()
  associationId!: string;
}
