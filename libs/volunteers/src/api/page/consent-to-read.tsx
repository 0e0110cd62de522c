import { type ConsentWords, consentText } from '@hjerterom/people';
import type { Language } from '@hjerterom/platform';

/** The text that whoever would like to help says yes to, as it is worded now: the ledger of consents names the version. */
export function yesTo(language: Language): ConsentWords {
  const text = consentText('volunteering', language);
  if (!text) throw new Error(`The consent to volunteering has no words in ${language}.`);
  return text;
}

/** What is read before the yes, in short paragraphs. */
export function ConsentToRead({ language }: { readonly language: Language }) {
  return yesTo(language).paragraphs.map((paragraph) => (
    <p key={paragraph} className="quiet">
      {paragraph}
    </p>
  ));
}
