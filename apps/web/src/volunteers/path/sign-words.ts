import { defineWords } from '../../language/words.js';

export const signWords = defineWords('sign', {
  nb: {
    title: 'Signer på skjerm',
    help: 'La den frivillige lese teksten og trykke selv. Eller send den, så leser og signerer de på sin egen telefon.',
    sign: 'Jeg lover dette',
    send: 'Send teksten til telefonen eller e-posten deres',
    signed: 'Taushetserklæringen er signert.',
    sent: 'Sendt.',
  },
  en: {
    title: 'Sign on a screen',
    help: 'Let the volunteer read the text and press themself. Or send it, and they read and sign on their own phone.',
    sign: 'I promise this',
    send: 'Send the text to their phone or e-mail',
    signed: 'The confidentiality statement is signed.',
    sent: 'Sent.',
  },
});
