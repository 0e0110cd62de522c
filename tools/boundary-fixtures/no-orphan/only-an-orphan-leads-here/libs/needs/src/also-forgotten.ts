export const alsoForgotten = 'alsoForgotten';
