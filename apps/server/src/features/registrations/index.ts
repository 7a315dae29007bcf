export { RegistrationHeadcounts, type HeadcountBasis } from './registration-headcounts.service.ts';
export { RegistrationsModule } from './registrations.module.ts';
