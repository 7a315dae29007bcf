import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SESSION_COOKIE } from '../src/platform/access/access-guard.ts';

const ORIGIN = 'http://localhost:3000';

export interface Answer<Body = any> {
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  readonly body: Body;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A browser of a kind: keeps its session cookie and says that it comes from our own pages. */
export class TestClient {
  readonly #app: NestFastifyApplication;
  #cookie: string | null = null;

  constructor(app: NestFastifyApplication) {
    this.#app = app;
  }

  get<B = any>(url: string, headers: Record<string, string> = {}): Promise<Answer<B>> {
    return this.#send('GET', url, undefined, headers);
  }

  post<B = any>(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<B>> {
    return this.#send('POST', url, body, headers);
  }

  put<B = any>(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<B>> {
    return this.#send('PUT', url, body, headers);
  }

  patch<B = any>(url: string, body?: unknown): Promise<Answer<B>> {
    return this.#send('PATCH', url, body);
  }

  delete<B = any>(url: string, body?: unknown): Promise<Answer<B>> {
    return this.#send('DELETE', url, body);
  }

  /** Sends a form as a page without JavaScript does. */
  form(url: string, fields: Record<string, string>): Promise<Answer> {
    return this.#send('POST', url, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  }

  useSession(token: string): this {
    this.#cookie = token;
    return this;
  }

  async #send(
    method: string,
    url: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.#app.inject({
      method: method as 'GET',
      url,
      headers: {
        origin: ORIGIN,
        ...(this.#cookie ? { cookie: `${SESSION_COOKIE}=${this.#cookie}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const cookie = response.cookies.find(({ name }) => name === SESSION_COOKIE);
    if (cookie) this.#cookie = cookie.value || null;
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? response.json() : undefined,
      text: response.payload,
      bytes: response.rawPayload,
    };
  }
}
