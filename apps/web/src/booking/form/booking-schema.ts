import * as z from 'zod/mini';
import type { Say } from '../../language/words.js';
import { isDay } from '../../rooms/timeline/floating.js';
import { repeats, type Solved } from './booking-values.js';
import type { bookingFormWords } from './form-words.js';

type FormSay = typeof bookingFormWords extends { readonly nb?: infer Nb } ? Say<Nb> : never;

const time = /^\d\d:\d\d$/;
const texts = z.array(z.string());

/** What must stand in the form in which a date is moved. */
export function dateSchema(t: FormSay) {
  return z.object({
    startDate: z.string().check(z.refine(isDay, t('chooseDate'))),
    startTime: z.string().check(z.regex(time, t('chooseTime'))),
    to: z.string().check(z.regex(time, t('chooseTime'))),
    room: z.string(),
  });
}

/** What must stand in the form before it is sent. Whether it is free, the program says. */
export function bookingSchema(t: FormSay) {
  return z
    .object({
      asked: z.string(),
      associationId: z.string(),
      sought: z.string(),
      date: z.string().check(z.refine(isDay, t('chooseDate'))),
      from: z.string().check(z.regex(time, t('chooseTime'))),
      to: z.string().check(z.regex(time, t('chooseTime'))),
      repeat: z.enum(repeats),
      until: z.string(),
      skipHolidays: z.boolean(),
      skipSchool: z.boolean(),
      remind: z.boolean(),
      participants: z.string().check(z.regex(/^\s*([1-9]\d{0,3})?\s*$/, t('choosePeople'))),
      setup: z.string(),
      needs: texts,
      roomIds: texts.check(z.minLength(1, t('chooseRoom'))),
      purpose: z.string().check(z.trim(), z.minLength(1, t('choosePurpose')), z.maxLength(200)),
      ticks: texts,
      solved: z.custom<Solved[]>(),
      solvedFor: z.string(),
    })
    .check(
      z.refine(({ repeat, date, until }) => repeat === 'ONCE' || (until !== '' && until >= date), {
        path: ['until'],
        error: t('chooseUntil'),
      }),
      // Whoever has begun to write a name means an association, and not the centre itself.
      z.refine(({ associationId, sought }) => associationId !== '' || sought.trim() === '', {
        path: ['associationId'],
        error: t('chooseAssociation'),
      }),
    );
}
