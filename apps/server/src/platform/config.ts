import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** What the house is told from outside. Only this file reads the environment. */
export interface Config {
  readonly mode: 'try-out' | 'production';
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Key for what must not be forged; at least 32 characters. */
  readonly secret: string;
  /** Where people reach Talkoot, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly dataDir: string;
  readonly chromiumPath: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Nest's injection token for `Config`. */
export const CONFIG = Symbol('config');

/** Every mistake of the environment at once, a plain sentence each. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const WEAK_SECRETS = /^(.)\1+$|secret|password|changeme|change-me|example|talkoot|123456/i;
const TRY_OUT_SECRET = 'only-for-trying-out-on-this-machine-0000';

/**
 * Reads and validates the environment.
 * @throws {ConfigError} naming every mistake
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const mistakes: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;

  const port = Number(given('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    mistakes.push(`PORT must be a number from 0 to 65535; it is "${given('PORT')}".`);
  }

  const databaseUrl = given('DATABASE_URL') ?? '';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    mistakes.push(
      'DATABASE_URL must be the address of a PostgreSQL 18 database: postgres://user:password@host:5432/name.',
    );
  }

  const secret = given('TALKOOT_SECRET') ?? (production ? '' : TRY_OUT_SECRET);
  if (production && (secret.length < 32 || WEAK_SECRETS.test(secret) || new Set(secret).size < 10)) {
    mistakes.push(
      'TALKOOT_SECRET must be at least 32 random characters; make one with: openssl rand -base64 48.',
    );
  }

  const publicUrl = (given('PUBLIC_URL') ?? (production ? '' : `http://localhost:${port}`)).replace(
    /\/+$/,
    '',
  );
  if (!URL.canParse(publicUrl) || !/^https?:/.test(publicUrl)) {
    mistakes.push(
      'PUBLIC_URL must be the address where people reach Talkoot, such as https://talkoot.example.fi.',
    );
  } else if (production && !publicUrl.startsWith('https:')) {
    mistakes.push(
      'PUBLIC_URL must begin with https: in production, or browsers will not keep people signed in.',
    );
  }

  const smtpUrl = given('SMTP_URL') ?? null;
  if (production && smtpUrl === null) {
    mistakes.push(
      'SMTP_URL must say which mail server to use, such as smtps://user:password@mail.example.fi:465.',
    );
  } else if (smtpUrl !== null && !/^smtps?:\/\//.test(smtpUrl)) {
    mistakes.push('SMTP_URL must begin with smtp:// or smtps://.');
  }

  const mailFrom = given('MAIL_FROM') ?? (production ? '' : 'Talkoot <talkoot@localhost>');
  if (!mailFrom.includes('@')) mistakes.push('MAIL_FROM must be the address that mails come from.');

  const logLevel = LOG_LEVELS.find((level) => level === (given('LOG_LEVEL') ?? 'info'));
  if (!logLevel) mistakes.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);

  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return {
    mode: production ? 'production' : 'try-out',
    host: given('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    databaseUrl,
    secret,
    publicUrl,
    smtpUrl,
    mailFrom,
    dataDir: given('DATA_DIR') ?? join(projectRoot, '.data'),
    chromiumPath: given('PDF_CHROMIUM_PATH') ?? null,
    logLevel: logLevel ?? 'info',
  };
}
