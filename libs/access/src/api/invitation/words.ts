import type { InEveryLanguage } from '@hjerterom/platform';
import type { InvitedRole } from '../../invitation/invitation.policy.js';

interface Words {
  title: (centre: string) => string;
  lead: (centre: string, as: string) => string;
  as: Record<InvitedRole, string>;
  yes: string;
  once: string;
  known: string;
  sameAs: (name: string) => string;
  another: string;
  no: string;
  spentTitle: string;
  spentLead: string;
  signIn: string;
}

/** What the page behind an invitation's link says. */
export const words: InEveryLanguage<Words> = {
  nb: {
    title: (centre) => `Invitasjon fra ${centre}`,
    lead: (centre, as) => `${centre} inviterer deg ${as}. Sier du ja, blir du logget inn her med en gang.`,
    as: {
      leader: 'til å være leder',
      staff: 'til å være ansatt',
      volunteer: 'til å være frivillig',
      contact: 'til å være kontakt for laget eller foreningen din',
      resident: 'til å følge med på hjelpen du får',
    },
    yes: 'Ja, jeg blir med',
    once: 'Lenken virker én gang. Du trenger ikke passord: neste gang logger du inn med en kode til samme adresse.',
    known:
      'Denne adressen er i bruk hos en annen sentral også. Er det deg, kan du bruke samme innlogging begge steder.',
    sameAs: (name) => `Ja, jeg er ${name}`,
    another: 'Ja, men jeg er en annen',
    no: 'Vil du ikke, trenger du ikke å gjøre noe.',
    spentTitle: 'Denne invitasjonen virker ikke lenger',
    spentLead:
      'En invitasjon virker én gang, og i 14 dager. Har du sagt ja før, kan du logge inn som vanlig. Ellers kan du be den som inviterte deg, om en ny.',
    signIn: 'Logg inn',
  },
  en: {
    title: (centre) => `Invitation from ${centre}`,
    lead: (centre, as) => `${centre} invites you ${as}. If you say yes, you are signed in here at once.`,
    as: {
      leader: 'to be a leader',
      staff: 'to be a member of staff',
      volunteer: 'to be a volunteer',
      contact: 'to be the contact of your association',
      resident: 'to follow the help that you get',
    },
    yes: 'Yes, I am in',
    once: 'The link works once. You need no password: next time you sign in by a code to the same address.',
    known: 'This address is used at another centre too. If that is you, you can sign in to both in the same way.',
    sameAs: (name) => `Yes, I am ${name}`,
    another: 'Yes, but I am somebody else',
    no: 'If you do not want to, there is nothing to do.',
    spentTitle: 'This invitation does not work any more',
    spentLead:
      'An invitation works once, and for 14 days. If you have said yes before, sign in as usual. Otherwise ask whoever invited you for a new one.',
    signIn: 'Sign in',
  },
};
