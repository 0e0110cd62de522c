import { Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  Validate,
  ValidateIf,
} from 'class-validator';
import { HardToGuess } from './hard-to-guess.js';
import { FromEnvironment } from './setting.js';

const wholeNumber = Transform(({ value }) => (value === undefined ? undefined : Number(value)));
const postgresUrl = { protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false };

/** All configuration there is. `.env.example` is generated from it (`npm run generate`). */
export class Config {
  @FromEnvironment('MODE', {
    about:
      'demo: sample data, a development mailbox and clock, only on this machine. production: none of these, and every secret must be given.',
    fallback: 'demo',
  })
  @IsIn(['demo', 'production'])
  mode!: 'demo' | 'production';

  @FromEnvironment('PORT', { about: 'The port of the web and of GraphQL.', fallback: '3000' })
  @wholeNumber
  @IsInt()
  @Min(1)
  @Max(65_535)
  port!: number;

  @FromEnvironment('HOST', {
    about: 'The address to listen at. Demo mode listens at 127.0.0.1 whatever is said here.',
    fallback: '0.0.0.0',
  })
  @IsString()
  host!: string;

  @FromEnvironment('DATA_DIR', {
    about: 'Where `npm start` keeps its embedded database. Not used when DATABASE_URL is given.',
    fallback: '.data',
  })
  @IsString()
  dataDir!: string;

  @FromEnvironment('PUBLIC_URL', {
    about: 'The address that people use, without a slash at the end: the beginning of every link in a message.',
    demandedInProduction: true,
  })
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  @Matches(/[^/]$/, { message: 'PUBLIC_URL must not end with a slash' })
  publicUrl!: string;

  @FromEnvironment('DATABASE_URL', {
    about:
      'PostgreSQL 15 or newer, as the role that the program runs as (it owns nothing). `npm start` makes one itself when this is empty.',
    demandedInProduction: true,
    secret: true,
  })
  @IsUrl(postgresUrl)
  databaseUrl!: string;

  @FromEnvironment('MIGRATION_DATABASE_URL', {
    about: 'The same database as the role that owns the tables: for migrations and the first run only.',
    secret: true,
  })
  @IsOptional()
  @IsUrl(postgresUrl)
  migrationDatabaseUrl?: string;

  @FromEnvironment('DATABASE_POOL', { about: 'The most database connections of one process.', fallback: '10' })
  @wholeNumber
  @IsInt()
  @Min(2)
  @Max(200)
  databasePool!: number;

  @FromEnvironment('REDIS_URL', {
    about: 'Redis for the job queue. Empty: the queue is kept in PostgreSQL.',
    secret: true,
  })
  @IsOptional()
  @IsUrl({ protocols: ['redis', 'rediss'], require_protocol: true, require_tld: false })
  redisUrl?: string;

  @FromEnvironment('SECRET', {
    about: 'Signs links and cookies. At least 32 random characters; changing it makes every sent link stop working.',
    demandedInProduction: true,
    secret: true,
  })
  @MinLength(32)
  @Validate(HardToGuess)
  secret!: string;

  @FromEnvironment('LOGIN_LIMITS', {
    about:
      'How long a login lasts, for each role: unused/at all, in hours (h) or days (d). Who holds several roles has the strictest of them. It goes by real time.',
    fallback:
      'coordinator=12h/7d, leader=12h/7d, staff=12h/7d, volunteer=30d/180d, contact=30d/180d, resident=30d/180d',
  })
  @Matches(
    /^(?=.*\bcoordinator=)(?=.*\bleader=)(?=.*\bstaff=)(?=.*\bvolunteer=)(?=.*\bcontact=)(?=.*\bresident=)(?:(?:coordinator|leader|staff|volunteer|contact|resident)=[1-9]\d{0,3}[hd]\/[1-9]\d{0,3}[hd](?:, *|$))+$/,
    {
      message: 'LOGIN_LIMITS must name every role, as in its example',
    },
  )
  loginLimits!: string;

  @FromEnvironment('SCREEN_LOCK_MINUTES', {
    about:
      'On a machine that was said to be shared when signing in: after how many minutes without a key, the mouse or a touch the screen locks.',
    fallback: '5',
  })
  @wholeNumber
  @IsInt()
  @Min(1)
  @Max(120)
  screenLockMinutes!: number;

