import { Controller, Get } from '@nestjs/common';
import { Allow } from '../access/access-guard.ts';

@Controller('api/documents-placeholder')
export class DocumentsController {
  @Get()
  @Allow('public.read')
  nothing(): null {
    return null;
  }
}
