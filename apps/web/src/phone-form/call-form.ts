import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Say, Words } from '../language/words.js';
import type { LocalWhen } from '../needs/when-words/reading.js';
import type { FoundPerson } from '../people-finder/found-person.js';
import type { Call } from './call.js';
import { closingOf, type Question } from './gate.js';
import { isWhole } from './when-input.js';
import type { phoneFormWords } from './words.js';

/** The form of a call. */
export type CallForm = UseFormReturn<Call>;

type PhoneFormSay = typeof phoneFormWords extends Words<infer Nb> ? Say<Nb> : never;

/** What a call must hold before it can be saved; each problem in the language of the screen. */
export function callSchema(t: PhoneFormSay, questionsOfKind: (kind: string) => readonly Question[]) {
  return z
    .object({
      box: z.string(),
      person: z.custom<FoundPerson | null>((person) => person !== null, t('needsPerson')),
      kind: z.string().check(z.minLength(1, t('needsKind'))),
      kindText: z.string(),
      whenText: z.string(),
      when: z.custom<LocalWhen | null>((when) => when !== null && isWhole(when as LocalWhen), t('needsWhen')),
      unsure: z.boolean().check(z.refine((unsure) => !unsure, t('needsSure'))),
      answers: z.record(z.string(), z.enum(['yes', 'no'])),
      referredTo: z.string(),
      reason: z.string(),
      consented: z.boolean(),
      forAnother: z.boolean(),
      requester: z.custom<FoundPerson | null>(() => true),
      requesterBox: z.string(),
      place: z.string().check(z.maxLength(200, t('tooLong', { most: 200 }))),
      district: z.string(),
      places: z.string().check(z.regex(/^([1-9]|[1-4]\d|50)$/, t('needsPlaces'))),
      languages: z.string(),
      about: z.string().check(z.maxLength(500, t('tooLong', { most: 500 }))),
      notes: z.string().check(z.maxLength(2000, t('tooLong', { most: 2000 }))),
      urgent: z.boolean(),
    })
    .check(({ value, issues }) => {
      const { kind, answers, referredTo, reason, forAnother, requester } = value;
      const wrong = (path: keyof Call, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message });
      if (forAnother && !requester) wrong('requester', t('needsRequester'));
      const questions = questionsOfKind(kind);
      if (questions.some(({ id }) => !answers[id])) wrong('answers', t('needsAnswers'));
      if (closingOf(questions, answers).length > 0 && !(referredTo.trim() && reason.trim())) {
        wrong(referredTo.trim() ? 'reason' : 'referredTo', t('needsReferral'));
      }
    });
}
