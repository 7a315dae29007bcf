import { Module } from '@nestjs/common';
import { LibraryController } from './library.controller.ts';
import { Library } from './library.service.ts';
import { PackageWrites } from './package-writes.service.ts';
import { PackagesController } from './packages.controller.ts';
import { Packages } from './packages.service.ts';
import { Toolkit } from './toolkit.service.ts';

@Module({
  controllers: [LibraryController, PackagesController],
  providers: [Library, PackageWrites, Packages, Toolkit],
  exports: [Library, Packages],
})
export class CurriculumModule {}
