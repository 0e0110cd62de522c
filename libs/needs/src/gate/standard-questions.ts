import type { GateQuestionEntity } from './gate-question.entity.js';

type StandardQuestion = Omit<GateQuestionEntity, 'id' | 'centreId' | 'position' | 'active'>;

/**
 * The questions a centre begins with. Volunteers supplement what the municipality owes people and do not replace it
 * («ikke brukes for å utføre lovpålagte tjenester»); what needs a professional goes to one.
 */
export const standardQuestions: readonly StandardQuestion[] = [
  {
    code: 'vedtak',
    textNb: 'Har personen vedtak om denne hjelpen fra kommunen?',
    textEn: 'Has the municipality granted the person this help?',
    kinds: null,
    closingAnswer: true,
    referTo: 'Kommunens tjenestekontor',
  },
  {
    code: 'helsehjelp',
    textNb: 'Trengs det stell, medisiner eller annen helsehjelp?',
    textEn: 'Is personal care, medicine or other health care needed?',
    kinds: null,
    closingAnswer: true,
    referTo: 'Hjemmetjenesten i kommunen',
  },
  {
    code: 'fagperson',
    textNb: 'Er dette arbeid for en fagperson, som elektriker eller rørlegger?',
    textEn: 'Is this work for a professional, such as an electrician or a plumber?',
    kinds: ['praktisk'],
    closingAnswer: true,
    referTo: 'En fagperson',
  },
  {
    code: 'pasientreise',
    textNb: 'Har personen rett til pasientreise eller TT-kort for turen?',
    textEn: 'Is the person entitled to patient transport or a TT card for the trip?',
    kinds: ['transport', 'folge'],
    closingAnswer: true,
    referTo: 'Pasientreiser eller TT-tjenesten',
  },
];
