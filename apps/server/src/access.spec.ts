import { aPerson, anOrganisation, type SignedIn } from '../test/builders.ts';
import { anEvent } from '../test/event-builder.ts';
import { routesOf } from '../test/routes.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';
import { DocumentKinds } from './platform/documents/document-kinds.ts';
import { may, PERMISSIONS, type Permission } from './platform/access/permissions.ts';
import { ORGANISATION_ROLES, PARTNER_ROLES } from './platform/access/roles.ts';

interface Caller {
  readonly name: string;
  readonly signedIn: SignedIn | null;
  readonly isInEvent: boolean;
  /** What the matrix says, asked with what was set up below. */
  may(permission: Permission): boolean;
}

describe('every route × every role', () => {
  let test: TestApp;
  let eventId: string;
  const callers: Caller[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    test.app.useLogger(false);
    const byRole = Object.fromEntries(
      await Promise.all(PARTNER_ROLES.map(async (role) => [role, await anOrganisation(test)] as const)),
    );
    const builder = anEvent(test).ledBy(byRole['lead']!);
    for (const role of PARTNER_ROLES) if (role !== 'lead') builder.withPartner(byRole[role]!, role);
    eventId = (await builder.make()).event.id;

    callers.push({
      name: 'nobody',
      signedIn: null,
      isInEvent: false,
      may: (permission) => may(permission, null),
    });
    const administrator = await aPerson(test, null, 'manager', { isAdministrator: true });
    callers.push({
      name: 'administrator',
      signedIn: administrator,
      isInEvent: false,
      may: (permission) => may(permission, { isAdministrator: true, memberships: [] }),
    });
    const outside = await anOrganisation(test);
    for (const role of ORGANISATION_ROLES) {
      const signedIn = await aPerson(test, outside, role);
      const asker = { isAdministrator: false, memberships: [{ role }] };
      callers.push({
        name: `${role} of another organisation`,
        signedIn,
        isInEvent: false,
        may: (permission) => may(permission, asker),
      });
    }
    for (const partnerRole of PARTNER_ROLES) {
      for (const role of ORGANISATION_ROLES) {
        const organisation = byRole[partnerRole]!;
        const signedIn = await aPerson(test, organisation, role);
        const roles = [{ organisationId: organisation.id, partnerRole, organisationRole: role }];
        const asker = { isAdministrator: false, memberships: [{ role }] };
        callers.push({
          name: `${role} of ${partnerRole}`,
          signedIn,
          isInEvent: true,
          may: (permission) => may(permission, asker, roles),
        });
      }
    }
  });

  afterAll(() => test.close());

  it('declares a permission on every route', () => {
    const routes = routesOf(test);
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ permission }) => !permission || !(permission in PERMISSIONS))).toEqual([]);
  });

  it('names its event parameter so that the guard finds it', () => {
    const wrong = routesOf(test).filter(
      ({ path, permission }) => PERMISSIONS[permission!].who === 'event' && !path.includes(':eventId'),
    );
    expect(wrong).toEqual([]);
  });

  /** How somebody who may not is answered: who takes no part in an event is not told that it exists. */
  const refusalOf = (permission: Permission, caller: Caller): string => {
    if (!caller.signedIn) return 'NOT_SIGNED_IN';
    return PERMISSIONS[permission].who === 'event' && !caller.isInEvent ? 'NOT_FOUND' : 'FORBIDDEN';
  };

  it('lets in whom the matrix lets in, and tells everybody else what they may know', async () => {
    const wrong: string[] = [];
    for (const { name, method, path, permission } of routesOf(test)) {
      // Routes for anyone decide by what they are given (a token, a form); nothing to keep out here.
      if (PERMISSIONS[permission!].who === 'anyone') continue;
      const url = path.replace(':eventId', eventId).replace(/:\w+/g, '019a0000-0000-7000-8000-00000000000f');
      for (const caller of callers) {
        const client = caller.signedIn?.client ?? test.client();
        // A body that no route takes: whoever is let in meets the validation or a missing row, and writes nothing.
        const answer = await (method === 'GET'
          ? client.get(url)
          : client[method.toLowerCase() as 'post'](url, { none: 1 }));
        const code = String(answer.body?.code ?? '');
        const isRight = caller.may(permission!)
          ? !['NOT_SIGNED_IN', 'FORBIDDEN'].includes(code) &&
            !(code === 'NOT_FOUND' && namesOnlyTheEvent(method, path))
          : code === refusalOf(permission!, caller);
        if (!isRight || answer.status >= 500) {
          wrong.push(`${name} (${permission}) for ${caller.name}: ${answer.status} ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('asks the matrix again for each kind of document', async () => {
    const kinds = test.app.get(DocumentKinds).all();
    expect(kinds.length).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const { code, permission } of kinds) {
      for (const caller of callers.filter((one) => one.isInEvent && !one.may(permission))) {
        const { body } = await caller.signedIn!.client.get(
          `/api/events/${eventId}/documents/${code}?lang=fi`,
        );
        if (body?.code !== 'FORBIDDEN')
          wrong.push(`${code} (${permission}) for ${caller.name}: ${body?.code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Such a route must find the event; others may miss the made-up id of what is in it. */
function namesOnlyTheEvent(method: string, path: string): boolean {
  return method === 'GET' && !/:(?!eventId)/.test(path);
}
