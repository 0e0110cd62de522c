import { Extensions } from '@nestjs/graphql';
import type { Policy, PolicyRow } from '../actor/index.js';

/** What a sensitive field demands of the one who asks, on the row that its object was made from. */
export interface FieldDemand {
  readonly policy: Policy;
  readonly action: string;
  /** One of the policy's sensitive fields; without it, the action on the row is enough. */
  readonly field: string | undefined;
  /** The row as the policy sees it, from the object; the object itself when left out. */
  readonly row: (parent: unknown) => PolicyRow;
}

/** What a type says of itself: that its fields tell of a person, or why they do not. */
export type TypeDeclaration = { readonly personal: true; readonly open: readonly string[] } | { readonly why: string };

/** What a field says of itself beside its type. */
export type FieldDeclaration = FieldDemand | 'open';

/** Under which names the schema's types and fields carry what they declare. */
export const declarations = { type: 'personalData', field: 'permission', root: 'demand' } as const;

/**
 * Says that a type tells of a person. The fields named here are open to whoever may read the row; each of the others
 * says `@Sensitive`, or (a field that another lib adds) `@OpenToReader`. The build fails for one that says nothing.
 */
export function PersonalData(...open: readonly string[]): ClassDecorator {
  return Extensions({ [declarations.type]: { personal: true, open } satisfies TypeDeclaration }) as ClassDecorator;
}

/** Says that a type with words in it tells of nobody, and why. */
export function NoPersonalData(why: string): ClassDecorator {
  return Extensions({ [declarations.type]: { why } satisfies TypeDeclaration }) as ClassDecorator;
}

/** Says that a field added to a type of personal data is open to whoever may read the row. */
export function OpenToReader(): PropertyDecorator & MethodDecorator {
  return Extensions({ [declarations.field]: 'open' satisfies FieldDeclaration });
}

/**
 * Declares which permission a sensitive field needs. It is asked each time the field is, whatever query came by it: who
 * may not gets null, or an empty list.
 * @param asked.field one of the policy's sensitive fields; without it the action on the row is enough
 * @param asked.row the row as the policy sees it, when the object has other names
 */
export function Sensitive<Row extends PolicyRow, Action extends string, Field extends string, Parent = Row>(
  policy: Policy<Row, Action, Field>,
  action: NoInfer<Action>,
  asked: { field?: NoInfer<Field>; row?: (parent: Parent) => Row } = {},
): PropertyDecorator & MethodDecorator {
  const row = asked.row ?? ((parent: Parent) => parent as unknown as Row);
  const demand = { policy, action, field: asked.field, row } as unknown as FieldDemand;
  return Extensions({ [declarations.field]: demand });
}
