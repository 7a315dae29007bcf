import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { OFFLINE, UNEXPECTED, toProblem } from './problem.ts';

const response = (status: number, error: unknown, headers = {}) =>
  new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) });

describe('toProblem', () => {
  it('reads a refusal of the server', () => {
    const errors = [{ pointer: '/title/fi', code: 'tooLong', params: { max: 200 } }];
    const problem = toProblem(
      response(400, { code: 'VALIDATION_FAILED', detail: 'Korjaa', errors, requestId: 'r-1' }),
    );
    expect(problem).toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 400,
      detail: 'Korjaa',
      requestId: 'r-1',
    });
    expect(problem.fields).toEqual(errors);
  });

  it('reads it from text too, and from inside the error of a resource', () => {
    const cause = response(409, JSON.stringify({ code: 'CONFLICT_VERSION' }));
    expect(toProblem(new Error('resource', { cause })).code).toBe('CONFLICT_VERSION');
  });

  it('knows a lost connection', () => {
    expect(toProblem(response(0, new ProgressEvent('error'))).code).toBe(OFFLINE);
  });

  it('takes the request id from the headers when a proxy answered in HTML', () => {
    const problem = toProblem(response(502, '<html>', { 'x-request-id': 'r-2' }));
    expect(problem).toMatchObject({ code: UNEXPECTED, requestId: 'r-2', isUnexpected: true });
  });

  it.each([[null], ['text'], [new TypeError('x')], [{ errors: 'no list' }]])('never throws: %p', (error) => {
    expect(toProblem(error).code).toBe(UNEXPECTED);
  });
});
