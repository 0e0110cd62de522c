/** The steps that are told of when something went wrong. */
const TOLD = 20;

/** What a walk came by, and what it found. */
export class Journal {
  private readonly steps: string[] = [];
  /** Each control (and key) that was seen, and how often it was used. */
  readonly controls = new Map<string, number>();
  /** Each route that was reached by what pages offer, and how many steps were made there. */
  readonly routes = new Map<string, number>();
  /** What went wrong, each once, with the steps that led there. */
  readonly troubles = new Map<string, string>();
  /** What was noticed and is no fault by itself. */
  readonly noticed = new Map<string, number>();

  constructor(readonly seed: number) {}

  step(told: string): void {
    this.steps.push(`${this.steps.length + 1}. ${told}`);
  }

  /** How the last step went. */
  amend(told: string): void {
    this.steps.push(`${this.steps.pop()}: ${told}`);
  }

  see(control: string): void {
    if (!this.controls.has(control)) this.controls.set(control, 0);
  }

  use(control: string): void {
    this.controls.set(control, (this.controls.get(control) ?? 0) + 1);
  }

  notice(what: string): void {
    this.noticed.set(what, (this.noticed.get(what) ?? 0) + 1);
  }

  trouble(what: string): void {
    if (!this.troubles.has(what)) this.troubles.set(what, this.steps.slice(-TOLD).join('\n    '));
  }

  /** How many controls of a route were seen and not used yet. */
  unusedOn(route: string): number {
    return [...this.controls].filter(([name, times]) => times === 0 && name.startsWith(`${route} `)).length;
  }

  /** How large a part of the controls that were seen was used. */
  share(): number {
    const uses = [...this.controls.values()];
    return uses.filter((times) => times > 0).length / uses.length;
  }

  /** The walk in a few lines. */
  summary(): string {
    const unused = [...this.controls].filter(([, times]) => times === 0).map(([name]) => name);
    const noticed = [...this.noticed].sort((a, b) => b[1] - a[1]).map(([what, times]) => `  ${times} × ${what}`);
    return [
      `WALK_SEED=${this.seed}, ${this.steps.length} steps`,
      `routes: ${[...this.routes].map(([route, times]) => `${route} ${times}`).join(', ')}`,
      `controls: ${this.controls.size} seen, ${Math.round(this.share() * 100)} % used`,
      ...(unused.length > 0 ? ['never used:', ...unused.sort().map((name) => `  ${name}`)] : []),
      ...(noticed.length > 0 ? ['noticed:', ...noticed] : []),
    ].join('\n');
  }

  /** What went wrong, with the seed and the last steps before it, to be walked again. */
  complaint(): string {
    return [...this.troubles]
      .map(([what, steps]) => `${what}\n  WALK_SEED=${this.seed}, after\n    ${steps}`)
      .join('\n\n');
  }
}
