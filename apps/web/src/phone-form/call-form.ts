import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Say, Words } from '../language/words.js';
import type { LocalWhen } from '../needs/when-words/reading.js';
import type { FoundPerson } from '../people-finder/found-person.js';
import type { Call } from './call.js';
import { closingOf, type Question } from './gate-questions.js';
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
      place: z.string().check(z.maxLength(200)),
      languages: z.string(),
      notes: z.string().check(z.maxLength(2000)),
      urgent: z.boolean(),
    })
    .check(({ value, issues }) => {
      const { kind, answers, referredTo, reason } = value;
      const wrong = (path: keyof Call, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message });
      const questions = questionsOfKind(kind);
      if (questions.some(({ id }) => !answers[id])) wrong('answers', t('needsAnswers'));
      if (closingOf(questions, answers).length > 0 && !(referredTo.trim() && reason.trim())) {
        wrong(referredTo.trim() ? 'reason' : 'referredTo', t('needsReferral'));
      }
    });
}
