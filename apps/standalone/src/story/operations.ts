// What the screens of those who take part ask for in the story.

export const whoAmI = `query WhoAmI { me { memberships { roles person { id } } } }`;

export const makeCoordinator = `mutation MakeCoordinator($centreId: ID!, $key: String!, $personId: ID!) {
  grantRole(centreId: $centreId, idempotencyKey: $key, input: { personId: $personId, role: COORDINATOR }) { __typename }
}`;

export const findPeople = `query FindPeople($centreId: ID!, $search: String!) {
  people(centreId: $centreId, search: $search, first: 5) { edges { node { id name } } }
}`;

export const gateQuestions = `query GateQuestions($centreId: ID!, $kind: String!) {
  gateQuestions(centreId: $centreId, kind: $kind) { id text closingAnswer }
}`;

export const registerNeed = `mutation RegisterNeed($centreId: ID!, $key: String!, $input: RegisterNeedInput!) {
  registerNeed(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename
    ... on Need { id }
  }
}`;

export const showNeed = `query ShowNeed($centreId: ID!, $id: ID!) {
  need(centreId: $centreId, id: $id) {
    state
    proposals { rank score person { name } parts { reason } }
    offers { id personId }
    assignments { id state }
    occurrences { id state places { id state remindedAt } }
  }
}`;

export const candidates = `query Candidates($centreId: ID!, $needId: ID!) {
  candidates(centreId: $centreId, needId: $needId, first: 3) {
    candidates { personId score person { name } parts { reason } }
    shutOut { gates }
  }
}`;

export const askVolunteers = `mutation AskVolunteers($centreId: ID!, $key: String!, $input: AskVolunteersInput!) {
  askVolunteers(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename }
}`;

export const proposedHours = `query Hours($centreId: ID!, $personId: ID!) {
  hours(centreId: $centreId, personId: $personId, first: 20) { edges { node { id status minutes start task } } }
}`;

export const listVolunteers = `query Volunteers($centreId: ID!) {
  volunteers(centreId: $centreId, first: 20) { edges { node { id } } }
}`;

export const answerOffer = `mutation AnswerOffer($centreId: ID!, $key: String!, $input: AnswerOfferInput!) {
  answerOffer(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename }
}`;

export const whomIHelp = `query WhomIHelp($centreId: ID!, $offerId: ID!) {
  offerDetails(centreId: $centreId, offerId: $offerId) { recipientName address }
}`;

export const confirmHours = `mutation ConfirmHours($centreId: ID!, $key: String!, $input: ConfirmHoursInput!) {
  confirmHours(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename }
}`;
