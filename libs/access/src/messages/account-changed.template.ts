import { centreOf } from '@hjerterom/centres';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type InEveryLanguage, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type AccountChange, AccountNoticeEntity } from '../account/account-notice.entity.js';

interface Words {
  /** What was done, as a whole sentence. */
  readonly changed: Record<AccountChange, string>;
  readonly say: (centre: string, changed: string) => Omit<MessageWords, 'link'> & { readonly button: string };
}

const words: InEveryLanguage<Words> = {
  nb: {
    changed: {
      'address-added': 'Det er lagt til en ny adresse å logge inn med.',
      'address-removed': 'En adresse å logge inn med er fjernet.',
      'password-set': 'Det er laget et nytt passord.',
      'password-removed': 'Passordet er fjernet.',
      'second-step-on': 'Innlogging i to trinn er slått på.',
      'second-step-off': 'Innlogging i to trinn er slått av.',
      'service-linked': 'En annen tjeneste er koblet til, så det går an å logge inn med den.',
      'service-unlinked': 'En annen tjeneste er koblet fra, så den ikke lenger kan brukes til å logge inn.',
    },
    say: (centre, changed) => ({
      subject: `Endret på kontoen din hos ${centre}`,
      paragraphs: [
        `${changed} Det gjelder kontoen din hos ${centre}.`,
        'Var det deg, trenger du ikke å gjøre noe.',
        'Var det ikke deg? Trykk på knappen, logg ut alle andre enheter, og ta bort det du ikke kjenner igjen. Ring sentralen med en gang hvis du ikke kommer inn.',
      ],
      sms: `${changed} Det gjelder kontoen din hos ${centre}. Var det ikke deg? Logg ut alle andre enheter her, og ring sentralen:`,
      button: 'Se på kontoen min',
    }),
  },
  en: {
    changed: {
      'address-added': 'A new address to sign in with was added.',
      'address-removed': 'An address to sign in with was removed.',
      'password-set': 'A new password was set.',
      'password-removed': 'The password was removed.',
      'second-step-on': 'Signing in in two steps was switched on.',
      'second-step-off': 'Signing in in two steps was switched off.',
      'service-linked': 'Another service was connected, and can be used to sign in.',
      'service-unlinked': 'Another service was disconnected, and cannot be used to sign in any more.',
    },
    say: (centre, changed) => ({
      subject: `Changed on your account at ${centre}`,
      paragraphs: [
        `${changed} It is about your account at ${centre}.`,
        'If it was you, there is nothing to do.',
        'Was it not you? Press the button, sign out all other devices, and take away what you do not know. Call the centre at once if you cannot get in.',
      ],
      sms: `${changed} It is about your account at ${centre}. Was it not you? Sign out all other devices here, and call the centre:`,
      button: 'See my account',
    }),
  },
};

/** That a way into an account was changed, to an address that it had before. To a phone only where an SMS can be sent. */
@Injectable()
@messageTemplates.plug('access.account-changed')
export class AccountChangedTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId: id, language }: MessageToRender): Promise<MessageWords | null> {
    const notice = await tx.em.findOneBy(AccountNoticeEntity, { id });
    if (!notice || (notice.kind === 'phone' && !this.config.canSendSms)) return null;
    const { changed, say } = words[language];
    const { button, ...said } = say((await centreOf(tx)).name, changed[notice.change]);
    const to = { channel: notice.kind === 'email' ? 'email' : 'sms', to: notice.value } as const;
    return { ...said, link: { label: button, url: `${this.config.publicUrl}/account` }, to };
  }
}
