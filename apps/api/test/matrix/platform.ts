import { matrix } from './table.js';

/** That something changed in a centre, for those who run it: no more than a lib and an id. */
export const platform = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Subscription.changes      centre       centre  centre  -          -        -         -
Change.at .topic          centre       centre  centre  -          -        -         -
# The first change names no thing: what one is told of is tried in subscriptions.browser-spec.ts.
Change.id                 answer

InvalidInput.fields       answer
FieldProblem.path .message
                          answer
`;
