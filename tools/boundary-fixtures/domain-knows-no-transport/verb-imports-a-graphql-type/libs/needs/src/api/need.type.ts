export const needType = 'needType';
