import { Person, personById } from '@hjerterom/people/api';
import { auditPolicy, searchAudit, type Tx } from '@hjerterom/platform';
import { type OperationContext, Permission } from '@hjerterom/platform/api';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditArgs } from './audit.args.js';
import { AuditEntry, AuditEntryConnection } from './audit.type.js';

/** Of how many of its subjects a row of the audit says the names. */
const MOST_NAMES = 10;

/** Who did what, and who read what sensitive. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  @Permission(auditPolicy, 'read')
  @Query(() => AuditEntryConnection, { description: 'Newest first. To read it is written into it.' })
  audit(@Args() args: AuditArgs, @Context() ctx: OperationContext) {
    return ctx.read(args.centreId, (tx) => readAudit(tx, args));
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { centreId, actorId }: AuditEntry, @Context() ctx: OperationContext) {
    return actorId === null ? null : ctx.load(personById, centreId, actorId);
  }

  @ResolveField(() => [Person])
  async subjects(@Parent() { centreId, subjectIds }: AuditEntry, @Context() ctx: OperationContext) {
    const first = subjectIds.slice(0, MOST_NAMES);
    const people = await Promise.all(first.map((id) => ctx.load(personById, centreId, id)));
    return people.filter((person) => person !== null);
  }
}

/** The look itself is told of too: of whom it was asked, else of the whole centre. */
function readAudit(tx: Tx, { personId, subjectId, ...others }: AuditArgs) {
  tx.looked('audit', [tx.centreId, ...[personId, subjectId].filter((id) => typeof id === 'string')]);
  return searchAudit(tx, { ...others, actorId: personId, subjectId });
}
