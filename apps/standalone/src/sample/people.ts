import { idFrom } from '@hjerterom/kernel';
import { type NewPerson, registerPerson } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import type { Dice } from './dice.js';
import { nameStocks } from './names.js';

/** A person of the sample, with what the rest of the sample asks about. */
export interface SamplePerson extends NewPerson {
  readonly id: string;
  readonly languages: readonly string[];
  readonly district: string;
}

/** The ones whom the README and the tests call by name. */
export const knownPeople = {
  leader: 'Ingrid Tveitmo',
  staff: 'Jonas Lindeås',
  coordinator: 'Vigdis Haugsvær',
  resident: 'Gudrun Myrvoll',
  volunteer: 'Amal Haddadin',
  contact: 'Berit Solvang',
} as const;

/** Deals out invented people: no two of the same name, and phone numbers that nobody can have. */
export class SamplePeople {
  private readonly taken = new Set<string>(Object.values(knownPeople));
  private nextNumber = 640_100;

  constructor(private readonly dice: Dice) {}

  /** Somebody of this age group in one of these districts; a name may be given. */
  next(districts: readonly string[], born: readonly [number, number], name?: string): SamplePerson {
    const stock = this.dice.happens(0.4) ? (nameStocks[0] as (typeof nameStocks)[number]) : this.dice.one(nameStocks);
    const fullName = name ?? this.unused(stock);
    const language = name ? 'nb' : stock.language;
    const languages = language === 'nb' ? ['nb', ...(this.dice.happens(0.3) ? ['en'] : [])] : [language, 'nb'];
    const birthYear = this.dice.between(...born);
    const elder = birthYear < 1950;
    const phone = this.phone();
    return {
      id: idFrom('person', fullName),
      name: fullName,
      languages,
      birthYear,
      district: this.dice.one(districts),
      street: `${this.dice.one(streets)} ${this.dice.between(1, 98)}`,
      postalCode: '3045',
      city: 'Drammen',
      ...this.reach(fullName, phone, elder),
      confirmedNotDouble: true,
    };
  }

  private reach(name: string, phone: string, elder: boolean): Pick<NewPerson, 'contactPoints' | 'preferredChannel'> {
    const email = { kind: 'email', value: `${asciiOf(name)}@example.org` } as const;
    const mobile = { kind: 'phone', value: phone } as const;
    if (elder && this.dice.happens(0.5)) return { contactPoints: [mobile], preferredChannel: 'call' };
    if (this.dice.happens(0.5)) return { contactPoints: [mobile, email], preferredChannel: 'sms' };
    return { contactPoints: [email, mobile], preferredChannel: 'email' };
  }

  /** Series 01 is kept free in the Norwegian number plan: it can be written, and rings nowhere. */
  private phone(): string {
    this.nextNumber += 7;
    return `+4701${this.nextNumber}`;
  }

  private unused(stock: { given: readonly string[]; family: readonly string[] }): string {
    for (;;) {
      const name = `${this.dice.one(stock.given)} ${this.dice.one(stock.family)}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}

/** Writes them down. */
export async function registerAll(tx: Tx, people: readonly SamplePerson[]): Promise<void> {
  for (const { id, ...person } of people) await registerPerson(tx, person, id);
}

const streets = [
  'Sagveien',
  'Møllebakken',
  'Teglgata',
  'Bryggerstien',
  'Skolebakken',
  'Hagegata',
  'Løkkeveien',
  'Elvestien',
];

function asciiOf(name: string): string {
  const letters: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', đ: 'd', ı: 'i', ł: 'l' };
  return name
    .toLowerCase()
    .replace(/[øæåđıł]/g, (letter) => letters[letter] as string)
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
}
