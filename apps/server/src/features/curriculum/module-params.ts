import { ParseEnumPipe, ParseIntPipe } from '@nestjs/common';
import { CONTENT_LANGS } from '@talkoot/curriculum';
import { ProblemError } from '../../platform/problem/problem-error.ts';

const notFound = (): ProblemError => new ProblemError('NOT_FOUND');

/** For `@Param('lang', ContentLangParam)`: in what is no language nothing is written. */
export const ContentLangParam = new ParseEnumPipe(
  Object.fromEntries(CONTENT_LANGS.map((lang) => [lang, lang])),
  { exceptionFactory: notFound },
);

/** For `@Param('number', VersionNumber)`. */
export const VersionNumber = new ParseIntPipe({ exceptionFactory: notFound });
