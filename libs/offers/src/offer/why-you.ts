import type { Reason } from '@hjerterom/matching';
import type { InEveryLanguage, Language } from '@hjerterom/platform';

interface Words {
  offersThis: string;
  speaks: (language: string) => string;
  sameDistrict: string;
  neighbourDistrict: string;
  knowsRecipient: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    offersThis: 'Du har sagt at du kan hjelpe med dette.',
    speaks: (language) => `Du snakker ${language}.`,
    sameDistrict: 'Du bor i samme bydel.',
    neighbourDistrict: 'Du bor i nabobydelen.',
    knowsRecipient: 'Du har hjulpet samme person før.',
  },
  en: {
    offersThis: 'You have said that you can help with this.',
    speaks: (language) => `You speak ${language}.`,
    sameDistrict: 'You live in the same district.',
    neighbourDistrict: 'You live in the next district.',
    knowsRecipient: 'You have helped the same person before.',
  },
};

/**
 * Why the volunteer is the one who is asked, said to them. Only what speaks for asking: that somebody lives far away or
 * was busy is weighed, and is nothing to tell them.
 */
export function whyYou(reasons: readonly Reason[], language: Language): string[] {
  return reasons.map((reason) => toYou(reason, language)).filter((text) => text !== null);
}

function toYou(reason: Reason, language: Language): string | null {
  const { offersThis, speaks, sameDistrict, neighbourDistrict, knowsRecipient } = words[language];
  switch (reason.code) {
    case 'onlyOffersThis':
    case 'offersThisAndMore':
      return offersThis;
    case 'speaksLanguage':
    case 'speaksOtherLanguage':
      return speaks(named(reason.facts.language, language));
    case 'sameDistrict':
      return sameDistrict;
    case 'neighbourDistrict':
      return neighbourDistrict;
    case 'knowsRecipient':
      return knowsRecipient;
    default:
      return null;
  }
}

/** Bokmål and nynorsk are both heard as Norwegian. */
function named(code: string, language: Language): string {
  const heard = ['nb', 'nn'].includes(code) ? 'no' : code;
  return new Intl.DisplayNames(language, { type: 'language' }).of(heard) ?? code;
}
