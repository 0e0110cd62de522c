import { messages } from '../validation/messages.js';
import { renderPage } from './page.js';

/** A link that opens nothing. Whose it would be is not known, so it speaks both languages. */
export function notFoundPage(): string {
  return inBoth({
    title: 'Denne siden finnes ikke',
    advice: 'Se om hele lenken kom med. Virker den fortsatt ikke? Ring sentralen som sendte den.',
    english:
      'This page does not exist. Check that you have the whole link. Still nothing? Call the centre that sent it.',
  });
}

/** Something failed here. */
export function brokenPage(): string {
  return inBoth({
    title: 'Noe gikk galt hos oss',
    advice: 'Prøv igjen om litt. Virker det fortsatt ikke? Ring sentralen.',
    english: 'Something went wrong here. Try again in a while. Still nothing? Call the centre.',
  });
}

/** Somebody wrote a fødselsnummer where it has no business: nothing was kept, and what else was written is still there. */
export function nationalIdPage(): string {
  return inBoth({
    title: 'Ikke skriv fødselsnummer her',
    advice: `${messages.nb.nationalId} Vi har ikke lagret noe. Gå tilbake i nettleseren: resten av det du skrev, står der ennå.`,
    english: `${messages.en.nationalId} We have not kept anything. Go back in your browser: the rest of what you wrote is still there.`,
  });
}

function inBoth({ title, advice, english }: { title: string; advice: string; english: string }): string {
  return renderPage({
    language: 'nb',
    title,
    owner: 'Hjerterom',
    children: (
      <>
        <h1>{title}</h1>
        <p>{advice}</p>
        <p lang="en">{english}</p>
      </>
    ),
  });
}
