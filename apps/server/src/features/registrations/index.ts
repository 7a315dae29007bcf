export { RegistrationsModule } from './registrations.module.ts';
