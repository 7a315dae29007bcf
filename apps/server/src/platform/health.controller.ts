import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow } from './access/access-guard.ts';
import { Jobs } from './jobs/jobs.ts';
import { ProblemError } from './problem/problem-error.ts';

export class HealthView {
  @ApiProperty({ type: String, enum: ['ok'] }) status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** The process runs. */
  @Get('live')
  @Allow('public.read')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The database answers and jobs are taken: send us people. */
  @Get('ready')
  @Allow('public.read')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    if (!this.jobs.isRunning) throw new ProblemError('NOT_READY');
    try {
      await this.dataSource.query('SELECT 1');
    } catch (cause) {
      throw new ProblemError('NOT_READY', { cause });
    }
    return { status: 'ok' };
  }
}
