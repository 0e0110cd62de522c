/** What stands for what a booking is for when that is forgotten. It is the same word in both languages. */
export const forgottenPurpose = 'Booking';
