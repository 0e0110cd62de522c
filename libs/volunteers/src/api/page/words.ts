import type { InEveryLanguage } from '@hjerterom/platform';
import type { AgeGroup, WeekPart } from '../../application/choices.js';

interface Words {
  readonly title: string;
  readonly lead: (centre: string, days: number) => string;
  readonly name: string;
  readonly reach: string;
  readonly reachHelp: string;
  readonly phone: string;
  readonly email: string;
  readonly kinds: string;
  readonly kindsHelp: string;
  readonly when: string;
  readonly whenHelp: string;
  readonly parts: Readonly<Record<WeekPart, string>>;
  readonly languages: string;
  readonly age: string;
  readonly ages: Readonly<Record<AgeGroup, string>>;
  readonly young: string;
  readonly birthYear: string;
  readonly guardianHelp: (age: number) => string;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly district: string;
  readonly noDistrict: string;
  readonly consent: string;
  readonly send: string;
  readonly wrong: (count: number) => string;
  readonly needName: string;
  readonly needReach: string;
  readonly needAge: string;
  readonly needKinds: string;
  readonly needBirthYear: string;
  readonly needGuardian: string;
  readonly needConsent: string;
  readonly tooMany: string;
  readonly leaveEmpty: string;
  readonly thanks: string;
  readonly next: (centre: string, by: string) => string;
  readonly steps: readonly string[];
  readonly call: string;
  readonly paper: string;
  readonly paperTitle: string;
  readonly paperLead: (centre: string) => string;
  readonly signature: string;
  readonly date: string;
}

/** What stands on the page on which somebody knocks; short, and nothing that has to be looked up. */
export const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Vil du hjelpe til?',
    lead: (centre, days) =>
      `Det tar to minutter. ${centre} svarer deg innen ${days === 1 ? 'én dag' : `${days} dager`}.`,
    name: 'Hva heter du?',
    reach: 'Hvordan når vi deg?',
    reachHelp: 'Ett av dem er nok.',
    phone: 'Telefon',
    email: 'E-post',
    kinds: 'Hva har du lyst til?',
    kindsHelp: 'Velg så mange du vil.',
    when: 'Når passer det?',
    whenHelp: 'Du kan endre det senere.',
    parts: {
      morning: 'Hverdager, formiddag',
      afternoon: 'Hverdager, ettermiddag',
      evening: 'Hverdager, kveld',
      weekend: 'Lørdag og søndag',
    },
    languages: 'Hvilke språk snakker du?',
    age: 'Hvor gammel er du?',
    ages: {
      'under-15': 'Under 15',
      '15-17': '15–17',
      '18-29': '18–29',
      '30-49': '30–49',
      '50-66': '50–66',
      '67-': '67 eller eldre',
    },
    young: 'Er du under 18?',
    birthYear: 'Hvilket år er du født?',
    guardianHelp: (age) =>
      `Fyller du ${age} i år, eller senere? Da må en av foreldrene dine, eller en annen som har ansvar for deg, også si ja. Vi spør.`,
    guardianName: 'Hva heter den voksne?',
    guardianPhone: 'Telefonen til den voksne',
    district: 'Hvor bor du?',
    noDistrict: 'Vil ikke si, eller et annet sted',
    consent: 'Er det greit?',
    send: 'Send',
    wrong: (count) => (count === 1 ? 'Det er én ting å rette:' : `Det er ${count} ting å rette:`),
    needName: 'Skriv hva du heter.',
    needReach: 'Skriv telefon eller e-post, så vi kan svare deg.',
    needAge: 'Velg hvor gammel du er.',
    needKinds: 'Velg minst én ting du har lyst til.',
    needBirthYear: 'Skriv året du er født, med fire tall, og se at det stemmer med alderen.',
    needGuardian: 'Skriv navnet og telefonen til en voksen som har ansvar for deg, ikke din egen telefon.',
    needConsent: 'Sett et kryss her, så vi kan ta vare på det du har skrevet og svare deg.',
    tooMany:
      'Det er kommet mange skjemaer herfra. Vent en time og prøv igjen, eller ring oss. Det du har skrevet, står her ennå.',
    leaveEmpty: 'La dette feltet stå tomt',
    thanks: 'Takk! Vi har fått det.',
    next: (centre, by) => `${centre} tar kontakt med deg senest ${by}.`,
    steps: [
      'Vi ringer eller skriver, og avtaler en prat.',
      'Vi snakker om hva du har lyst til, og hva som trengs.',
      'Når vi har sagt ja, spør vi deg om et oppdrag. Du kan alltid si nei.',
    ],
    call: 'Lurer du på noe, så ring',
    paper: 'Vil du heller fylle ut på papir?',
    paperTitle: 'Jeg vil hjelpe til',
    paperLead: (centre) => `Fyll ut, og lever det til ${centre}.`,
    signature: 'Underskrift',
    date: 'Dato',
  },
  en: {
    title: 'Would you like to help?',
    lead: (centre, days) =>
      `It takes two minutes. ${centre} answers you within ${days === 1 ? 'a day' : `${days} days`}.`,
    name: 'What is your name?',
    reach: 'How do we reach you?',
    reachHelp: 'One of them is enough.',
    phone: 'Phone',
    email: 'E-mail',
    kinds: 'What would you like to do?',
    kindsHelp: 'Choose as many as you like.',
    when: 'When does it suit you?',
    whenHelp: 'You can change it later.',
    parts: {
      morning: 'Weekdays, before noon',
      afternoon: 'Weekdays, after noon',
      evening: 'Weekdays, evening',
      weekend: 'Saturday and Sunday',
    },
    languages: 'Which languages do you speak?',
    age: 'How old are you?',
    ages: {
      'under-15': 'Under 15',
      '15-17': '15–17',
      '18-29': '18–29',
      '30-49': '30–49',
      '50-66': '50–66',
      '67-': '67 or older',
    },
    young: 'Are you under 18?',
    birthYear: 'Which year were you born?',
    guardianHelp: (age) =>
      `Do you turn ${age} this year, or later? Then one of your parents, or somebody else who is responsible for you, has to say yes too. We ask them.`,
    guardianName: 'What is the adult’s name?',
    guardianPhone: 'The adult’s phone',
    district: 'Where do you live?',
    noDistrict: 'Rather not say, or somewhere else',
    consent: 'Is this all right?',
    send: 'Send',
    wrong: (count) => (count === 1 ? 'There is one thing to correct:' : `There are ${count} things to correct:`),
    needName: 'Write your name.',
    needReach: 'Write a phone number or an e-mail address, so that we can answer you.',
    needAge: 'Choose how old you are.',
    needKinds: 'Choose at least one thing that you would like to do.',
    needBirthYear: 'Write the year you were born, in four digits, and see that it fits your age.',
    needGuardian: 'Write the name and phone of an adult who is responsible for you, not your own phone.',
    needConsent: 'Tick here, so that we may keep what you have written and answer you.',
    tooMany:
      'Many forms have come from here. Wait an hour and try again, or call us. What you have written still stands here.',
    leaveEmpty: 'Leave this field empty',
    thanks: 'Thank you! We have it.',
    next: (centre, by) => `${centre} will be in touch with you by ${by}.`,
    steps: [
      'We call or write, and agree on a talk.',
      'We talk about what you would like, and what is needed.',
      'When we have said yes, we ask you for a task. You can always say no.',
    ],
    call: 'If you wonder about anything, call',
    paper: 'Would you rather fill it in on paper?',
    paperTitle: 'I would like to help',
    paperLead: (centre) => `Fill it in, and hand it in to ${centre}.`,
    signature: 'Signature',
    date: 'Date',
  },
};
