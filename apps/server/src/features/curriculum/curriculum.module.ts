import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.ts';
import { Attachments } from './attachments.service.ts';
import { DatasetsController } from './datasets.controller.ts';
import { Datasets } from './datasets.service.ts';
import { LibraryController } from './library.controller.ts';
import { Library } from './library.service.ts';
import { Packages } from './packages.service.ts';
import { PublicModules } from './public-modules.service.ts';
import { Toolkit } from './toolkit.service.ts';

@Module({
  controllers: [LibraryController, DatasetsController, AttachmentsController],
  providers: [Attachments, Datasets, Library, Packages, PublicModules, Toolkit],
  exports: [Library, Packages, PublicModules],
})
export class CurriculumModule {}
