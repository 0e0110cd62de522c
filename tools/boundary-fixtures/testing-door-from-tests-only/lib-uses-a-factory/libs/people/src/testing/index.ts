export const aPerson = 'aPerson';
