import { Person } from '@hjerterom/people/api';
import { connectionOf, PersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AuditDeedEnum } from './enums.js';

@ObjectType({
  description:
    'What one operation did, or what sensitive things it read. Ids are kept; names are joined when it is read.',
})
@PersonalData(
  ...['id', 'at', 'deed', 'operation', 'lookedAt', 'outcome', 'roles', 'person', 'subjects', 'subjectCount'],
)
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  centreId!: string;
  actorId!: string | null;
  subjectIds!: readonly string[];

  @Field(() => Date)
  at!: Date;

  @Field(() => AuditDeedEnum)
  deed!: 'did' | 'read';

  @Field(() => String, { description: 'The verb, the fields that were asked for, or the page behind a link.' })
  operation!: string;

  @Field(() => [String], { description: 'The kinds of what was read, such as `address`.' })
  lookedAt!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What came of it. `Refused`, `NotFound`: nothing was done.' })
  outcome!: string | null;

  @Field(() => [String], {
    description: 'What who did it was at the time; `link`: came by a link; `system`: the program.',
  })
  roles!: readonly string[];

  @Field(() => Person, { nullable: true, description: 'Who; null for the program, and for somebody who is erased.' })
  person?: Person | null;

  @Field(() => [Person], { description: 'Those of them that are people and still here; ten at most.' })
  subjects?: Person[];

  @Field(() => Int, { description: 'How many it was done to or read of, people and things.' })
  subjectCount!: number;
}

@ObjectType()
export class AuditEntryConnection extends connectionOf(AuditEntry, 'AuditEntry') {}
