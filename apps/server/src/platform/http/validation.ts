import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ProblemError, type FieldCode, type FieldProblem } from '../problem/problem-error.ts';

interface Says {
  code: FieldCode;
  params?: Record<string, string | number>;
}

/** Of several complaints about one field the first of these is the one to tell. */
const FIRST: readonly FieldCode[] = ['required', 'unknownField', 'wrongType', 'badUnicode'];

function complaintOf(error: ValidationError): Says | null {
  const names = Object.keys(error.constraints ?? {});
  if (names.length === 0) return null;
  if (names.includes('whitelistValidation')) return { code: 'unknownField' };
  if (error.value === undefined || error.value === null) return { code: 'required' };
  const contexts = (error.contexts ?? {}) as Partial<Record<string, Says>>;
  const says = names.map((name) => contexts[name]).filter((said) => said !== undefined);
  return says.find((said) => FIRST.includes(said.code)) ?? says[0] ?? { code: 'wrongType' };
}

/** Every wrong field as a JSON pointer and a code, in the order of the body. */
export function fieldProblems(errors: readonly ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${path}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const complaint = complaintOf(error);
    const own = complaint
      ? [{ pointer, code: complaint.code, ...(complaint.params ? { params: complaint.params } : {}) }]
      : [];
    return [...own, ...fieldProblems(error.children ?? [], pointer)];
  });
}

/** Unknown properties are refused, not dropped silently. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new ProblemError('VALIDATION_FAILED', { fields: fieldProblems(errors) }),
  });
}
