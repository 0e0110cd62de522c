import { defineWords } from '../language/words.js';

export const sessionWords = defineWords('session', {
  nb: {
    signIn: 'Logg inn',
    signedOutTitle: 'Du er ikke logget inn',
    signedOutLead: 'Logg inn for å se sentralens sider. Du får en kode på e-post eller SMS.',
    wrongCentreTitle: 'Denne sentralen er ikke din',
    wrongCentreLead: 'Du er logget inn, men ikke her. Velg en sentral:',
    chooseTitle: 'Velg sentral',
    chooseLead: 'Du har oppgaver i flere sentraler.',
  },
  en: {
    signIn: 'Sign in',
    signedOutTitle: 'You are not signed in',
    signedOutLead: 'Sign in to see the pages of the centre. You get a code by e-mail or SMS.',
    wrongCentreTitle: 'This centre is not yours',
    wrongCentreLead: 'You are signed in, but not here. Choose a centre:',
    chooseTitle: 'Choose a centre',
    chooseLead: 'You have work in more than one centre.',
  },
});
