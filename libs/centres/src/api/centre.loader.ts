import { defineListLoader, defineLoader } from '@hjerterom/platform/api';
import { type Centre, centresByIds, type District, districtsOf } from '../index.js';

/** A centre by its id. Centres are public: it may be loaded in any centre, and in none (null). */
export const centreLoader = defineLoader<Centre>('centres.centre', centresByIds, (centre) => centre.id);

export const districtsOfCentre = defineListLoader<District>(
  'centres.districts-of-centre',
  districtsOf,
  (district) => district.centreId,
);
