import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { createLogger, nestLogger } from './logging.ts';

const ADDRESS = 'aino.aalto@test.example';

/** A logger and what it wrote. */
function listening(): { logger: ReturnType<typeof createLogger>; written: () => string } {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { logger: createLogger('debug', stream), written: () => text };
}

const databaseError = (): QueryFailedError =>
  new QueryFailedError('INSERT INTO registration (email) VALUES ($1)', [ADDRESS], {
    ...new Error(`duplicate key: Key (email)=(${ADDRESS}) already exists`),
    name: 'error',
    message: `duplicate key: Key (email)=(${ADDRESS}) already exists`,
    severity: 'ERROR',
    code: '23505',
    detail: `Key (email)=(${ADDRESS}) already exists.`,
    constraint: 'registration_one_per_email',
  } as unknown as Error);

describe('logged errors', () => {
  it.each([
    ['of the database', databaseError(), 'registration_one_per_email'],
    ['of the database, as a cause', new Error('could not register', { cause: databaseError() }), '23505'],
    [
      'of a mail server',
      Object.assign(new Error(`550 no such user ${ADDRESS}`), {
        responseCode: 550,
        code: 'EENVELOPE',
        rejected: [ADDRESS],
      }),
      'EENVELOPE',
    ],
    ['of a parser', new SyntaxError(`Unexpected token in "${ADDRESS}"`), 'SyntaxError'],
  ])('%s tell what is needed and no address', (_, error, needed) => {
    const { logger, written } = listening();
    logger.error({ err: error }, 'request failed');
    nestLogger(logger).error?.(error, 'Jobs');
    expect(written()).toContain(needed);
    expect(written()).not.toContain(ADDRESS);
  });

  it('keep the words of our own errors', () => {
    const { logger, written } = listening();
    logger.error({ err: new TypeError('a rule without parties') }, 'request failed');
    expect(written()).toContain('a rule without parties');
    expect(written()).toContain('log-errors.spec');
  });
});
