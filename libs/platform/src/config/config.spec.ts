import { ConfigError, environmentExample, loadConfig } from './load-config.js';

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

  it('does not blame what follows from a wrong setting', () => {
    expect(problemsOf({ ...demo, PORT: '70000' })).toEqual(['PORT: PORT must not be greater than 65535.']);
  });

  it('has no default for a secret in production, and names each one that is missing', () => {
    const problems = problemsOf({ MODE: 'production' }).join('\n');
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SECRET', 'SMTP_URL', 'MAIL_FROM']) {
      expect(problems).toContain(`${name} is not set`);
    }
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
