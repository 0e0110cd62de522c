export const forgotten = 'forgotten';
