import { matrix } from './table.js';

/** What people were told: the office sees all of it and rings; everybody sees what was said to themselves. */
export const notifications = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.messages            centre       centre  centre  own        own      own       -
Query.callList            centre       centre  centre  -          -        -         -
Mutation.markCalled .releaseHeld
                          centre       centre  centre  -          -        -         -

Message.id .personId .person .template .subjectId .urgent .status .dueAt .channel .language .acceptedAt .failure
       .calledAt .callOutcome
                          centre       centre  centre  own        own      own       -
Message.subject .body     centre       centre  centre  own        own      own       -

CallNotNeeded.status      answer
`;
