import { readWhen } from '../needs/when-words/read-when.js';
import { readWish } from './read-wish.js';

/** A Tuesday. */
const now = { date: '2026-11-24', time: '10:00' };
const read = (text: string) => readWish(text, (words) => readWhen(words, now));

describe('a wish for a room', () => {
  it('is read with its day of the week, times, people and equipment, and from when', () => {
    expect(read('Tirsdager 18–20, 25 personer, teleslynge, fra januar')).toEqual({
      day: '2027-01-05',
      from: '18:00',
      to: '20:00',
      weekly: true,
      people: 25,
      needs: ['hearing-loop'],
    });
    expect(read('Tuesdays 18–20, 25 people, hearing loop, from January')).toEqual({
      day: '2027-01-05',
      from: '18:00',
      to: '20:00',
      weekly: true,
      people: 25,
      needs: ['hearing-loop'],
    });
  });

  it('is read for one day, with more than one thing that must be there', () => {
    expect(read('lørdag 12. desember kl. 12 til 15, plass til 60, kjøkken og lerret, trinnfritt')).toMatchObject({
      day: '2026-12-12',
      from: '12:00',
      to: '15:00',
      weekly: false,
      people: 60,
      needs: ['screen', 'kitchen', 'step-free'],
    });
  });

  it('takes no time for a number of people, and says nothing of what is not there', () => {
    expect(read('i morgen kl 10')).toMatchObject({ day: '2026-11-25', from: '10:00', people: null, needs: [] });
    expect(read('prosjektor')).toEqual({ needs: ['projector'], people: null });
  });
});
