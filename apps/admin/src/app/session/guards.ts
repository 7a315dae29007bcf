import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store.ts';

/** Sends a stranger to the sign-in page, which brings them back to the address they wanted. */
export const requireSignIn: CanActivateFn = async (_route, state) => {
  const [session, router] = [inject(SessionStore), inject(Router)];
  await session.load();
  if (session.failure()) return false;
  return session.person() ? true : router.createUrlTree(['/sign-in'], { queryParams: { return: state.url } });
};

/** Somebody who is signed in has no business on the sign-in page. */
export const requireStranger: CanActivateFn = async (route) => {
  const [session, router] = [inject(SessionStore), inject(Router)];
  await session.load();
  if (session.failure()) return false;
  return session.person() ? router.parseUrl(returnAddress(route.queryParamMap.get('return'))) : true;
};

/** The people of the house are the administrators' business; others land on what is theirs. */
export const requireAdministrator: CanActivateFn = () => {
  const [session, router] = [inject(SessionStore), inject(Router)];
  return session.isAdministrator() ? true : router.parseUrl('/');
};

/** Only addresses inside the desk: a link from outside must not send a person elsewhere after signing in. */
export function returnAddress(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
