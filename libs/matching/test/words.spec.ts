import { gateInWords, reasonInWords } from '@hjerterom/matching';

describe('Reasons in words', () => {
  it('are short and plain, in bokmål and in English', () => {
    expect(reasonInWords({ code: 'sameDistrict', facts: {} }, 'nb')).toBe('Bor i samme bydel');
    expect(reasonInWords({ code: 'sameDistrict', facts: {} }, 'en')).toBe('Lives in the same district');
  });

  it('count as people do', () => {
    const knows = (times: number) => ({ code: 'knowsRecipient', facts: { times } }) as const;
    expect(reasonInWords(knows(1), 'nb')).toBe('Har hjulpet samme person før: 1 gang');
    expect(reasonInWords(knows(3), 'nb')).toBe('Har hjulpet samme person før: 3 ganger');
    expect(reasonInWords(knows(1), 'en')).toBe('Has helped the same person before: 1 time');
    expect(reasonInWords({ code: 'offersThisAndMore', facts: { others: 1 } }, 'nb')).toBe(
      'Har meldt seg til dette og én annen ting',
    );
    expect(reasonInWords({ code: 'hasHelpedLately', facts: { tasks: 2, days: 90 } }, 'nb')).toBe(
      'Har hatt 2 oppdrag de siste 90 dagene',
    );
  });

  it("name languages in the reader's own language", () => {
    const speaks = { code: 'speaksLanguage', facts: { language: 'ti' } } as const;
    expect(reasonInWords(speaks, 'nb')).toBe('Snakker tigrinja');
    expect(reasonInWords(speaks, 'en')).toBe('Speaks Tigrinya');
    expect(reasonInWords({ code: 'speaksOtherLanguage', facts: { language: 'no', first: 'ti' } }, 'nb')).toBe(
      'Snakker norsk, men ikke tigrinja',
    );
  });

  it('show a language that has no name as it is written', () => {
    expect(reasonInWords({ code: 'speaksLanguage', facts: { language: 'x' } }, 'nb')).toBe('Snakker x');
  });
});

describe('Gates in words', () => {
  it('say until when something held that holds no more', () => {
    const facts = { because: 'minors', expiredOn: '2026-03-03' } as const;
    expect(gateInWords({ code: 'certificate', facts }, 'nb')).toBe(
      'Politiattesten, som trengs når barn er med, gjaldt til 3. mars 2026',
    );
    expect(gateInWords({ code: 'confidentiality', facts: { expiredOn: '2026-03-03' } }, 'en')).toBe(
      'The confidentiality statement held until 3 March 2026',
    );
  });

  it('say what is missing, and blame nobody', () => {
    expect(gateInWords({ code: 'status', facts: { status: 'paused' } }, 'nb')).toBe('Har pause');
    expect(gateInWords({ code: 'language', facts: { languages: 'ti,so' } }, 'nb')).toBe(
      'Snakker ikke tigrinja eller somali',
    );
    expect(gateInWords({ code: 'certificate', facts: { because: 'minors', expiredOn: null } }, 'nb')).toBe(
      'Har ikke vist politiattest, som trengs når barn er med',
    );
    expect(gateInWords({ code: 'consent', facts: { because: 'guardian' } }, 'nb')).toBe(
      'Er så ung at en foresatt må si ja først',
    );
    expect(gateInWords({ code: 'consent', facts: { because: 'withdrawn' } }, 'en')).toBe(
      'Has taken back their consent',
    );
    expect(gateInWords({ code: 'time', facts: { times: 6 } }, 'nb')).toBe('Er ikke ledig alle 6 gangene');
  });

  it('say a limit in hours and minutes', () => {
    const full = { code: 'capacity', facts: { plannedMinutes: 120, taskMinutes: 45, limitMinutes: 120 } } as const;
    expect(gateInWords(full, 'nb')).toBe('Det blir 2 t 45 min den uken, og grensen er 2 t');
    expect(gateInWords(full, 'en')).toBe('That makes 2 h 45 min that week, and the limit is 2 h');
  });

  it('keep the secret of a blocked pair', () => {
    expect(gateInWords({ code: 'blockedPair', facts: {} }, 'nb')).toBe('Kan ikke spørres om dette oppdraget');
    expect(gateInWords({ code: 'blockedPair', facts: {} }, 'en')).toBe('Cannot be asked for this task');
  });
});
