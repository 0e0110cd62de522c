import { matrix } from './table.js';

/**
 * That something changed: in a centre, for those who run it; about themselves, for everyone else. No more than a lib and
 * an id.
 */
export const platform = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Subscription.changes      centre       centre  centre  -          -        -         -
Subscription.ownChanges   own          own     own     own        own      own       -
Change.at .topic          centre       centre  centre  own        own      own       -
# The first change names no thing: what one is told of is tried in subscriptions.browser-spec.ts.
Change.id                 answer

InvalidInput.fields       answer
FieldProblem.path .message
                          answer
`;
