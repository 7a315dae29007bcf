import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Language } from './language.ts';

/** The server answers in the language on the screen, whatever the browser itself prefers. */
export const acceptLanguage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Language).current() } }));
