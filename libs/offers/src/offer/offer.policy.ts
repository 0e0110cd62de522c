import { allow, Policy } from '@hjerterom/platform';

/** An offer as its policy sees it. */
export interface OfferPolicyRow {
  id: string;
  centreId: string;
  personId: string;
}

const atTheDesk = allow<OfferPolicyRow>(['coordinator', 'leader', 'staff']);
const theVolunteer = allow<OfferPolicyRow>(['volunteer'], { personId: 'personId' });
/** Whoever holds the signed link: as that volunteer, and for that offer only. */
const theLink = allow<OfferPolicyRow>(['link'], { personId: 'personId', id: 'subjectId' });
const theWorker = allow<OfferPolicyRow>(['system']);

/** Who may ask, see and answer. The desk answers for one who rings; it then stands on the offer who took the call. */
export const offerPolicy = new Policy<
  OfferPolicyRow,
  'read' | 'make' | 'expire' | 'answer' | 'giveBack' | 'withdraw' | 'reveal'
>('offers.offer', {
  read: [atTheDesk, theVolunteer, theLink, theWorker],
  make: [atTheDesk, theWorker],
  answer: [atTheDesk, theVolunteer, theLink],
  giveBack: [atTheDesk, theVolunteer, theLink],
  withdraw: [atTheDesk],
  expire: [theWorker],
  /** Name, address and phone of the one who is helped. The desk sees them in people. */
  reveal: [theVolunteer, theLink],
});
