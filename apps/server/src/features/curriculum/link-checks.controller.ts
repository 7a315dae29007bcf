import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/access/access-guard.ts';
import { Id } from '../../platform/http/ids.ts';
import { LinkChecks } from './link-checks.service.ts';

@ApiTags('curriculum')
@Controller('api/library/link-checks')
export class LinkChecksController {
  constructor(private readonly links: LinkChecks) {}

  @Post(':id/check-now')
  @Allow('library.edit')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'it will be visited within moments' })
  checkNow(@Param('id', Id) id: string): Promise<void> {
    return this.links.checkNow(id);
  }
}
