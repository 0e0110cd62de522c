import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type Language, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { contactPath } from '../application/contact-link.js';
import type { AssociationStatus } from '../association/association.states.js';
import { type ContactFacts, contactFacts } from './contact-facts.js';
import { words } from './words.js';

/** A message about an association to one of its contacts; not said any more when it stands otherwise by then. */
abstract class ContactTemplate implements MessageTemplate {
  protected abstract readonly status: AssociationStatus;

  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const facts = await contactFacts(tx, subjectId);
    return facts?.status === this.status ? this.say(facts, language) : null;
  }

  protected abstract say(facts: ContactFacts, language: Language): MessageWords;

  /** To the page behind the contact's own link. */
  protected toStatus(label: string, { contactId }: ContactFacts): MessageWords['link'] {
    return { label, url: `${this.config.publicUrl}${contactPath(this.config, contactId)}` };
  }

  protected toSignIn(label: string, { slug }: ContactFacts): MessageWords['link'] {
    return { label, url: `${this.config.publicUrl}/sign-in?next=${encodeURIComponent(`/c/${slug}/my-associations`)}` };
  }
}

/** That a registration was heard, and by when there is an answer. */
@Injectable()
@messageTemplates.plug('associations.applied')
export class AssociationAppliedTemplate extends ContactTemplate {
  protected readonly status = 'applied';

  protected say(facts: ContactFacts, language: Language): MessageWords {
    return { ...words[language].applied(facts), link: this.toStatus(words[language].see, facts) };
  }
}

/** A welcome, and how to sign in. */
@Injectable()
@messageTemplates.plug('associations.approved')
export class AssociationApprovedTemplate extends ContactTemplate {
  protected readonly status = 'approved';

  protected say(facts: ContactFacts, language: Language): MessageWords {
    return { ...words[language].approved(facts), link: this.toSignIn(words[language].signIn, facts) };
  }
}

/** A kind no. */
@Injectable()
@messageTemplates.plug('associations.declined')
export class AssociationDeclinedTemplate extends ContactTemplate {
  protected readonly status = 'declined';

  protected say(facts: ContactFacts, language: Language): MessageWords {
    return words[language].declined(facts);
  }
}

/** To whoever may book for an association from now on. */
@Injectable()
@messageTemplates.plug('associations.may-book')
export class MayBookTemplate extends ContactTemplate {
  protected readonly status = 'approved';

  protected say(facts: ContactFacts, language: Language): MessageWords {
    return { ...words[language].mayBook(facts), link: this.toSignIn(words[language].signIn, facts) };
  }
}

/** «Is this still right?», to those who speak for an association. Not said any more when it has left. */
@Injectable()
@messageTemplates.plug('associations.still-right')
export class StillRightTemplate extends ContactTemplate {
  protected readonly status = 'approved';

  protected say(facts: ContactFacts, language: Language): MessageWords {
    return { ...words[language].stillRight(facts), link: this.toStatus(words[language].answer, facts) };
  }
}
