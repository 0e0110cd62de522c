import { pageLanguage, renderPage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

const words = {
  nb: {
    title: 'Logg inn',
    lead: 'Du logger inn med en lenke som sentralen gir deg. Har du ikke fått en, så ring sentralen.',
  },
  en: {
    title: 'Sign in',
    lead: 'You sign in with a link that the centre gives you. If you have none, call the centre.',
  },
} as const;

/** Production's `/sign-in`: how one gets in. */
@Controller()
export class SignInInfoController {
  @Get('sign-in')
  show(
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): void {
    const language = pageLanguage(lang, accepted);
    const { title, lead } = words[language];
    const children = (
      <>
        <h1>{title}</h1>
        <p>{lead}</p>
      </>
    );
    sendPage(response, renderPage({ language, title, owner: 'Hjerterom', children }));
  }
}
