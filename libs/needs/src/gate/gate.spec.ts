import { passGate } from './gate.js';

const statutory = { id: 'statutory', closingAnswer: true };
const consented = { id: 'consented', closingAnswer: false };
const answer = (questionId: string, yes: boolean) => ({ questionId, answer: yes });

describe('the supplement gate', () => {
  it('is open when no answer closes it', () => {
    const result = passGate([statutory, consented], [answer('statutory', false), answer('consented', true)]);
    expect(result).toEqual({ unanswered: [], closing: [] });
  });

  it('is closed by one closing answer, be it a yes or a no', () => {
    const answers = [answer('statutory', true), answer('consented', false)];
    expect(passGate([statutory, consented], answers).closing).toEqual([statutory, consented]);
    expect(passGate([statutory], answers).closing).toEqual([statutory]);
  });

  it('is not open before every question is answered', () => {
    expect(passGate([statutory, consented], [answer('statutory', false)])).toEqual({
      unanswered: [consented],
      closing: [],
    });
  });

  it('does not count an answer to a question that is not asked', () => {
    expect(passGate([consented], [answer('statutory', true), answer('consented', true)]).closing).toEqual([]);
  });

  it('is open where nothing is asked', () => {
    expect(passGate([], [])).toEqual({ unanswered: [], closing: [] });
  });
});
