export const personType = 'personType';
