import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Extensions, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Policy, PolicyRow } from '../actor/index.js';
import { CodedError, Forbidden } from '../errors.js';
import { declarations } from './field-permission.js';
import type { OperationContext } from './operation-context.js';

const PERMISSION = Symbol('permission');

/** What whoever asks from a locked screen is told, whatever they asked. */
export const lockedMessage = 'This screen is locked. Unlock it first.';

/** What a root field demands: an action of a policy, or nothing because it is public. */
export type Demand = { policy: Policy; action: string } | 'public';

/** Declares which policy action a root field needs. The guard asks it before the work; the verb asks it of the row. */
export function Permission<Row extends PolicyRow, Action extends string, Field extends string>(
  policy: Policy<Row, Action, Field>,
  action: NoInfer<Action>,
) {
  return demanding({ policy: policy as unknown as Policy, action });
}

/** Declares that anybody may use this root field. */
export function Public() {
  return demanding('public');
}

/** For the guard on the method, and for the schema, which is refused where a root field demands nothing. */
function demanding(demand: Demand) {
  return applyDecorators(
    SetMetadata<symbol, Demand>(PERMISSION, demand),
    Extensions({ [declarations.root]: demand }) as MethodDecorator,
  );
}

/** What a resolver method demands, if it says so. */
export function demandOf(handler: object): Demand | undefined {
  return Reflect.getMetadata(PERMISSION, handler) as Demand | undefined;
}

/** Default deny: a root field that declares nothing is refused, and so is an actor that no rule could ever allow. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<string>() !== 'graphql') return true;
    const demand = this.reflector.get<Demand | undefined>(PERMISSION, execution.getHandler());
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<OperationContext>();
    const { fieldName } = graphql.getInfo<GraphQLResolveInfo>();
    if (context.session.locked) throw new CodedError('LOCKED', lockedMessage);
    context.asked(fieldName);
    if (demand === 'public') return true;
    const { centreId } = graphql.getArgs<{ centreId?: string }>();
    if (!demand || !centreId) throw new Forbidden('undeclared');
    const actor = context.actor(centreId);
    if (demand.policy.mightAllow(actor, demand.action)) return true;
    if (context.session.memberships.length === 0) throw new CodedError('UNAUTHENTICATED', 'Sign in first.');
    const refusal = new Forbidden(`${demand.policy.name}.${demand.action}`);
    await context.refused(centreId, fieldName, refusal);
    throw refusal;
  }
}
