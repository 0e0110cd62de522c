import type { InEveryLanguage } from '@hjerterom/platform';
import type { WaitingStatus } from '../../waiting/waiting-rows.js';

interface Words {
  readonly title: string;
  readonly counting: string;
  readonly waitingTitle: Readonly<Record<WaitingStatus, string>>;
  readonly room: string;
  readonly what: string;
  readonly when: string;
  /** Before the dates that are not offered with the others. */
  readonly leftOut: string;
  readonly some: (count: number, of: number) => string;
  readonly coming: string;
  readonly notComing: string;
  readonly saidComing: string;
  readonly freed: string;
  readonly notNow: string;
  readonly came: (count: number) => string;
  readonly howMany: string;
  readonly send: string;
  readonly nobody: string;
  readonly nameless: string;
  readonly take: string;
  readonly leave: string;
  readonly keptUntil: (time: string) => string;
  readonly wrong: string;
  readonly call: (phone: string) => string;
}

/** What stands on the pages behind messages about rooms. */
export const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Kommer dere?',
    counting: 'Hvor mange kom?',
    waitingTitle: {
      waiting: 'Dere står på ventelista',
      offered: 'Lokalet er ledig for dere',
      taken: 'Dere har svart ja',
      declined: 'Dere har svart nei',
      expired: 'Tiden for å svare er ute',
      left: 'Dere står ikke på ventelista lenger',
      over: 'Tiden er over',
    },
    room: 'Lokale',
    what: 'Hva',
    when: 'Når',
    leftOut: 'Ikke med',
    some: (count, of) => `${count} av ${of} ganger`,
    coming: 'Ja, vi kommer',
    notComing: 'Nei, vi trenger det ikke',
    saidComing: 'Takk! Vi vet at dere kommer.',
    freed: 'Lokalet er gitt fri for andre.',
    notNow: 'Det er ikke noe å svare på nå.',
    came: (count) => (count === 1 ? '1 kom' : `${count} kom`),
    howMany: 'Et annet antall',
    send: 'Send antallet',
    nobody: 'Ingen kom',
    nameless: 'Vi skriver bare ned antallet, ikke hvem som kom.',
    take: 'Ja, vi tar det',
    leave: 'Nei takk',
    keptUntil: (time) => `Vi holder det av til dere til ${time}. Etter det får de neste tilbudet.`,
    wrong: 'Noe som ikke stemmer?',
    call: (phone) => `Ring oss på ${phone}`,
  },
  en: {
    title: 'Are you coming?',
    counting: 'How many came?',
    waitingTitle: {
      waiting: 'You are on the waiting list',
      offered: 'The room is free for you',
      taken: 'You have said yes',
      declined: 'You have said no',
      expired: 'The time to answer is over',
      left: 'You are not on the waiting list any more',
      over: 'The time is over',
    },
    room: 'Room',
    what: 'What',
    when: 'When',
    leftOut: 'Left out',
    some: (count, of) => `${count} of ${of} times`,
    coming: 'Yes, we are coming',
    notComing: 'No, we do not need it',
    saidComing: 'Thank you! We know that you are coming.',
    freed: 'The room is free for others.',
    notNow: 'There is nothing to answer now.',
    came: (count) => `${count} came`,
    howMany: 'Another number',
    send: 'Send the number',
    nobody: 'Nobody came',
    nameless: 'We only write down the number, and not who came.',
    take: 'Yes, we take it',
    leave: 'No, thank you',
    keptUntil: (time) => `We keep it for you until ${time}. After that it is offered to the next.`,
    wrong: 'Is something wrong?',
    call: (phone) => `Call us on ${phone}`,
  },
};
