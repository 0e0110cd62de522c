import { centreOf } from '@hjerterom/centres';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type InEveryLanguage, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { InvitationEntity } from '../invitation/invitation.entity.js';
import type { InvitedRole } from '../invitation/invitation.policy.js';
import { invitationToken } from '../invitation/invitation-token.js';

interface Words {
  readonly as: Readonly<Record<InvitedRole, string>>;
  readonly say: (centre: string, as: string) => Omit<MessageWords, 'link'> & { readonly button: string };
}

const words: InEveryLanguage<Words> = {
  nb: {
    as: {
      leader: 'til å være leder',
      staff: 'til å være ansatt',
      volunteer: 'til å være frivillig',
      contact: 'til å være kontakt for laget eller foreningen din',
      resident: 'til å følge med på hjelpen du får',
    },
    say: (centre, as) => ({
      subject: `${centre} inviterer deg`,
      paragraphs: [
        `${centre} inviterer deg ${as}.`,
        'Trykk på knappen for å svare. Lenken virker i 14 dager, og én gang. Du trenger ikke passord.',
        'Vil du ikke, eller vet du ikke hva dette er? Da trenger du ikke å gjøre noe.',
      ],
      sms: `${centre} inviterer deg ${as}. Svar her innen 14 dager:`,
      button: 'Se invitasjonen',
    }),
  },
  en: {
    as: {
      leader: 'to be a leader',
      staff: 'to be a member of staff',
      volunteer: 'to be a volunteer',
      contact: 'to be the contact of your association',
      resident: 'to follow the help that you get',
    },
    say: (centre, as) => ({
      subject: `${centre} invites you`,
      paragraphs: [
        `${centre} invites you ${as}.`,
        'Press the button to answer. The link works for 14 days, and once. You need no password.',
        'You do not want to, or do not know what this is? Then there is nothing to do.',
      ],
      sms: `${centre} invites you ${as}. Answer here within 14 days:`,
      button: 'See the invitation',
    }),
  },
};

/** The link of an invitation, to the address that it was made for. Not said when it is of no use any more. */
@Injectable()
@messageTemplates.plug('access.invitation')
export class InvitationTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId: id, language }: MessageToRender): Promise<MessageWords | null> {
    const invitation = await tx.em.findOneBy(InvitationEntity, { id, centreId: tx.centreId });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= tx.now) return null;
    const { as, say } = words[language];
    const { button, ...said } = say((await centreOf(tx)).name, as[invitation.role]);
    const url = `${this.config.publicUrl}/sign-in/invitation/${invitationToken(this.config, invitation)}`;
    const channel = invitation.kind === 'email' ? 'email' : 'sms';
    return { ...said, link: { label: button, url }, to: { channel, to: invitation.value } };
  }
}
