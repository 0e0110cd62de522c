import { idFrom } from '@hjerterom/kernel';
import type { SamplePerson } from './people.js';

/** A person of the sample who is not dealt by the dice: all the others stay who they are. */
export function someone(name: string, email: string): SamplePerson {
  const id = idFrom('person', name);
  const contactPoints = [{ kind: 'email', value: email }] as const;
  return { id, name, contactPoints, languages: ['nb'], district: 'Strømsø', confirmedNotDouble: true };
}
