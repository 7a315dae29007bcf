import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource } from 'typeorm';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { writeCsv } from '../../../platform/tables/write-csv.ts';
import { writeXlsx } from '../../../platform/tables/write-xlsx.ts';
import { Event, ProgrammeItem } from '../../events/index.ts';
import { everyForm } from '../form/event-forms.ts';
import type { ExportQuery } from './lists.dto.ts';
import { eachRegistration, listedIds, waitingPlaces } from './registration-pages.queries.ts';
import { registrationTable } from './registration-table.ts';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface ListFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly body: Readable;
}

/** The list of an event as a file, made while it is sent and kept nowhere. */
@Injectable()
export class RegistrationExport {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Who took it out is written down before the first byte leaves.
   * @throws {ProblemError} NOT_FOUND
   */
  async file(
    eventId: string,
    { format, lang, status }: ExportQuery,
    actor: Actor,
    roles: readonly EventRole[],
  ): Promise<ListFile> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const ids = await listedIds(manager, { eventId, status: status ?? null });
    const items = await manager.findBy(ProgrammeItem, { eventId });
    const source = {
      lang,
      timeZone: event.timeZone,
      forms: await everyForm(manager, eventId),
      sessions: new Map(items.map(({ id, title }) => [id, title])),
      places: await waitingPlaces(manager, eventId),
      roles,
    };
    const table = registrationTable(source, eachRegistration(manager, ids));
    await audit(manager, actor, {
      action: 'registration.list-exported',
      subjectType: 'event',
      subjectId: eventId,
      eventId,
      details: { format, status: status ?? null, people: ids.length },
    });
    const body =
      format === 'csv'
        ? Readable.from(inPieces(writeCsv(table)), { objectMode: false })
        : Readable.fromWeb(writeXlsx(table) as Parameters<typeof Readable.fromWeb>[0]);
    const filename = `${translatorFor(lang)('lists.file')}-${event.date}.${format}`;
    return { filename, mediaType: MEDIA_TYPES[format], body };
  }
}

const PIECE = 32_768;

/** Lines put together, so that not each of them goes to the network by itself. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
