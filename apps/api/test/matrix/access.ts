import { matrix } from './table.js';

/** Who is signed in sees what they are themselves; whoever is not, sees nothing. */
export const access = matrix`
                                  coordinator  leader  staff  volunteer  contact  resident  anonymous

Query.me                          own          own     own    own        own      own       -
Me.memberships                    own          own     own    own        own      own       -
Membership.centre .person .roles  own          own     own    own        own      own       -
`;
