import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from './problem-table.ts';

export class FieldProblemView {
  @ApiProperty({ type: String, description: 'JSON pointer into the body', example: '/title/fi' })
  pointer: string;
  @ApiProperty({ type: String, example: 'tooLong' }) code: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  params?: Record<string, string | number>;
}

/** RFC 9457 problem details, as every error is answered. */
export class ProblemView {
  @ApiProperty({ type: String, example: 'about:blank' }) type: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty({ type: String, enum: Object.keys(PROBLEMS) }) code: ProblemCode;
  @ApiProperty({ type: String, description: 'in words, in the language of the caller' }) detail: string;
  @ApiProperty({ type: FieldProblemView, isArray: true, required: false }) errors?: FieldProblemView[];
  @ApiProperty({ type: String, format: 'uuid' }) requestId: string;
}
