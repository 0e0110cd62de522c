import { matrix } from './table.js';

/** A card: those who run the centre see everybody's; everyone else their own, whole. */
export const people = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.people .person      centre       centre  centre  own        own      own       -
Mutation.registerPerson .updatePerson
                          centre       centre  centre  -          -        -         -

Person.id .name .languages .preferredChannel .createdAt .updatedAt
                          centre       centre  centre  own        own      own       -
Person.address .contactPoints .birthYear .note
                          centre       centre  centre  own        own      own       -
Address.street .postalCode .city .district
                          centre       centre  centre  own        own      own       -
ContactPoint.kind .value  centre       centre  centre  own        own      own       -

PossibleDoubles.people    answer
`;
