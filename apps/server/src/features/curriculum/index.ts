export { CurriculumModule } from './curriculum.module.ts';
