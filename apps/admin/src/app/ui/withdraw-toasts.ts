import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { Toasts } from './toasts.ts';

/** A change that fails takes "saved" off the screen: it was said of the change before. */
export const withdrawToasts: HttpInterceptorFn = (request, next) => {
  const toasts = inject(Toasts);
  if (request.method === 'GET') return next(request);
  return next(request).pipe(tap({ error: () => toasts.withdraw() }));
};
