import { defineWords } from '../../language/words.js';

export const knocksWords = defineWords('knocks', {
  nb: {
    title: 'De som vil bli frivillige',
    all: 'Alle frivillige',
    byPhone: 'Skriv inn en som ringer',
    more: 'Vis flere',
    late: 'Over fristen',
    waitsForGuardian: 'Venter på ja fra foresatt',
    answerBy: 'Skal ha svar senest {{day}}',
    decideBy: 'Samtalen er holdt. Svar senest {{day}}',
    talkAt: 'Samtale {{when}}',
    wants: 'Vil hjelpe med {{what}}',
    hidden: 'Navn vises ikke for deg',
    none: 'Ingen venter på svar',
    noneHelp:
      'Når noen melder seg på nettsiden eller dere skriver inn en som ringer, står de her til de har fått svar.',
    publicPage: 'Siden der folk melder seg',
    paper: 'Skjema på papir',
    settings: 'Innstillinger for mottaket',
  },
  en: {
    title: 'Those who want to volunteer',
    all: 'All volunteers',
    byPhone: 'Write down one who calls',
    more: 'Show more',
    late: 'Late',
    waitsForGuardian: 'Waits for a guardian’s yes',
    answerBy: 'Is to have an answer by {{day}}',
    decideBy: 'The talk was had. Answer by {{day}}',
    talkAt: 'Talk {{when}}',
    wants: 'Wants to help with {{what}}',
    hidden: 'You may not see the name',
    none: 'Nobody waits for an answer',
    noneHelp:
      'When somebody applies on the web page, or you write down one who calls, they stand here until they have an answer.',
    publicPage: 'The page on which people apply',
    paper: 'A form on paper',
    settings: 'Settings for receiving volunteers',
  },
});
