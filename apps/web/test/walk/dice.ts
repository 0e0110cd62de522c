/** Chance from a seed: the same seed gives the same choices. Each step has its own, so that one does not upset the rest. */
export class Dice {
  private state: number;

  constructor(seed: number, step: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0;
  }

  /** From 0, up to but not 1 (mulberry32). */
  number(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  happens(chance: number): boolean {
    return this.number() < chance;
  }

  one<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.number() * choices.length)] as T;
  }

  /** One of them, each as often as its weight says. */
  weighted<T>(choices: readonly T[], weightOf: (choice: T) => number): T {
    const weights = choices.map(weightOf);
    let left = this.number() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = choices.find((_, index) => {
      left -= weights[index] as number;
      return left < 0;
    });
    return found ?? (choices[choices.length - 1] as T);
  }
}
