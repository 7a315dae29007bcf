export { loadDemoPeople } from './demo-people.ts';
export { Organisation, ORGANISATION_KINDS, type OrganisationKind } from './organisation.entity.ts';
export { OrganisationsModule } from './organisations.module.ts';
export { organisationsPersonalData } from './personal-data.ts';
export { hashPassword } from './passwords.ts';
export { People } from './people.service.ts';
export { Person } from './person.entity.ts';
export { DEMO_EMAILS, Sessions } from './sessions.service.ts';
export { Welcome } from './welcome.service.ts';
