export const createApi = 'createApi';
