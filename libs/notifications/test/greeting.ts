import type { MessageTemplate, MessageToRender, MessageWords } from '@hjerterom/notifications/contracts';
import { messageTemplates } from '@hjerterom/notifications/contracts';
import { personNames } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** Subjects about which there is nothing more to say. */
export const over = new Set<string>();

/** A message with a name, a link and letters of three languages in it. */
@Injectable()
@messageTemplates.plug('test.greeting')
export class Greeting implements MessageTemplate {
  async render(tx: Tx, { personId, subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    if (over.has(subjectId)) return null;
    const name = (await personNames(tx, [personId])).get(personId);
    const url = `https://sentral.example.org/o/${subjectId}`;
    return language === 'nb'
      ? {
          subject: 'Kan du hjelpe på lørdag? Blåbærtur – Ærlig talt',
          paragraphs: [`Hei, ${name}!`, 'Vi trenger en til på blåbærtur <3 & kaffe.'],
          link: { label: 'Svar her', url },
          sms: `Hei, ${name}! Blir du med på blåbærtur lørdag?`,
        }
      : {
          subject: 'Can you help on Saturday?',
          paragraphs: [`Hello, ${name}!`, 'We need one more for the trip.'],
          link: { label: 'Answer here', url },
          sms: `Hello, ${name}! Will you come on Saturday?`,
        };
  }
}

/** A template with a mistake in it. */
@Injectable()
@messageTemplates.plug('test.broken')
export class Broken implements MessageTemplate {
  async render(): Promise<never> {
    throw new TypeError('a mistake');
  }
}

@Module({ providers: [Greeting, Broken] })
export class TestTemplatesModule {}
