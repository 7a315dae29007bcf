import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AgreementsModule } from './features/agreements/index.ts';
import { CostSharingModule } from './features/cost-sharing/index.ts';
import { CurriculumModule } from './features/curriculum/index.ts';
import { EventsModule } from './features/events/index.ts';
import { OrganisationsModule } from './features/organisations/index.ts';
import { PublicSiteModule } from './features/public-site/index.ts';
import { InvitationsModule, RegistrationsModule } from './features/registrations/index.ts';
import { HeadcountWiring } from './headcount-wiring.ts';
import { AccessGuard } from './platform/access/access-guard.ts';
import type { Config } from './platform/config.ts';
import { PlatformModule, type Fakes } from './platform/platform.module.ts';

/** Wiring only. */
@Module({})
export class AppModule {
  static with(config: Config, dataSource: DataSource, fakes?: Fakes): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, dataSource, fakes),
        OrganisationsModule,
        CurriculumModule,
        EventsModule,
        RegistrationsModule,
        InvitationsModule,
        HeadcountWiring,
        CostSharingModule,
        AgreementsModule,
        PublicSiteModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
