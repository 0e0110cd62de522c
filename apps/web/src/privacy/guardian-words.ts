import { defineWords } from '../language/words.js';

export const guardianWords = defineWords('guardian', {
  nb: {
    title: 'Venter på ja fra en foresatt',
    VOLUNTEERING:
      '{{name}} er så ung at en foresatt må si ja først. Til det er gjort, kan {{name}} ikke godkjennes eller bli spurt om oppdrag.',
    RECEIVING_HELP:
      '{{name}} er så ung at en foresatt må si ja til hjelpen først. Til det er gjort, blir ingen frivillige spurt.',
    who: 'Foresatt: {{name}}, {{contact}}',
    nobody: 'Det står ikke hvem som er foresatt ennå.',
    write: 'Skriv ned at foresatt har sagt ja',
    sendLink: 'Send lenke til foresatt',
    sendHelp: 'Foresatt får en melding med en lenke, leser hva det gjelder, og svarer selv.',
    guardianName: 'Foresattes navn',
    guardianContact: 'Foresattes telefon eller e-post',
    fill: 'Fyll ut dette.',
    contactWrong: 'Skriv et telefonnummer eller en e-postadresse.',
    send: 'Send lenken',
    sent: 'Lenken er sendt.',
  },
  en: {
    title: 'Waits for a yes from a guardian',
    VOLUNTEERING:
      '{{name}} is so young that a guardian has to say yes first. Until then {{name}} cannot be approved or asked for a task.',
    RECEIVING_HELP:
      '{{name}} is so young that a guardian has to say yes to the help first. Until then no volunteer is asked.',
    who: 'Guardian: {{name}}, {{contact}}',
    nobody: 'Who the guardian is, is not written down yet.',
    write: 'Write down that the guardian has said yes',
    sendLink: 'Send the guardian a link',
    sendHelp: 'The guardian gets a message with a link, reads what it is about, and answers.',
    guardianName: 'Name of the guardian',
    guardianContact: 'Phone or e-mail of the guardian',
    fill: 'Fill this in.',
    contactWrong: 'Write a phone number or an e-mail address.',
    send: 'Send the link',
    sent: 'The link was sent.',
  },
});
