export const Permission = 'Permission';