  @FromEnvironment('OIDC_ISSUER', {
    about:
      'Signing in through another service by OpenID Connect: its issuer, such as https://idporten.no or https://login.microsoftonline.com/<tenant>/v2.0. Empty: there is none. Register <PUBLIC_URL>/sign-in/oidc/back there as the redirect address.',
  })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @Matches(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|\/|$))/, {
    message: 'OIDC_ISSUER must begin with https://',
  })
  oidcIssuer?: string;

  @FromEnvironment('OIDC_NAME', {
    about: 'What that service is called on the button.',
    fallback: 'ID-porten',
  })
  @IsString()
  oidcName!: string;

  @FromEnvironment('OIDC_CLIENT_ID', { about: 'What we are called at that service.' })
  @ValidateIf(({ oidcIssuer }: Config) => oidcIssuer !== undefined)
  @IsString()
  oidcClientId?: string;

  @FromEnvironment('OIDC_CLIENT_SECRET', { about: 'What we show that service.', secret: true })
  @ValidateIf(({ oidcIssuer }: Config) => oidcIssuer !== undefined)
  @IsString()
  oidcClientSecret?: string;

  @FromEnvironment('OIDC_SECOND_FACTOR', {
    about:
      'yes: whoever comes from that service has shown two factors there (ID-porten). no: they have not (Entra without a rule that demands it).',
    fallback: 'no',
  })
  @IsIn(['yes', 'no'])
  oidcSecondFactor!: 'yes' | 'no';

  @FromEnvironment('SMTP_URL', {
    about: 'The mail server, such as smtps://user:password@mail.example.org. Demo mode keeps all mail in /dev/mailbox.',
    demandedInProduction: true,
    secret: true,
  })
  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false })
  smtpUrl?: string;

  @FromEnvironment('MAIL_FROM', {
    about: 'The address that mail is sent from.',
    fallback: 'hei@example.org',
    demandedInProduction: true,
  })
  @IsEmail()
  mailFrom!: string;

  @FromEnvironment('CENTRE_NAME', {
    about: 'Production, first run: the name of the first centre. Later runs do not read it.',
  })
  @IsOptional()
  @IsString()
  centreName?: string;

  @FromEnvironment('LEADER_NAME', {
    about: 'Production, first run: the name of the centre leader. Later runs do not read it.',
  })
  @IsOptional()
  @IsString()
  leaderName?: string;

  @FromEnvironment('LEADER_EMAIL', {
    about: 'Production, first run: the e-mail address of the centre leader. Later runs do not read it.',
  })
  @IsOptional()
  @IsEmail()
  leaderEmail?: string;

  @FromEnvironment('PROXIES', {
    about:
      'How many proxies of yours a request comes through: the address that counts against its limits is read that far from the end of X-Forwarded-For. Empty: one when PUBLIC_URL is https, else none.',
  })
  @IsOptional()
  @wholeNumber
  @IsInt()
  @Min(0)
  @Max(5)
  proxies!: number;

  @FromEnvironment('OPERATION_MS', {
    about: 'How long one GraphQL operation may take before it is ended, in milliseconds.',
    fallback: '15000',
  })
  @wholeNumber
  @IsInt()
  @Min(200)
  @Max(60_000)
  operationMs!: number;

  @FromEnvironment('ERASURE_LEDGER', {
    about:
      'The file outside of the database that says who was erased (ids only), on a disk that all workers share and that is backed up apart from the database. Restoring a backup reads it. `npm start` keeps it in the data folder when this is empty.',
    fallback: '.data/erasures.log',
  })
  @IsString()
  erasureLedger!: string;

  @FromEnvironment('WORKER_CONCURRENCY', { about: 'How many jobs one worker does at once.', fallback: '5' })
  @wholeNumber
  @IsInt()
  @Min(1)
  @Max(100)
  workerConcurrency!: number;

  @FromEnvironment('SWEEP_MS', {
    about: 'How often a worker looks for what is due, in milliseconds.',
    fallback: '1000',
  })
  @wholeNumber
  @IsInt()
  @Min(50)
  @Max(60_000)
  sweepMs!: number;

  @FromEnvironment('LEASE_MS', {
    about: 'How long a worker may hold a piece of work before another may take it over, in milliseconds.',
    fallback: '30000',
  })
  @wholeNumber
  @IsInt()
  @Min(200)
  @Max(600_000)
  leaseMs!: number;

  @FromEnvironment('LOG_LEVEL', { about: 'fatal, error, warn, info, debug or silent.', fallback: 'info' })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  logLevel!: string;

  @FromEnvironment('FAULTS', {
    about:
      'Demo mode only, for tests: a list of `<job>:<point>` at which a worker is killed, once each. Points are after-claim, before-commit, after-commit and, where something is handed to a provider, after-accept, and where there are many steps, midway; docs/MAP.md has the jobs.',
  })
  @IsOptional()
  @IsString()
  faults?: string;

  @FromEnvironment('FAULT_MARKS', {
    about: 'Demo mode only, for tests: the folder that remembers which faults have struck.',
  })
  @IsOptional()
  @IsString()
  faultMarks?: string;

  get demo(): boolean {
    return this.mode === 'demo';
  }

  /** Whether an SMS can be sent: demo mode's mailbox takes them; there is no gateway for production yet. */
  get canSendSms(): boolean {
    return this.demo;
  }
}
