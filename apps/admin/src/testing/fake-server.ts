import {
  type HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  HttpHeaders,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { type Observable, delay, of, throwError, timer, switchMap } from 'rxjs';

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Answering = Answer | ((request: HttpRequest<unknown>) => Answer);

/** A server in the place of the network: the real client and its interceptors run, the answers are the test's. */
export class FakeServer implements HttpBackend {
  readonly requests: HttpRequest<unknown>[] = [];
  private readonly answers = new Map<string, Answering>();

  /** `server.on('POST /api/session', { status: 201, body })`; the last one said counts. */
  on(verbAndUrl: string, answer: Answering): this {
    this.answers.set(verbAndUrl, answer);
    return this;
  }

  /** Refuses as the real server does. */
  refuse(verbAndUrl: string, status: number, code: string, errors: unknown[] = []): this {
    return this.on(verbAndUrl, {
      status,
      body: { status, code, detail: `${code} in words`, errors, requestId: 'r-1' },
    });
  }

  sent(verbAndUrl: string): HttpRequest<unknown>[] {
    return this.requests.filter((request) => nameOf(request) === verbAndUrl);
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    this.requests.push(request);
    const answering = this.answers.get(nameOf(request)) ?? { status: 404, body: { code: 'NOT_FOUND' } };
    const {
      status = 200,
      body = null,
      headers = {},
    } = typeof answering === 'function' ? answering(request) : answering;
    const response = { status, url: request.urlWithParams, headers: new HttpHeaders(headers) };
    if (status >= 200 && status < 300) return of(new HttpResponse({ ...response, body })).pipe(delay(0));
    return timer(0).pipe(
      switchMap(() => throwError(() => new HttpErrorResponse({ ...response, error: body }))),
    );
  }
}

function nameOf(request: HttpRequest<unknown>): string {
  return `${request.method} ${request.urlWithParams}`;
}
