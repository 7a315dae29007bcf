import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type {
  AnswerOf,
  Method,
  Operation,
  PathWith,
  PlainRequest,
  RequestArgs,
  RequestOf,
} from './api-types.ts';
import { apiUrl } from './api-url.ts';
import { toProblem } from './problem.ts';

/**
 * The only way to the server. Paths, requests and answers are typed by the server's own OpenAPI document.
 * Verbs return promises and reject with a `ProblemError`; `resource` reads and follows the signals it used.
 */
@Service()
export class Api {
  private readonly http = inject(HttpClient);

  get<P extends PathWith<'get'>>(path: P, ...[request]: RequestArgs<Operation<P, 'get'>>) {
    return this.send<Operation<P, 'get'>>('get', path, request);
  }

  post<P extends PathWith<'post'>>(path: P, ...[request]: RequestArgs<Operation<P, 'post'>>) {
    return this.send<Operation<P, 'post'>>('post', path, request);
  }

  put<P extends PathWith<'put'>>(path: P, ...[request]: RequestArgs<Operation<P, 'put'>>) {
    return this.send<Operation<P, 'put'>>('put', path, request);
  }

  patch<P extends PathWith<'patch'>>(path: P, ...[request]: RequestArgs<Operation<P, 'patch'>>) {
    return this.send<Operation<P, 'patch'>>('patch', path, request);
  }

  delete<P extends PathWith<'delete'>>(path: P, ...[request]: RequestArgs<Operation<P, 'delete'>>) {
    return this.send<Operation<P, 'delete'>>('delete', path, request);
  }

  /** Sends a file as the body, byte by byte; `mediaType` is the one that the address takes. */
  upload<M extends 'post' | 'put', P extends PathWith<M>>(
    method: M,
    path: P,
    request: Omit<RequestOf<Operation<P, M>>, 'body'>,
    file: Blob,
    mediaType: 'application/json' | 'application/octet-stream' | 'application/zip',
  ): Promise<AnswerOf<Operation<P, M>>> {
    return this.send(method, path, { ...request, body: new Blob([file], { type: mediaType }) });
  }

  /**
   * Reads an address, again whenever a signal used in `request` changes; `undefined` from it means "not yet".
   * Call it where a component initialises its fields. Show it with `<tk-resource-state>`.
   */
  resource<P extends PathWith<'get'>>(
    path: P,
    request: () => RequestOf<Operation<P, 'get'>> | undefined,
  ): HttpResourceRef<AnswerOf<Operation<P, 'get'>> | undefined> {
    return httpResource<AnswerOf<Operation<P, 'get'>>>(() => {
      const wanted = request();
      return wanted === undefined ? undefined : apiUrl(path, wanted);
    });
  }

  private async send<Op>(method: Method, path: string, request?: unknown): Promise<AnswerOf<Op>> {
    const plain = (request ?? {}) as PlainRequest;
    try {
      const answer = this.http.request(method, apiUrl(path, plain), { body: plain.body });
      return (await firstValueFrom(answer)) as AnswerOf<Op>;
    } catch (error) {
      throw toProblem(error);
    }
  }
}
