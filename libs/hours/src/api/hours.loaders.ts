import { defineListLoader, defineLoader } from '@hjerterom/platform/api';
import { correctionsOf } from '../entry/corrections-of.js';
import { entriesByIds } from '../entry/entry-rows.js';

export const entryById = defineLoader('hours.entry', entriesByIds, (row) => row.id);

export const correctionsOfEntry = defineListLoader('hours.corrections', correctionsOf, (row) => row.entryId);
