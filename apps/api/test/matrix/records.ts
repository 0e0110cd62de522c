import { matrix } from './table.js';

/** What was done and looked at, and how long things are kept: for those who answer for it. */
export const records = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.audit .retention    centre       centre  -       -          -        -         -
Mutation.setRetention     -            centre  -       -          -        -         -

AuditEntry.id .at .deed .operation .lookedAt .outcome .roles .person .subjects .subjectCount
                          centre       centre  -       -          -        -         -
RetentionRule.kind .months .defaultMonths .leastMonths .mostMonths .goesBy .going
                          centre       centre  -       -          -        -         -

RetentionSet.dataKind     answer
RetentionOutOfBounds.leastMonths .mostMonths
                          answer
`;
