export { type CalendarEntries, type CalendarEntry, calendarEntries } from './calendar/calendar-entries.js';
export { ConsentEntity } from './consent/consent.entity.js';
export {
  type Consent,
  type ConsentGiver,
  type ConsentWay,
  consentGivers,
  consentsByIds,
  consentsOf,
  consentWays,
} from './consent/consent.js';
export { consentPolicy } from './consent/consent.policy.js';
export {
  type ConsentPurpose,
  type ConsentVersion,
  type ConsentWords,
  consentPurposes,
  consentText,
  consentTexts,
} from './consent/consent-texts.js';
export { ConsentWithdrawalEntity } from './consent/consent-withdrawal.entity.js';
export { type EndConsents, endConsents } from './consent/end-consents.js';
export { type GiveConsent, type GiveConsentOutcome, giveConsent } from './consent/give-consent.js';
export { GuardianEntity } from './consent/guardian.entity.js';
export { type Guardian, guardiansOf, keepGuardian } from './consent/guardian.js';
export {
  awaitingGuardian,
  guardianYesOf,
  needsGuardian,
  purposesAwaitingGuardian,
  yearIn,
} from './consent/guardian-needed.js';
export { hasConsent, withdrewConsent } from './consent/has-consent.js';
export { listConsents } from './consent/list-consents.js';
export { type WithdrawConsent, type WithdrawConsentOutcome, withdrawConsent } from './consent/withdraw-consent.js';
export { type AskErasure, askErasure, type ErasureOutcome } from './erasure/ask-erasure.js';
export { type DecideErasure, decideErasure } from './erasure/decide-erasure.js';
export { eraseAgain } from './erasure/erase-again.js';
export { ErasureEntity } from './erasure/erasure.entity.js';
export { type Erasure, type ErasureStatus, erasuresByIds, erasuresOf, listErasures } from './erasure/erasure.js';
export { erasurePolicy } from './erasure/erasure.policy.js';
export { type LedgerLine, readLedger } from './erasure/erasure-ledger.js';
export {
  type Everything,
  everythingAbout,
  everythingPolicy,
  giveEverything,
  type TooOften,
} from './erasure/everything-about.js';
export { ExportEntity } from './erasure/export.entity.js';
export {
  type Leaving,
  type LeftTaskKind,
  leaving,
  leftTaskKinds,
  type TaskInWords,
  type TaskToHandOver,
  type WhoLeaves,
} from './leaving/leaving.js';
export { type SignInStanding, signInStanding } from './leaving/sign-in-standing.js';
export {
  type CardPlace,
  cardForSignIn,
  namesForSignIn,
  personsAt,
} from './person/at-address.js';
export { cardOf, type NamedPerson } from './person/card-of.js';
export { ContactPointEntity } from './person/contact-point.entity.js';
export { listPeople, type PeopleAsked } from './person/list-people.js';
export { PersonEntity } from './person/person.entity.js';
export type { Address, Channel, ContactKind, ContactPoint, PersonCard } from './person/person.js';
export { channels, contactKinds } from './person/person.js';
export { type PersonRow, personPolicy } from './person/person.policy.js';
export { ownCards, personCard, personCards } from './person/person-card.js';
export { personNames } from './person/person-names.js';
export { quietTimesOf } from './person/quiet-times-of.js';
export { addressOf, phoneOf, type Reach, reachOf } from './person/reach.js';
export { type NewPerson, type RegisterPersonOutcome, registerPerson } from './person/register-person.js';
export { type ContactWishes, type NeverReachedOutcome, setContactWishes } from './person/set-contact-wishes.js';
export { type PersonChange, type UpdatePersonOutcome, updatePerson } from './person/update-person.js';
