import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource } from 'typeorm';
import { TextField } from '../../../platform/http/fields.ts';
import { ProblemError, type FieldProblem } from '../../../platform/problem/problem-error.ts';
import { mayChangeOrganisation, SeatPool, type OwnChoices } from '../../registrations/index.ts';
import { choiceFacts, type ChoiceFacts, type TrackChoice } from '../register/choice-facts.ts';
import { valueOf } from '../register/page-field.ts';
import { OTHER_ORGANISATION } from '../register/person-fields.ts';
import { readChoices } from '../registration-form.ts';
import { readOwnForm } from './own-forms.ts';
import type { Own } from './own-pages.ts';

class OrganisationNameDto {
  @TextField({ max: 200, optional: true }) organisationName?: string;
}

/** The choices of the registration form once more, with what was chosen. */
@Injectable()
export class OwnChoiceForm {
  constructor(private readonly dataSource: DataSource) {}

  /** Nothing is marked as full: who has a seat joins no queue by a change, and their own place is among those taken. */
  async offered({ event, facts, settings, registration }: Own, lang: Lang): Promise<ChoiceFacts> {
    const pools = await this.dataSource.manager.findBy(SeatPool, { eventId: event.id });
    const { attendances, tracks } = choiceFacts(facts, pools, settings.hasOnline, lang);
    return {
      attendances: attendances.map((one) => ({ ...one, isFull: false })),
      tracks: tracks.map((block) => ({
        ...block,
        tracks: block.tracks.map((one) => ({ ...one, isFull: false })),
      })),
      fullSectors: new Set(),
      organisationId: mayChangeOrganisation(registration, settings)
        ? null
        : (registration.organisationId ?? OTHER_ORGANISATION),
    };
  }

  fieldsOf({ registration }: Own, { tracks }: ChoiceFacts): Readonly<Record<string, string>> {
    const { organisationId, organisationName, sector, attendance, sessionIds } = registration;
    return {
      organisation: organisationId ?? OTHER_ORGANISATION,
      organisationName,
      sector,
      attendance,
      ...Object.fromEntries(
        tracks.map(({ name, tracks: choices }) => [
          name,
          choices.find((one) => one.sessionIds.some((id) => sessionIds.includes(id)))?.value ?? '',
        ]),
      ),
    };
  }

  /** @throws {ProblemError} VALIDATION_FAILED with every wrong field by its name in the page */
  async read(own: Own, fields: Readonly<Record<string, string>>, lang: Lang): Promise<OwnChoices> {
    const { registration } = own;
    const { attendances, tracks } = await this.offered(own, lang);
    const problems: FieldProblem[] = [];
    const choices = readChoices(fields, tracks, problems);
    const name = await readName(valueOf(fields, 'organisationName'), problems);
    if (problems.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
    return {
      ...choices,
      // Where there is one way only, nothing was asked.
      attendance: attendances.length > 0 ? choices.attendance : registration.attendance,
      sessionIds: [...notOffered(registration.sessionIds, tracks), ...choices.sessionIds],
      organisationName: choices.organisationId === null ? name : '',
    };
  }
}

async function readName(typed: string, problems: FieldProblem[]): Promise<string> {
  try {
    return (await readOwnForm({ organisationName: typed }, OrganisationNameDto)).organisationName ?? '';
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'VALIDATION_FAILED') throw error;
    problems.push(...error.fields);
    return '';
  }
}

/** Chosen when there was more to choose. */
function notOffered(sessionIds: readonly string[], blocks: readonly TrackChoice[]): string[] {
  const offered = new Set(blocks.flatMap(({ tracks }) => tracks.flatMap((one) => one.sessionIds)));
  return sessionIds.filter((id) => !offered.has(id));
}
