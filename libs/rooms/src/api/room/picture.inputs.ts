import { Id, Text } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import type { AddPicture } from '../../picture/add-picture.js';

/** In base64: what a request has room for beside the rest of it, some 180 kB. */
const mostCharacters = 245_000;

@InputType({ description: 'A picture, drawn anew by the screen so that it tells nothing of where it was taken.' })
export class AddRoomPictureInput implements AddPicture {
  @Field(() => ID)
  @Id()
  roomId!: string;

  @Field(() => String, { description: 'What it shows, for those who do not see it.' })
  @Text({ max: 200 })
  alt!: string;

  @Field(() => String, { description: 'JPEG or WebP of at most 1600 pixels a side, in base64.' })
  @Matches(/^(?:\/9j\/|UklGR)[A-Za-z0-9+/]*={0,2}$/, { message: 'notValid|' })
  @Text({ max: mostCharacters })
  content!: string;
}

@InputType()
export class RemoveRoomPictureInput {
  @Field(() => ID)
  @Id()
  pictureId!: string;
}

@ArgsType()
export class AddRoomPictureArgs extends mutationArgs(AddRoomPictureInput) {}

@ArgsType()
export class RemoveRoomPictureArgs extends mutationArgs(RemoveRoomPictureInput) {}
