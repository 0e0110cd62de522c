export const kitchen = 'kitchen';
