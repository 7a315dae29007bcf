import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { Service, inject, signal } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';

/** Asks for the password over the page when a session has run out, so that nothing typed is lost. */
@Service()
export class SignInAgain {
  private answer: ((signedIn: boolean) => void) | null = null;
  private waiting: Promise<boolean> | null = null;
  private readonly open = signal(false);

  readonly isOpen = this.open.asReadonly();

  /** Resolves when the same person is back (true) or has given up (false). Many requests share one question. */
  ask(): Promise<boolean> {
    this.waiting ??= new Promise((resolve) => {
      this.answer = resolve;
      this.open.set(true);
    });
    return this.waiting;
  }

  close(signedIn: boolean): void {
    this.open.set(false);
    this.answer?.(signedIn);
    this.answer = null;
    this.waiting = null;
  }
}

/** A 401 in the middle of work: sign in over the page, then send the same request once more. */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  if (isAboutSigningIn(request.url)) return next(request);
  const dialog = inject(SignInAgain);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) return throwError(() => error);
      return from(dialog.ask()).pipe(
        switchMap((signedIn) => (signedIn ? next(request) : throwError(() => error))),
      );
    }),
  );
};

/** Wrong passwords are answered where they were typed. */
function isAboutSigningIn(url: string): boolean {
  return url.startsWith('/api/session') || url.startsWith('/api/welcome/');
}
