import { Id } from '@hjerterom/platform';
import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class BuildingsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@ArgsType()
export class RoomsArgs extends BuildingsArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Those that are lent out; else all.' })
  onlyActive!: boolean;
}

@ArgsType()
export class RoomArgs extends BuildingsArgs {
  @Field(() => ID)
  @Id()
  id!: string;
}
