import { ConfigError, loadConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://talkoot:x@db:5432/talkoot',
  TALKOOT_SECRET: 'q8Zr2vLw0TyXn5BsKd7HfJg3MpCa9EuV',
  PUBLIC_URL: 'https://talkoot.example.fi/',
  SMTP_URL: 'smtps://mail.example.fi:465',
  MAIL_FROM: 'Talkoot <talkoot@example.fi>',
};

const mistakesOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
};

describe('configuration', () => {
  it('needs nothing but a database for trying out', () => {
    const config = loadConfig({ DATABASE_URL: 'postgres://localhost/talkoot' });
    expect(config).toMatchObject({
      mode: 'try-out',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
    });
  });

  it('takes a whole production environment', () => {
    expect(loadConfig(PRODUCTION)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://talkoot.example.fi',
    });
  });

  it('says every mistake at once', () => {
    const mistakes = mistakesOf({ NODE_ENV: 'production', PORT: 'seven', LOG_LEVEL: 'loud' });
    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'TALKOOT_SECRET',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'LOG_LEVEL',
    ]);
  });

  it.each([
    [{ TALKOOT_SECRET: undefined }, 'TALKOOT_SECRET'],
    [{ TALKOOT_SECRET: 'short' }, 'TALKOOT_SECRET'],
    [{ TALKOOT_SECRET: 'a'.repeat(40) }, 'TALKOOT_SECRET'],
    [{ TALKOOT_SECRET: 'change-me-change-me-change-me-change-me' }, 'TALKOOT_SECRET'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    [{ PUBLIC_URL: 'http://talkoot.example.fi' }, 'PUBLIC_URL'],
    [{ SMTP_URL: 'mail.example.fi' }, 'SMTP_URL'],
  ])('refuses %j', (change, name) => {
    expect(mistakesOf({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(`^${name} `)]);
  });
});
