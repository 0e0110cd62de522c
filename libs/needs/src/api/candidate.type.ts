import type { Gate, ScorePart } from '@hjerterom/matching';
import type { OfferedSpan } from '@hjerterom/offers/contracts';
import { Person } from '@hjerterom/people/api';
import { PersonalData } from '@hjerterom/platform/api';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One part of a candidate’s score.' })
@PersonalData('name', 'value', 'weight', 'reason')
export class CandidateScorePart {
  @Field(() => String, { description: '`skill`, `language`, `distance`, `continuity` or `fairLoad`.' })
  name!: string;

  @Field(() => Float, { description: '0 to 1.' })
  value!: number;

  @Field(() => Float, { description: 'How much it counts; 1 in all.' })
  weight!: number;

  @Field(() => String, { description: 'Why, in the language of the one who asks.' })
  reason!: string;
}

@ObjectType({ description: 'A time that a volunteer would be asked for.' })
export class ProposedTime {
  @Field(() => ID)
  occurrenceId!: string;

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;
}

@ObjectType({ description: 'A volunteer who may be asked.' })
export class NeedCandidate {
  @Field(() => ID)
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => Float, { description: '0 to 1: the sum of value × weight.' })
  score!: number;

  @Field(() => [CandidateScorePart])
  parts!: readonly ScorePart[];

  @Field(() => [ProposedTime], { description: 'What they would be asked for: of a window, the first time that suits.' })
  times?: ProposedTime[];

  centreId!: string;
  spans!: readonly OfferedSpan[];
}

@ObjectType({ description: 'A volunteer who may not be asked.' })
@PersonalData('personId', 'person', 'gates')
export class ShutOutVolunteer {
  @Field(() => ID)
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => [String], { description: 'Every gate that is closed, in the language of the one who asks.' })
  gates!: readonly Gate[];

  centreId!: string;
}

@ObjectType({ description: 'The volunteers ranked for one need, as things stand now.' })
export class CandidateRanking {
  @Field(() => [NeedCandidate], { description: 'The best first.' })
  candidates!: readonly NeedCandidate[];

  @Field(() => Int, { description: 'How many may be asked in all.' })
  candidatesInAll!: number;

  @Field(() => [ShutOutVolunteer], { description: 'Those nearest to being asked first.' })
  shutOut!: readonly ShutOutVolunteer[];
}

@ObjectType({ description: 'A candidate as ranked when the need was registered.' })
export class NeedProposal {
  centreId!: string;
  personId!: string;

  @Field(() => Person, { nullable: true, description: 'The volunteer; null when the asker may not see this person.' })
  person?: Person | null;

  @Field(() => Int, { description: '1 is the best.' })
  rank!: number;

  @Field(() => Float)
  score!: number;

  @Field(() => [CandidateScorePart])
  parts!: readonly ScorePart[];

  @Field(() => Date)
  proposedAt!: Date;
}
