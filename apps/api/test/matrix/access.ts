import { matrix } from './table.js';

/** Who is signed in sees what they are themselves; whoever is not, sees nothing. */
export const access = matrix`
                                  coordinator  leader  staff  volunteer  contact  resident  anonymous

Query.me                          own          own     own    own        own      own       -
Me.memberships .locksAfterMinutes own          own     own    own        own      own       -
Membership.centre .person .roles  own          own     own    own        own      own       -

# Who is what, who is invited: for those who lead. What leavers left: for everybody at the desk.
Query.roleHolders .invitations .tasksOfRole
                                  centre       centre  -      -          -        -         -
Query.leftTasks                   centre       centre  centre -          -        -         -
Mutation.grantRole .endRole .inviteSomebody .inviteAgain .revokeInvitation
                                  centre       centre  -      -          -        -         -
Mutation.settleLeftTask           centre       centre  centre -          -        -         -
RoleHolder.id .role .since .person
                                  centre       centre  -      -          -        -         -
Invitation.id .role .state .value .invitedAt .sentAt .expiresAt .person .inviter
                                  centre       centre  -      -          -        -         -
LeftTask.id .leftAt .person .task centre       centre  centre -          -        -         -
TaskToHandOver.kind .subject .subjectId .title .next .recipient
                                  centre       centre  centre -          -        -         -

NotOneself.role                          answer
NoAddress.personId                       answer
RoleEnded.personId .role .tasks          answer
LastLeader.personId                      answer
TaskSettled.taskId                       answer
AlreadyInvited.invitation                answer
HoldsRole.personId .role                 answer
InvitationAnswered.invitation            answer
`;
