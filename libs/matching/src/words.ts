import type { GateCode, GateFacts, GateOf } from './gates.js';
import { spokenLanguage } from './languages.js';
import type { ReasonCode, ReasonFacts, ReasonOf } from './parts.js';

/** The languages that the screen speaks. */
export type ScreenLanguage = 'nb' | 'en';

type Words<Facts> = { [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** Why a candidate got points, short and plain: «Bor i samme bydel». */
export function reasonInWords<Code extends ReasonCode>(reason: ReasonOf<Code>, language: ScreenLanguage): string {
  return reasons[language][reason.code](reason.facts);
}

/** Why somebody may not be asked, short, plain and kind. For a blocked pair it says that, and nothing of why. */
export function gateInWords<Code extends GateCode>(gate: GateOf<Code>, language: ScreenLanguage): string {
  return gates[language][gate.code](gate.facts);
}

const reasons: Record<ScreenLanguage, Words<ReasonFacts>> = {
  nb: {
    onlyOffersThis: () => 'Har meldt seg til akkurat dette',
    offersThisAndMore: ({ others }) =>
      `Har meldt seg til dette og ${others === 1 ? 'én annen ting' : `${others} andre ting`}`,
    noLanguageAsked: () => 'Ingen krav til språk',
    speaksLanguage: ({ language }) => `Snakker ${named(language, 'nb')}`,
    speaksOtherLanguage: ({ language, first }) => `Snakker ${named(language, 'nb')}, men ikke ${named(first, 'nb')}`,
    sameDistrict: () => 'Bor i samme bydel',
    neighbourDistrict: () => 'Bor i nabobydelen',
    otherDistrict: () => 'Bor i en annen bydel',
    placeUnknown: () => 'Stedet er ikke oppgitt',
    homeUnknown: () => 'Har ikke oppgitt bydel',
    knowsRecipient: ({ times }) => `Har hjulpet samme person før: ${times} ${times === 1 ? 'gang' : 'ganger'}`,
    newToRecipient: () => 'Har ikke hjulpet denne personen før',
    hasNotHelpedLately: ({ days }) => `Har ikke hatt oppdrag de siste ${days} dagene`,
    hasHelpedLately: ({ tasks, days }) => `Har hatt ${tasks} oppdrag de siste ${days} dagene`,
  },
  en: {
    onlyOffersThis: () => 'Has offered to do just this',
    offersThisAndMore: ({ others }) =>
      `Has offered to do this and ${others === 1 ? 'one other thing' : `${others} other things`}`,
    noLanguageAsked: () => 'No language is required',
    speaksLanguage: ({ language }) => `Speaks ${named(language, 'en')}`,
    speaksOtherLanguage: ({ language, first }) => `Speaks ${named(language, 'en')}, but not ${named(first, 'en')}`,
    sameDistrict: () => 'Lives in the same district',
    neighbourDistrict: () => 'Lives in a neighbouring district',
    otherDistrict: () => 'Lives in another district',
    placeUnknown: () => 'The place is not given',
    homeUnknown: () => 'Has not given a district',
    knowsRecipient: ({ times }) => `Has helped the same person before: ${times} ${times === 1 ? 'time' : 'times'}`,
    newToRecipient: () => 'Has not helped this person before',
    hasNotHelpedLately: ({ days }) => `Has had no tasks in the last ${days} days`,
    hasHelpedLately: ({ tasks, days }) => `Has had ${tasks} ${tasks === 1 ? 'task' : 'tasks'} in the last ${days} days`,
  },
};

const statuses: Record<ScreenLanguage, Record<GateFacts['status']['status'], string>> = {
  nb: {
    applied: 'Har meldt seg, men har ikke vært til samtale ennå',
    'talk-booked': 'Har avtalt eller hatt samtale, men er ikke godkjent ennå',
    declined: 'Har fått nei',
    paused: 'Har pause',
    left: 'Har sluttet',
  },
  en: {
    applied: 'Has signed up, but has not had a talk yet',
    'talk-booked': 'Has agreed on or had a talk, but is not approved yet',
    declined: 'Has had a no',
    paused: 'Is taking a break',
    left: 'Has left',
  },
};

const gates: Record<ScreenLanguage, Words<GateFacts>> = {
  nb: {
    status: ({ status }) => statuses.nb[status],
    consent: ({ because }) =>
      because === 'guardian' ? 'Er så ung at en foresatt må si ja først' : 'Har trukket tilbake samtykket sitt',
    isRecipient: () => 'Er den som skal få hjelpen',
    blockedPair: () => 'Kan ikke spørres om dette oppdraget',
    skill: () => 'Har ikke meldt seg til slike oppdrag',
    certificate: ({ because, expiredOn }) => {
      const needed = because === 'minors' ? 'som trengs når barn er med' : 'som trengs til dette';
      return expiredOn === null
        ? `Har ikke vist politiattest, ${needed}`
        : `Politiattesten, ${needed}, gjaldt til ${dated(expiredOn, 'nb')}`;
    },
    confidentiality: ({ expiredOn }) =>
      expiredOn === null
        ? 'Har ikke skrevet under taushetserklæring'
        : `Taushetserklæringen gjaldt til ${dated(expiredOn, 'nb')}`,
    language: ({ languages }) => `Snakker ikke ${listed(languages, 'nb')}`,
    past: () => 'Tidspunktet er passert',
    quiet: ({ until }) => `Vil ikke forstyrres før klokken ${until}, og da er det for sent`,
    time: ({ times }) => (times === 1 ? 'Har ikke sagt seg ledig da' : `Er ikke ledig alle ${times} gangene`),
    clash: ({ times }) => (times === 1 ? 'Er opptatt da' : `Er opptatt minst én av de ${times} gangene`),
    capacity: ({ plannedMinutes, taskMinutes, limitMinutes }) =>
      `Det blir ${duration(plannedMinutes + taskMinutes, 't')} den uken, og grensen er ${duration(limitMinutes, 't')}`,
    alreadyAsked: () => 'Er spurt, og har ikke svart ennå',
    declined: () => 'Har takket nei til dette',
  },
  en: {
    status: ({ status }) => statuses.en[status],
    consent: ({ because }) =>
      because === 'guardian' ? 'Is so young that a guardian has to say yes first' : 'Has taken back their consent',
    isRecipient: () => 'Is the one to be helped',
    blockedPair: () => 'Cannot be asked for this task',
    skill: () => 'Has not offered to do such tasks',
    certificate: ({ because, expiredOn }) => {
      const needed = because === 'minors' ? 'which is needed when children take part' : 'which is needed for this';
      return expiredOn === null
        ? `Has not shown a police certificate, ${needed}`
        : `The police certificate, ${needed}, held until ${dated(expiredOn, 'en')}`;
    },
    confidentiality: ({ expiredOn }) =>
      expiredOn === null
        ? 'Has not signed the confidentiality statement'
        : `The confidentiality statement held until ${dated(expiredOn, 'en')}`,
    language: ({ languages }) => `Does not speak ${listed(languages, 'en')}`,
    past: () => 'The time has passed',
    quiet: ({ until }) => `Does not want to be disturbed before ${until}, and then it is too late`,
    time: ({ times }) => (times === 1 ? 'Has not offered this time' : `Is not free all ${times} times`),
    clash: ({ times }) => (times === 1 ? 'Is busy then' : `Is busy at least one of the ${times} times`),
    capacity: ({ plannedMinutes, taskMinutes, limitMinutes }) =>
      `That makes ${duration(plannedMinutes + taskMinutes, 'h')} that week, and the limit is ${duration(limitMinutes, 'h')}`,
    alreadyAsked: () => 'Has been asked, and has not answered yet',
    declined: () => 'Has said no to this',
  },
};

const languageNames: Record<ScreenLanguage, Intl.DisplayNames> = {
  nb: new Intl.DisplayNames('nb', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** The spoken language's name; what is no BCP 47 tag is shown as it is, for a screen must not fail on it. */
function named(tag: string, language: ScreenLanguage): string {
  try {
    return languageNames[language].of(spokenLanguage(tag)) ?? tag;
  } catch {
    return tag;
  }
}

function listed(tags: string, language: ScreenLanguage): string {
  const names = tags.split(',').map((tag) => named(tag, language));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

/** A local date as «3. mars 2026». */
function dated(localDate: string, language: ScreenLanguage): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', parts).format(new Date(`${localDate}T00:00Z`));
}

/** 90 minutes as «1 t 30 min». */
function duration(minutes: number, hour: 't' | 'h'): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} ${hour}`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}
