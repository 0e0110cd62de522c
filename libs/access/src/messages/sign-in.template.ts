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

const words: InEveryLanguage<(facts: Facts) => Omit<MessageWords, 'link'> & { readonly button: string }> = {
  nb: ({ centre, digits, minutes }) => ({
    subject: `Logg inn hos ${centre}`,
    paragraphs: [
      `Koden din er ${digits}.`,
      `Skriv koden der du vil logge inn. Eller trykk på knappen, så logger du inn på denne enheten. Begge deler virker i ${minutes} minutter, og én gang.`,
      'Ikke gi koden til noen. Ingen fra sentralen spør om den. Har du ikke bedt om å logge inn, trenger du ikke å gjøre noe.',
    ],
    sms: `Koden din hos ${centre} er ${digits}. Den virker i ${minutes} minutter. Ikke gi den til noen. Eller logg inn her:`,
    button: 'Logg inn på denne enheten',
  }),
  en: ({ centre, digits, minutes }) => ({
    subject: `Sign in at ${centre}`,
    paragraphs: [
      `Your code is ${digits}.`,
      `Type the code where you want to sign in. Or press the button to sign in on this device. Both work for ${minutes} minutes, and once.`,
      'Do not give the code to anybody. Nobody from the centre asks for it. If you have not asked to sign in, there is nothing to do.',
    ],
    sms: `Your code at ${centre} is ${digits}. It works for ${minutes} minutes. Give it to nobody. Or sign in here:`,
    button: 'Sign in on this device',
  }),
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
    const { button, ...said } = words[language]({ centre, digits, minutes: REQUEST_LIFETIME_MS / 60_000 });
    const url = `${this.config.publicUrl}/sign-in/mail/${tokenOf(this.config, 'link', requestId)}`;
    const channel = request.kind === 'email' ? 'email' : 'sms';
    return { ...said, link: { label: button, url }, to: { channel, to: request.value } };
  }
}
