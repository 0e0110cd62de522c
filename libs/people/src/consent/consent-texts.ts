import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { associationContactTexts } from './texts/association-contact.js';
import { newsTexts } from './texts/news.js';
import { otherCentresTexts } from './texts/other-centres.js';
import { receivingHelpTexts } from './texts/receiving-help.js';
import { volunteeringTexts } from './texts/volunteering.js';

/** What one may say yes to; each purpose is said yes to by itself. */
export const consentPurposes = [
  'volunteering',
  'receiving-help',
  'news',
  'other-centres',
  'association-contact',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What was on the screen or the paper when somebody said yes. */
export interface ConsentWords {
  readonly title: string;
  /** Short paragraphs, in the order to be read. */
  readonly paragraphs: readonly string[];
  /** The sentence that one says yes to. */
  readonly yes: string;
}

/**
 * One version of a text. It is never changed once somebody may have said yes to it (`consent-texts.spec.ts` holds that):
 * a new wording is a new version, put first.
 */
export interface ConsentVersion {
  /** `YYYY-MM`, when it came into use. */
  readonly version: string;
  readonly words: InEveryLanguage<ConsentWords>;
}

/** Every text there has been, the one in use first. */
export const consentTexts: Readonly<Record<ConsentPurpose, readonly [ConsentVersion, ...ConsentVersion[]]>> = {
  volunteering: volunteeringTexts,
  'receiving-help': receivingHelpTexts,
  news: newsTexts,
  'other-centres': otherCentresTexts,
  'association-contact': associationContactTexts,
};

/** A text for one reader: the version in use unless another is named. Null where there has been no such version. */
export function consentText(
  purpose: ConsentPurpose,
  language: Language,
  version = consentTexts[purpose][0].version,
): (ConsentWords & { readonly purpose: ConsentPurpose; readonly version: string; readonly language: Language }) | null {
  const words = consentTexts[purpose].find((text) => text.version === version)?.words[language];
  return words ? { ...words, purpose, version, language } : null;
}
