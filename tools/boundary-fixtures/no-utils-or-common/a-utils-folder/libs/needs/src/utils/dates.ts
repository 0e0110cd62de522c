export const today = 'today';
