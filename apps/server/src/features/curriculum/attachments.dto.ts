import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/http/fields.ts';

export class AddAttachmentQueryDto {
  @TextField({ max: 200, description: 'the name that it is downloaded by; pdf, png, jpg, docx or pptx' })
  filename: string;
}

export class AttachmentView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) filename: string;
  @ApiProperty({ type: String }) mediaType: string;
  @ApiProperty({ type: 'integer', description: 'in bytes' }) size: number;
  @ApiProperty({ type: String }) sha256: string;
}

export class AttachmentsView {
  @ApiProperty({ type: AttachmentView, isArray: true }) files: AttachmentView[];
  @ApiProperty({ type: Boolean, description: 'whether you may add and remove: it is a draft of yours' })
  mayEdit: boolean;
}
