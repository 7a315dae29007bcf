import { HttpClient, HttpErrorResponse, type HttpResponse } from '@angular/common/http';
import { DOCUMENT, Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { apiUrl } from '../../api/api-url.ts';
import { toProblem } from '../../api/problem.ts';

/** Fetches a PDF and hands it to the browser, so that a refusal can be said in words instead of as a broken file. */
@Service()
export class DocumentDownload {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** @throws {ProblemError} what the server said */
  async save(eventId: string, kind: string, lang: string): Promise<void> {
    const url = apiUrl('/api/events/{eventId}/documents/{kind}', {
      path: { eventId, kind },
      query: { lang },
    });
    const answer = await this.fetch(url);
    const link = this.document.createElement('a');
    const address = URL.createObjectURL(answer.body ?? new Blob());
    link.href = address;
    link.download = nameIn(answer.headers.get('content-disposition')) ?? `${kind}-${lang}.pdf`;
    link.click();
    // The browser has taken the file over once the click is done.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  private async fetch(url: string): Promise<HttpResponse<Blob>> {
    try {
      return await firstValueFrom(this.http.get(url, { responseType: 'blob', observe: 'response' }));
    } catch (error) {
      throw toProblem(await readable(error));
    }
  }
}

/** Where a file was asked for, the problem comes as a file too. */
async function readable(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { status, headers, url } = error;
  return new HttpErrorResponse({ status, headers, url: url ?? '', error: await error.error.text() });
}

function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}
