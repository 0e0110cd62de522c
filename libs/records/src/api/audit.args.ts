import { Id, Instant, OneOf, Optional } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { AuditDeedEnum } from './enums.js';

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID, { nullable: true, description: 'Only what this person did or read.' })
  @Optional()
  @Id()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what was done to or read of this person or thing.' })
  @Optional()
  @Id()
  subjectId?: string | null;

  @Field(() => AuditDeedEnum, { nullable: true })
  @Optional()
  @OneOf(['did', 'read'])
  deed?: 'did' | 'read' | null;

  @Field(() => String, { nullable: true, description: 'Only where this kind of thing was read, such as `address`.' })
  @Optional()
  @Matches(/^[a-z-]{1,40}$/, { message: 'notValid|' })
  lookedAt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what was refused, or tried on what is not there.' })
  @Optional()
  onlyRefused?: boolean | null;

  @Field(() => Date, { nullable: true })
  @Optional()
  @Instant()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this.' })
  @Optional()
  @Instant()
  to?: Date | null;
}
