import { offersOfSubject } from '@hjerterom/offers/api';
import { defineListLoader, defineLoader } from '@hjerterom/platform/api';
import { assignmentsOf } from '../assignment/assignments-of.js';
import { promisesOf } from '../assignment/promises-of.js';
import { gateQuestionsById } from '../gate/gate-questions.js';
import { kindCodesOf, kindsByCode } from '../kind/kinds.js';
import { needsById } from '../need/need-node.js';
import { gateAnswersOf, proposalsOf, referralsOf } from '../need/need-parts.js';
import { tellableOf } from '../need/tellable.js';
import { nextOccurrencesOf, occurrencesOf, placesOf } from '../occurrence/occurrences-of.js';

/** A need that the asker may read. */
export const needById = defineLoader('needs.need', needsById, ({ id }) => id);

/** A kind of the centre by its code. */
export const kindByCode = defineLoader('needs.kind', kindsByCode, ({ code }) => code);

/** What kind a need is of: for whoever was asked about it, who may not read the need. */
export const kindCodeOfNeed = defineLoader('needs.kind-of-need', kindCodesOf, ({ needId }) => needId);

/** What whoever was asked about a need may be told of it. */
export const tellableOfNeed = defineLoader('needs.tellable', tellableOf, ({ needId }) => needId);

export const gateQuestionById = defineLoader('needs.gate-question', gateQuestionsById, ({ id }) => id);
export const occurrencesOfNeed = defineListLoader('needs.occurrences', occurrencesOf, ({ needId }) => needId);
export const nextOccurrenceOfNeed = defineLoader('needs.next-occurrence', nextOccurrencesOf, ({ needId }) => needId);
export const placesOfOccurrence = defineListLoader('needs.places', placesOf, ({ occurrenceId }) => occurrenceId);
export const assignmentsOfNeed = defineListLoader('needs.assignments', assignmentsOf, ({ needId }) => needId);
/** What a promised place is about, by the place. */
export const promiseOfPlace = defineLoader('needs.promise', promisesOf, ({ placeId }) => placeId);
export const proposalsOfNeed = defineListLoader('needs.proposals', proposalsOf, ({ needId }) => needId);
export const referralOfNeed = defineLoader('needs.referral', referralsOf, ({ needId }) => needId);
export const gateAnswersOfNeed = defineListLoader('needs.gate-answers', gateAnswersOf, ({ needId }) => needId);
export const offersOfNeed = offersOfSubject('need');
