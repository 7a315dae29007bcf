import { Injectable, type PipeTransform } from '@nestjs/common';
import { ProblemError } from '../../platform/problem/problem-error.ts';

/** The largest number that an `integer` column holds. */
const MOST = 2_147_483_647;

/** The number of a version or a statement in an address. What cannot be one is not found; it is no mistake in a form. */
@Injectable()
export class WholeNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Infinity;
    if (number > MOST) throw new ProblemError('NOT_FOUND');
    return number;
  }
}
