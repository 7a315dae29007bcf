import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { SignedTokens } from './crypto/signed-tokens.ts';
import { DocumentKinds } from './documents/document-kinds.ts';
import { DocumentsController } from './documents/documents.controller.ts';
import { DocumentRenderer } from './documents/document-renderer.ts';
import { HealthController } from './health.controller.ts';
import { Views } from './http/views.ts';
import { Jobs } from './jobs/jobs.ts';
import { MailKinds } from './mail/mail-kinds.ts';
import { CaughtMail, MailTransport, SmtpMail } from './mail/mail-transport.ts';
import { MailBlocks } from './mail/mail-blocks.ts';
import { Mail } from './mail/mail.ts';
import { GuardedWeb } from './outgoing/guarded-web.ts';
import { OutsideWeb } from './outgoing/outside-web.ts';
import { Erasure } from './personal-data/erasure.ts';

/** What a test may put in place of the real ones: the clock, and the two ways out of the house, mail and the web. */
export interface Fakes {
  readonly clock?: Clock;
  readonly mailTransport?: MailTransport;
  readonly outsideWeb?: OutsideWeb;
}

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with(config: Config, dataSource: DataSource, fakes: Fakes = {}): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, DocumentsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useFactory: () => fakes.clock ?? new SystemClock() },
        {
          provide: MailTransport,
          useFactory: () =>
            fakes.mailTransport ??
            (config.smtpUrl === null ? new CaughtMail() : new SmtpMail(config.smtpUrl, config.mailFrom)),
        },
        { provide: OutsideWeb, useFactory: () => fakes.outsideWeb ?? new GuardedWeb(config.publicUrl) },
        { provide: Views, useFactory: () => new Views() },
        Jobs,
        Mail,
        MailBlocks,
        MailKinds,
        SignedTokens,
        DocumentKinds,
        DocumentRenderer,
        Erasure,
      ],
      exports: [
        CONFIG,
        DataSource,
        Clock,
        OutsideWeb,
        Views,
        Jobs,
        Mail,
        MailBlocks,
        MailKinds,
        SignedTokens,
        DocumentKinds,
        DocumentRenderer,
        Erasure,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
