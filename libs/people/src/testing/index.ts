import { found, type Tx } from '@hjerterom/platform';
import { type NewPerson, type PersonCard, personCard, registerPerson } from '../index.js';

export { eraseNow } from './erase-now.js';

let made = 0;

/** A person who wants e-mail and has one, with a phone and an address, in the centre of the transaction (the system's). */
export async function aPerson(tx: Tx, given: Partial<NewPerson> = {}): Promise<PersonCard> {
  made += 1;
  const outcome = await registerPerson(tx, {
    name: `Prøve Person${made}`,
    contactPoints: [
      { kind: 'email', value: `person${made}@example.org` },
      { kind: 'phone', value: `+47 290${String(made).padStart(5, '0')}` },
    ],
    languages: ['nb'],
    district: 'Strømsø',
    street: `Prøveveien ${made}`,
    postalCode: '3000',
    city: 'Drammen',
    confirmedNotDouble: true,
    ...given,
  });
  return found('personId' in outcome ? await personCard(tx, outcome.personId) : null, 'person');
}
