import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import { IntField } from './fields.ts';

/** What somebody types into a search field: anything at all. Who reads it takes the words out of it. */
export function SearchTextField(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, description }),
    IsString({ context: { code: 'wrongType' } }),
  );
}

/** A whole number of a query, where everything arrives as text. */
export function QueryIntField(options: Parameters<typeof IntField>[0]): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    IntField(options),
  );
}
