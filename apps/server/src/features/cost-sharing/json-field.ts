import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';

/** A rule set as JSON: that it is an object is checked here, what stands in it by the engine's own parser. */
export function RuleSetField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'object',
      additionalProperties: true,
      description: 'rule set in the rule language of the cost-sharing engine: default, byCategory, byItem',
    }),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name: 'ruleSet',
        target: target.constructor,
        propertyName: String(property),
        options: { context: { code: 'wrongType' } },
        validator: {
          validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
        },
      }),
  );
}
