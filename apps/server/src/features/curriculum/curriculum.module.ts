import { Module } from '@nestjs/common';
import { LibraryController } from './library.controller.ts';
import { Library } from './library.service.ts';
import { Packages } from './packages.service.ts';
import { SearchController } from './search.controller.ts';
import { LibrarySearch } from './search.service.ts';
import { Toolkit } from './toolkit.service.ts';

@Module({
  controllers: [LibraryController, SearchController],
  providers: [Library, LibrarySearch, Packages, Toolkit],
  exports: [Library, Packages],
})
export class CurriculumModule {}
