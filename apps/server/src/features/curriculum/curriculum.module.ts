import { Module } from '@nestjs/common';
import { LibraryController } from './library.controller.ts';
import { Library } from './library.service.ts';
import { ModuleAccess } from './module-access.ts';
import { ModuleDraftReads } from './module-draft-reads.service.ts';
import { ModuleDrafts } from './module-drafts.service.ts';
import { ModuleFreshness } from './module-freshness.ts';
import { ModuleReview } from './module-review.service.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { ModuleVersions } from './module-versions.service.ts';
import { ModulesController } from './modules.controller.ts';
import { PackageWrites } from './package-writes.service.ts';
import { PackagesController } from './packages.controller.ts';
import { Packages } from './packages.service.ts';
import { Toolkit } from './toolkit.service.ts';

@Module({
  controllers: [LibraryController, ModulesController, PackagesController],
  providers: [
    Library,
    ModuleAccess,
    ModuleDraftReads,
    ModuleDrafts,
    ModuleFreshness,
    ModuleReview,
    ModuleTasks,
    ModuleVersions,
    PackageWrites,
    Packages,
    Toolkit,
  ],
  exports: [Library, ModuleAccess, ModuleTasks, Packages],
})
export class CurriculumModule {}
