export const samplePeople = 'samplePeople';
