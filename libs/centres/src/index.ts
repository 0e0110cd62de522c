export { CentreEntity } from './centre/centre.entity.js';
export { type Centre, centreById, centreOf, centresByIds, listCentres } from './centre/centre.js';
export { createCentre, type NewCentre } from './centre/create-centre.js';
export { DistrictEntity } from './centre/district.entity.js';
export { type District, type DistrictMap, districtMap, districtsOf } from './centre/districts.js';
export { saveSchoolBreaks } from './school-break/save-school-breaks.js';
export { SchoolBreakEntity } from './school-break/school-break.entity.js';
export { type SchoolBreak, schoolBreaksOf } from './school-break/school-breaks.js';
