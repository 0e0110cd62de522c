import { allow, Policy } from '@hjerterom/platform';

/** The consents of one person, as the policy sees them. */
export interface ConsentRow {
  centreId: string;
  personId: string;
}

const ownOrDesk = [
  allow<ConsentRow>(['coordinator', 'leader', 'staff', 'system']),
  allow<ConsentRow>(['volunteer', 'contact', 'resident'], { personId: 'personId' }),
];

/** Those who run the centre write down what others say; everybody says and takes back their own. */
export const consentPolicy = new Policy<ConsentRow, 'read' | 'give' | 'withdraw'>('people.consent', {
  read: ownOrDesk,
  give: ownOrDesk,
  withdraw: ownOrDesk,
});
