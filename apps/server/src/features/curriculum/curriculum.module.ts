import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.ts';
import { Attachments } from './attachments.service.ts';
import { DatasetsController } from './datasets.controller.ts';
import { Datasets } from './datasets.service.ts';
import { LibraryController } from './library.controller.ts';
import { LibraryExport } from './library-export.service.ts';
import { LibraryImport } from './library-import.service.ts';
import { LibraryTransferController } from './library-transfer.controller.ts';
import { Library } from './library.service.ts';
import { LinkChecksController } from './link-checks.controller.ts';
import { LinkChecks } from './link-checks.service.ts';
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
import { PublicModules } from './public-modules.service.ts';
import { SearchController } from './search.controller.ts';
import { LibrarySearch } from './search.service.ts';
import { Toolkit } from './toolkit.service.ts';

@Module({
  controllers: [
    LibraryController,
    LibraryTransferController,
    ModulesController,
    PackagesController,
    DatasetsController,
    AttachmentsController,
    LinkChecksController,
    SearchController,
  ],
  providers: [
    Attachments,
    Datasets,
    Library,
    LibrarySearch,
    LinkChecks,
    LibraryExport,
    LibraryImport,
    ModuleAccess,
    ModuleDraftReads,
    ModuleDrafts,
    ModuleFreshness,
    ModuleReview,
    ModuleTasks,
    ModuleVersions,
    PackageWrites,
    Packages,
    PublicModules,
    Toolkit,
  ],
  exports: [Library, ModuleAccess, ModuleTasks, Packages, PublicModules],
})
export class CurriculumModule {}
