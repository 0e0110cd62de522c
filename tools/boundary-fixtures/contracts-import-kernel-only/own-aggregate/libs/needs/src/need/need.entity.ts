export const need = 'need';
