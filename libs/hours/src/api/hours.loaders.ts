import { defineListLoader, defineLoader } from '@hjerterom/platform/api';
import { correctionsOf } from '../entry/corrections-of.js';
import { entriesByIds } from '../entry/entry-rows.js';
import { hoursTotalsOf } from '../entry/hours-totals.js';

export const entryById = defineLoader('hours.entry', entriesByIds, (row) => row.id);

export const hoursTotalsOfVolunteer = defineLoader('hours.totals', hoursTotalsOf, (row) => row.personId);

export const correctionsOfEntry = defineListLoader('hours.corrections', correctionsOf, (row) => row.entryId);
