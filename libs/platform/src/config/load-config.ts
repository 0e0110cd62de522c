import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config.js';
import { declaredSettings, type Setting } from './setting.js';

/** The configuration cannot be used; `problems` has one sentence for each thing that is wrong. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks all settings at once. An empty variable counts as not given.
 * @throws ConfigError with everything that is wrong, not only the first
 */
export function loadConfig(environment: Environment): Config {
  const given = (variable: string) => environment[variable]?.trim() || undefined;
  const production = given('MODE') === 'production';
  const values: Record<string, string | undefined> = {};
  const problems: string[] = [];

  for (const [property, setting] of declaredSettings()) {
    const value = given(setting.variable);
    if (value === undefined && production && setting.demandedInProduction) problems.push(notSet(setting));
    values[property] = value ?? setting.fallback;
  }
  if (!production) values.publicUrl ??= localAddress(Number(values.port));
  if (production && given('FAULTS'))
    problems.push('FAULTS is for tests in demo mode and may not be set in production.');

  const config = plainToInstance(Config, values, { exposeUnsetFields: false });
  for (const error of validateSync(config)) {
    const setting = declaredSettings().get(error.property);
    if (!setting) continue;
    const reasons = Object.values(error.constraints ?? {}).map((reason) =>
      reason.replaceAll(error.property, setting.variable),
    );
    const problem =
      values[error.property] === undefined ? notSet(setting) : `${setting.variable}: ${reasons.join('; ')}.`;
    if (!problems.includes(notSet(setting))) problems.push(problem);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  if (config.demo) config.host = '127.0.0.1';
  config.proxies ??= config.publicUrl.startsWith('https:') ? 1 : 0;
  return Object.freeze(config);
}

function notSet({ variable, about }: Setting): string {
  return `${variable} is not set. ${about}`;
}

/** Where demo mode is found. A port that cannot be is told of as the port's own problem. */
function localAddress(port: number): string {
  return `http://localhost:${port > 0 && port < 65_536 ? port : 3000}`;
}

/** The text of `.env.example`: every setting with what it is for, generated from Config. */
export function environmentExample(): string {
  const blocks = [...declaredSettings().values()].map(({ variable, about, fallback, demandedInProduction, secret }) => {
    const demanded = demandedInProduction ? ' Must be given in production.' : '';
    return `# ${about}${demanded}\n# ${variable}=${secret ? '' : (fallback ?? '')}`;
  });
  return `# Generated from libs/platform/src/config/config.ts by \`npm run generate\`. Do not edit.\n\n${blocks.join('\n\n')}\n`;
}
