import { centreOf } from '@hjerterom/centres';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type InEveryLanguage, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { REQUEST_LIFETIME_MS } from '../sign-in/ask-to-sign-in.js';
import { digitsOf, tokenOf } from '../sign-in/secrets.js';
import { SignInRequestEntity } from '../sign-in/sign-in-request.entity.js';

interface Facts {
  readonly centre: string;
  /** In two groups of three, as one reads them aloud. */
  readonly digits: string;
  readonly minutes: number;
}

type Said = Omit<MessageWords, 'link'>;

interface Words {
  signIn: (facts: Facts) => Said & { readonly button: string };
  /** The screen is to be unlocked. */
  unlock: (facts: Facts) => Said;
  /** The address is to be one of somebody's own. */
  add: (facts: Facts) => Said;
}

const words: InEveryLanguage<Words> = {
  nb: {
    unlock: ({ centre, digits, minutes }) => ({
      subject: `Lås opp skjermen hos ${centre}`,
      paragraphs: [
        `Koden din er ${digits}. Skriv den på den låste skjermen, så går du videre der du var.`,
        `Koden virker i ${minutes} minutter. Ikke gi den til noen. Har du ikke bedt om den, prøver noen å låse opp skjermen din: si fra på sentralen.`,
      ],
      sms: `Koden din hos ${centre} er ${digits}. Skriv den på den låste skjermen. Den virker i ${minutes} minutter. Ikke gi den til noen.`,
    }),
    add: ({ centre, digits, minutes }) => ({
      subject: `Ny adresse hos ${centre}`,
      paragraphs: [
        `Koden din er ${digits}. Skriv den på siden «Min konto», så kan du logge inn med denne adressen.`,
        `Koden virker i ${minutes} minutter. Har du ikke bedt om den, trenger du ikke å gjøre noe.`,
      ],
      sms: `Koden din hos ${centre} er ${digits}. Skriv den på siden Min konto. Den virker i ${minutes} minutter.`,
    }),
    signIn: ({ centre, digits, minutes }) => ({
      subject: `Logg inn hos ${centre}`,
      paragraphs: [
        `Koden din er ${digits}.`,
        `Skriv koden der du vil logge inn. Eller trykk på knappen, så logger du inn på denne enheten. Begge deler virker i ${minutes} minutter, og én gang.`,
        'Ikke gi koden til noen. Ingen fra sentralen spør om den. Har du ikke bedt om å logge inn, trenger du ikke å gjøre noe.',
      ],
      sms: `Koden din hos ${centre} er ${digits}. Den virker i ${minutes} minutter. Ikke gi den til noen. Eller logg inn her:`,
      button: 'Logg inn på denne enheten',
    }),
  },
  en: {
    unlock: ({ centre, digits, minutes }) => ({
      subject: `Unlock the screen at ${centre}`,
      paragraphs: [
        `Your code is ${digits}. Type it on the locked screen, and you go on where you were.`,
        `The code works for ${minutes} minutes. Give it to nobody. If you have not asked for it, somebody tries to unlock your screen: tell the centre.`,
      ],
      sms: `Your code at ${centre} is ${digits}. Type it on the locked screen. It works for ${minutes} minutes. Give it to nobody.`,
    }),
    add: ({ centre, digits, minutes }) => ({
      subject: `New address at ${centre}`,
      paragraphs: [
        `Your code is ${digits}. Type it on the page «My account», and you can sign in with this address.`,
        `The code works for ${minutes} minutes. If you have not asked for it, there is nothing to do.`,
      ],
      sms: `Your code at ${centre} is ${digits}. Type it on the page My account. It works for ${minutes} minutes.`,
    }),
    signIn: ({ centre, digits, minutes }) => ({
      subject: `Sign in at ${centre}`,
      paragraphs: [
        `Your code is ${digits}.`,
        `Type the code where you want to sign in. Or press the button to sign in on this device. Both work for ${minutes} minutes, and once.`,
        'Do not give the code to anybody. Nobody from the centre asks for it. If you have not asked to sign in, there is nothing to do.',
      ],
      sms: `Your code at ${centre} is ${digits}. It works for ${minutes} minutes. Give it to nobody. Or sign in here:`,
      button: 'Sign in on this device',
    }),
  },
};

/** The link and the code, to the address that was typed. Not said when they are of no use any more. */
@Injectable()
@messageTemplates.plug('access.sign-in')
export class SignInTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId: requestId, language }: MessageToRender): Promise<MessageWords | null> {
    const request = await tx.em.findOneBy(SignInRequestEntity, { id: requestId });
    if (!request || request.provedAt !== null || request.expiresAt <= tx.now) return null;
    const { name: centre } = await centreOf(tx);
    const digits = digitsOf(this.config, requestId).replace(/^(\d{3})/, '$1 ');
    const facts = { centre, digits, minutes: REQUEST_LIFETIME_MS / 60_000 };
    const to = { channel: request.kind === 'email' ? 'email' : 'sms', to: request.value } as const;
    if (request.forLogin !== null) return { ...words[language].unlock(facts), to };
    if (request.forAccount !== null) return { ...words[language].add(facts), to };
    const { button, ...said } = words[language].signIn(facts);
    const url = `${this.config.publicUrl}/sign-in/mail/${tokenOf(this.config, 'link', requestId)}`;
    return { ...said, link: { label: button, url }, to };
  }
}
