import type { InEveryLanguage } from '@hjerterom/platform';

/** What is signed: short enough to be read. A changed text is a new version; the old ones stay, for they were signed. */
export interface Statement {
  readonly version: string;
  readonly text: InEveryLanguage<{ readonly title: string; readonly paragraphs: readonly string[] }>;
}

const first: Statement = {
  version: '2026-1',
  text: {
    nb: {
      title: 'Taushetserklæring',
      paragraphs: [
        'Når jeg hjelper andre, får jeg se og høre ting som er deres egne: hvor de bor, hvordan de har det, hvem de er sammen med.',
        'Jeg lover å ikke fortelle dette videre til noen, heller ikke uten navn, og å ikke ta bilder eller skrive om det.',
        'Er jeg bekymret for noen, sier jeg det til sentralen. Er det fare for liv, ringer jeg 113, 112 eller 110.',
        'Løftet gjelder også etter at jeg har sluttet.',
      ],
    },
    en: {
      title: 'Confidentiality statement',
      paragraphs: [
        'When I help others, I see and hear things that are their own: where they live, how they are, whom they are with.',
        'I promise not to tell anybody about it, not even without names, and not to take pictures of it or write about it.',
        'If I worry about somebody, I tell the centre. If a life is in danger, I call 113, 112 or 110.',
        'The promise holds also after I have left.',
      ],
    },
  },
};

/** Every text that has been signed, by its version. */
export const statements: readonly Statement[] = [first];

/** The text that is signed now. */
export const statementNow = first;
