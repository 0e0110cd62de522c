import type { ConsentPurpose } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { ProblemNote } from '../page/problem-note.js';

const consentTextsQuery = graphql(`
  query ConsentTexts {
    consentTexts {
      purpose
      version
      language
      title
      paragraphs
      yes
    }
  }
`);

/** What one may say yes to, as it is worded now, in the language of the screen. */
export function useConsentTexts() {
  const { data, problem, again } = useData(consentTextsQuery, {});
  const texts = data?.consentTexts ?? [];
  return { problem, again, texts, textOf: (purpose: ConsentPurpose) => texts.find((one) => one.purpose === purpose) };
}

/** The words that are said yes to: read by oneself, or aloud by whoever writes it down. */
export function ConsentToRead({ purpose, label }: { readonly purpose: ConsentPurpose; readonly label: string }) {
  const { textOf, problem, again } = useConsentTexts();
  const text = textOf(purpose);
  if (!text) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <section aria-label={label} lang={text.language}>
      <p className="quiet">{label}</p>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <strong>{text.yes}</strong>
      </p>
    </section>
  );
}
