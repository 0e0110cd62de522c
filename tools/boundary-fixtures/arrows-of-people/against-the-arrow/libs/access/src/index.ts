export const thing = 'thing';
