import { ConfigError, environmentExample, loadConfig } from './load-config.js';
import { declaredSettings } from './setting.js';

const demo = { DATABASE_URL: 'postgres://app:x@localhost:5432/hjerterom', SECRET: 'x'.repeat(32) };
const problemsOf = (environment: Record<string, string>) => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
};

describe('configuration', () => {
  it('has working defaults in demo mode, bound to this machine alone', () => {
    const config = loadConfig({ ...demo, HOST: '0.0.0.0' });
    expect(config).toMatchObject({ mode: 'demo', port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000' });
  });

  it('lists everything that is wrong at once', () => {
    const problems = problemsOf({
      ...demo,
      PORT: 'many',
      MODE: 'demonstration',
      REDIS_URL: 'http://redis',
      SECRET: 'short',
    });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(['MODE', 'PORT', 'REDIS_URL', 'SECRET']);
  });

  it('wants all of another service for signing in, over https, or nothing of it', () => {
    expect(problemsOf(demo)).toEqual([]);
    expect(problemsOf({ ...demo, OIDC_ISSUER: 'https://idporten.no' }).map((text) => text.split(' ')[0])).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ]);
    const known = { OIDC_CLIENT_ID: 'us', OIDC_CLIENT_SECRET: 'secret' };
    expect(problemsOf({ ...demo, ...known, OIDC_ISSUER: 'http://idporten.no' })).toHaveLength(1);
    expect(problemsOf({ ...demo, ...known, OIDC_ISSUER: 'http://localhost:4000' })).toEqual([]);
  });

  it('does not blame what follows from a wrong setting', () => {
    expect(problemsOf({ ...demo, PORT: '70000' })).toEqual(['PORT: PORT must not be greater than 65535.']);
  });

  it('has no default for a secret in production, and names each one that is missing', () => {
    const problems = problemsOf({ MODE: 'production' }).join('\n');
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SECRET', 'SMTP_URL', 'MAIL_FROM']) {
      expect(problems).toContain(`${name} is not set`);
    }
  });

  describe('of production', () => {
    const production = {
      ...{ MODE: 'production', PUBLIC_URL: 'https://frivillig.example.org', MAIL_FROM: 'hei@example.org' },
      DATABASE_URL: 'postgres://app:x@localhost:5432/hjerterom',
      SECRET: 'b0a6de3fd1b34df6a6a2f4f6ae1f12c3',
      SMTP_URL: 'smtps://user:x@mail.example.org',
    };
    const secrets = [...declaredSettings().values()].filter(({ secret }) => secret);
    const fallbackOf = (environment: Record<string, string>, variable: string) => {
      const property = [...declaredSettings()].find(([, setting]) => setting.variable === variable)?.[0] ?? '';
      return (loadConfig(environment) as unknown as Record<string, unknown>)[property];
    };

    it('boots with all of its own', () => {
      expect(problemsOf(production)).toEqual([]);
    });

    it.each(secrets)('has no default for $variable: it stops the boot, or the program does without', (setting) => {
      expect(setting.fallback).toBeUndefined();
      const without = { ...production, [setting.variable]: ' ' };
      if (setting.demandedInProduction)
        expect(problemsOf(without)).toEqual([expect.stringContaining(setting.variable)]);
      else expect(fallbackOf(without, setting.variable)).toBeUndefined();
    });

    it.each([
      ['short', 'b0a6de3fd1b34df6a6a2f4f6ae1f12c'],
      ['a pattern', 'x'.repeat(32)],
      ['a longer pattern', 'abc123'.repeat(10)],
      ['that of an example', 'change-me-change-me-0123456789-abcdef'],
      ['that of the tests', 'a secret that only tests may know'],
    ])('stops the boot when what signs links is %s', (_what, SECRET) => {
      const problems = problemsOf({ ...production, SECRET });
      expect(problems).toEqual([expect.stringContaining('SECRET')]);
      expect(problems.join()).not.toContain(SECRET);
    });

    it('says no secret when it says what is wrong', () => {
      const wrong = Object.fromEntries(secrets.map(({ variable }) => [variable, 'hemmelig, men galt']));
      expect(problemsOf({ ...production, ...wrong }).join()).not.toContain('hemmelig');
    });
  });

  it('says of what neither mode can do without that it is not set', () => {
    const problems = problemsOf({ PORT: '3000' });
    expect(problems.map((problem) => problem.split('.')[0])).toEqual(['DATABASE_URL is not set', 'SECRET is not set']);
  });

  it('refuses a fault point in production', () => {
    expect(problemsOf({ MODE: 'production', FAULTS: 'x:y' }).join()).toContain('FAULTS');
  });

  it('is described setting by setting in the example, without a secret in it', () => {
    expect(environmentExample()).toContain('# SECRET=\n');
    expect(environmentExample()).toContain('# PORT=3000\n');
  });
});
