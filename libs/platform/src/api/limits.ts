import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type ASTNode,
  type FieldNode,
  GraphQLError,
  Kind,
  TypeInfo,
  type ValidationContext,
  type ValidationRule,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The longest document that is read, in tokens. The longest of the screens' has some 420. */
export const MOST_TOKENS = 4_000;
/** How many fields may stand within each other. The deepest of the screens' documents has 7. */
export const MOST_DEPTH = 12;
/** How many fields may be asked for under other names: else one document asks the same a thousand times. */
export const MOST_ALIASES = 60;
/** How many values an answer may hold when every page in it is full. «I dag» may have 12 700. */
export const MOST_COST = 60_000;
/** The largest body of a request, in bytes: far more than any form of ours. */
export const MOST_BODY_BYTES = 256 * 1024;

/** The longest page, and the length of one of which nothing is said: as `PageArgs` has them. */
const LONGEST_PAGE = 100;
const USUAL_PAGE = 25;

type See = <Node extends ASTNode>(context: ValidationContext, node: Node) => Node;
type Counter = { readonly OperationDefinition: { enter(node: ASTNode): void } };

/** What a document may ask for, beside being valid. One that asks for more is not run, and is told so as any invalid one. */
export const boundsOfDocuments: readonly ValidationRule[] = [
  counting(maxDepthRule({ n: MOST_DEPTH, ...orRefuse('Its fields stand too deep within each other.') })),
  counting(maxAliasesRule({ n: MOST_ALIASES, ...orRefuse('Too many fields have other names.') })),
  counting(
    // A field with fields in it counts 2, any other 1, times the length of its page.
    costLimitRule({
      ...{ maxCost: MOST_COST, objectCost: 2, scalarCost: 1, depthCostFactor: 1 },
      ...orRefuse('Its answer could be too large.'),
    }),
    withFullPages,
  ),
];

/** Thrown, as these rules would have it, a refusal would be an error of ours; reported, it is the client's. */
function orRefuse(why: string) {
  const refuse = (context: ValidationContext | null) =>
    context?.reportError(new GraphQLError(`This document asks for too much. ${why}`));
  // Where introspection is allowed, a tool's usual question goes deeper than any of ours.
  return { flattenFragments: true, ignoreIntrospection: true, propagateOnRejection: false, onReject: [refuse] };
}

/** A rule that counts in what `see` makes of the operation and its fragments. */
function counting(rule: (context: ValidationContext) => object, see: See = (_context, node) => node): ValidationRule {
  return (context) => {
    const seen: ValidationContext = Object.create(context, {
      getFragment: {
        value: (name: string) => {
          const fragment = context.getFragment(name);
          return fragment && see(context, fragment);
        },
      },
    });
    const counter = rule(seen) as Counter;
    return {
      enter: (node) => {
        if (node.kind === Kind.OPERATION_DEFINITION) {
          counter.OperationDefinition.enter.call(counter, see(context, node));
        }
      },
    };
  };
}

/** The same selections, with the length of each page said in place: what a variable holds counts as the longest. */
function withFullPages<Node extends ASTNode>(context: ValidationContext, node: Node): Node {
  const types = new TypeInfo(context.getSchema());
  const lengthen = (field: FieldNode): FieldNode | undefined => {
    if (!types.getFieldDef()?.args.some(({ name }) => name === 'first')) return undefined;
    const given = field.arguments?.find(({ name }) => name.value === 'first');
    if (given?.value.kind === Kind.INT) return undefined;
    const others = field.arguments?.filter((one) => one !== given) ?? [];
    const value = String(given ? LONGEST_PAGE : USUAL_PAGE);
    const first = {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'first' },
      value: { kind: Kind.INT, value },
    } as const;
    return { ...field, arguments: [first, ...others] };
  };
  return visit(node, visitWithTypeInfo(types, { Field: lengthen }));
}
