import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { ProblemError } from '../problem/problem-error.ts';
import { toProblem } from '../problem/problem-filter.ts';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a database that is away', () => {
  const away: readonly Error[] = [
    coded('ECONNREFUSED'),
    coded('57P01'),
    coded('57P03'),
    coded('08006'),
    new QueryFailedError('SELECT 1', [], coded('57P01')),
    new QueryFailedError('SELECT 1', [], new Error('Connection terminated unexpectedly')),
    new Error('Connection terminated due to connection timeout'),
    new Error('Client has encountered a connection error and is not queryable'),
    new QueryRunnerAlreadyReleasedError(),
    new QueryRunnerProviderAlreadyReleasedError(),
  ];

  it('is told as such', () => {
    for (const error of away) expect([error, toProblem(error).code]).toEqual([error, 'NOT_READY']);
  });

  it('is no excuse for what is wrong with the house itself', () => {
    expect(toProblem(new QueryFailedError('SELECT x', [], coded('42703'))).code).toBe('INTERNAL');
    expect(toProblem(new Error('Cannot read properties of undefined')).code).toBe('INTERNAL');
    expect(toProblem(new ProblemError('NOT_FOUND')).code).toBe('NOT_FOUND');
  });
});
