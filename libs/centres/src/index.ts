export { CentreEntity } from './centre/centre.entity.js';
export { type Centre, centreById, centreOf, centresByIds, listCentres } from './centre/centre.js';
export { centrePolicy } from './centre/centre.policy.js';
export { createCentre, type NewCentre } from './centre/create-centre.js';
export { DistrictEntity } from './centre/district.entity.js';
export { type District, type DistrictMap, districtMap, districtsOf } from './centre/districts.js';
export { type SetGuardianAge, setGuardianAge } from './centre/set-guardian-age.js';
