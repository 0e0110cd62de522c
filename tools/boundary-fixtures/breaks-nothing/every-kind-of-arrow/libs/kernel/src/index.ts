export const newId = 'newId';
