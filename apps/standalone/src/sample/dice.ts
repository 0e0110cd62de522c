/** Chance that comes out the same each time: sample data must be the same on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to 1 (mulberry32, public domain). */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** One of these. */
  one<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.roll() * choices.length)] as T;
  }

  /** So many different ones of these, in their own order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices.keys()];
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, choices.length)) {
      chosen.add(left.splice(Math.floor(this.roll() * left.length), 1)[0] as number);
    }
    return choices.filter((_, index) => chosen.has(index));
  }

  /** True so often, from 0 to 1. */
  happens(chance: number): boolean {
    return this.roll() < chance;
  }
}
