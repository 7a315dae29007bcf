import { randomUUID } from 'node:crypto';
import { type SignedIn } from '../../../../test/builders.ts';
import { aListedHouse, listedEvents } from '../../../../test/listed-events.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { readZip } from '../../../platform/zip/read-zip.ts';
import type { Organisation } from '../../organisations/index.ts';
import { Registration } from '../registration.entity.ts';
import type { ListImportReportView } from './lists.dto.ts';

const BYTES = { 'content-type': 'application/octet-stream' };

describe('lists of registrations', () => {
  let test: TestApp;
  let lead: Organisation;
  let partner: Organisation;
  let staff: SignedIn;
  let other: SignedIn;
  const { anOpenEvent, aRow, formOf, question, csvOf } = listedEvents(
    () => test,
    () => ({ lead, partner, staff, other }),
  );

  beforeAll(async () => {
    test = await startTestApp();
    ({ lead, partner, staff, other } = await aListedHouse(test));
  });

  afterAll(() => test.close());

  describe('going out', () => {
    it('have every fact and answer in words, with times as on the wall, and formulas made harmless', async () => {
      const event = await anOpenEvent();
      await formOf(event.id, 2, [
        question('old', 'short-text'),
        question('many', 'many-of', {
          options: [
            { id: 'a', label: { fi: 'Aamu', sv: 'Morgon', en: 'Morning' } },
            { id: 'b', label: { fi: 'Ilta', sv: 'Kväll', en: 'Evening' } },
          ],
        }),
      ]);
      await formOf(event.id, 3, [question('n', 'number'), question('d', 'date'), question('c', 'consent')]);
      await aRow(event.id, {
        name: '=cmd|/C calc',
        organisationId: partner.id,
        formVersion: 2,
        answers: { old: '+vanha', many: ['a', 'b'] },
      });
      await aRow(event.id, {
        name: 'Åsa Öberg',
        status: 'waiting',
        formVersion: 3,
        answers: { n: 3, d: '2027-02-01', c: { given: true, version: 3 } },
      });
      const rows = await csvOf(staff, event.id);
      expect(rows).toMatchObject([
        {
          Tila: 'Paikka',
          Nimi: "'=cmd|/C calc",
          Organisaatio: 'Metsälahti',
          Ala: 'Terveydenhuolto',
          // 22.30 in UTC is past midnight in Finland.
          Ilmoittautunut: '2027-01-05 00:30',
          'K old (poistettu kysymys)': "'+vanha",
          'K many (poistettu kysymys)': 'Aamu, Ilta',
          'K n': '',
        },
        {
          Tila: 'Jonossa',
          'Sija jonossa': '1',
          Nimi: 'Åsa Öberg',
          'K n': '3',
          'K d': '2027-02-01',
          'K c': 'Annettu (lomakkeen versio 3)',
        },
      ]);
      expect(await csvOf(staff, event.id, '&status=waiting')).toHaveLength(1);
    });

    it('show an answer only to who may see it', async () => {
      const event = await anOpenEvent();
      await formOf(event.id, 2, [
        question('all', 'short-text'),
        question('secret', 'short-text', { seenBy: 'lead' }),
        question('own', 'short-text', { seenBy: 'own-organisation' }),
      ]);
      const answers = { all: 'kaikille', secret: 'johdolle', own: 'omalle' };
      await aRow(event.id, { organisationId: partner.id, formVersion: 2, answers });
      await aRow(event.id, { organisationId: lead.id, formVersion: 2, answers });
      const seen = (rows: Record<string, string>[]): (string | undefined)[][] =>
        rows.map((row) => [row['K all'], row['K secret'], row['K own']]);
      expect(seen(await csvOf(staff, event.id))).toEqual([
        ['kaikille', 'johdolle', 'omalle'],
        ['kaikille', 'johdolle', 'omalle'],
      ]);
      expect(seen(await csvOf(other, event.id))).toEqual([
        ['kaikille', undefined, 'omalle'],
        ['kaikille', undefined, ''],
      ]);
    });

    it('are written down before they leave, and lie in no cache', async () => {
      const event = await anOpenEvent();
      await aRow(event.id);
      const answer = await staff.client.get(
        `/api/events/${event.id}/registrations/export?format=xlsx&lang=sv`,
      );
      expect(answer.headers).toMatchObject({
        'content-disposition': expect.stringContaining('anmalda-2027-02-09.xlsx') as string,
        'cache-control': 'private, no-store',
      });
      const zip = await readZip(answer.bytes, { files: 20, fileBytes: 1e6, totalBytes: 1e6 });
      if (!zip.ok) throw new Error(JSON.stringify(zip.mistakes));
      const part = (path: string): string => Buffer.from(zip.files.get(path) ?? []).toString();
      expect(part('xl/workbook.xml')).toContain('name="Anmälda"');
      // 5.1.2027 0.30, as Excel counts days.
      expect(part('xl/worksheets/sheet1.xml')).toMatch(/<v>46392\.02083333/);
      const entry = await test.dataSource.manager.findOneByOrFail(AuditEntry, {
        action: 'registration.list-exported',
        eventId: event.id,
      });
      expect(entry).toMatchObject({
        actorId: staff.person.id,
        details: { format: 'xlsx', status: null, people: 1 },
      });
    });

    it('hold each person once, however many there are', async () => {
      const event = await anOpenEvent();
      for (let at = 0; at < 1203; at += 1) await aRow(event.id, { name: `Nimi ${at}`, status: 'pending' });
      const rows = await csvOf(staff, event.id);
      expect(rows.map(({ Nimi }) => Nimi)).toEqual(Array.from({ length: 1203 }, (_, at) => `Nimi ${at}`));
    });
  });

  describe('coming in', () => {
    const importId = (): string => randomUUID();

    async function send(
      eventId: string,
      list: string | Buffer,
      query: Record<string, string | number>,
    ): Promise<ListImportReportView> {
      const all = { mode: 'check', importId: importId(), lang: 'fi', ...query };
      const words = new URLSearchParams(Object.entries(all).map(([key, value]) => [key, String(value)]));
      const answer = await staff.client.post<ListImportReportView>(
        `/api/events/${eventId}/registrations/import?${words.toString()}`,
        Buffer.from(list),
        BYTES,
      );
      expect(answer.text === '' ? {} : answer.body).toMatchObject({ outcomes: expect.any(Array) as object });
      return answer.body;
    }

    const count = (eventId: string): Promise<number> =>
      test.dataSource.manager.countBy(Registration, { eventId });
    const outcomes = ({ outcomes: found }: ListImportReportView): string[] =>
      found.map(({ line, outcome, place }) => `${line} ${outcome}${place === null ? '' : ` ${place}`}`);

    const LIST = [
      'Etunimi;Sukunimi;S-posti;Työnantaja;Toimiala;Ruokavalio ja allergiat',
      'Åsa;Öberg;asa@test.example;metsälahti;Terveydenhuolto;vegaani',
      'Aino;Aalto;AINO@test.example;Muu Oy;hälsovård;',
      'Bo;Berg;bo@test.example;;health;',
    ].join('\r\n');

    it('say who would get a seat and who waits, and write nothing; then write the same', async () => {
      const event = await anOpenEvent(2);
      await send(event.id, 'Nimi;Sähköposti\nAino;aino@test.example', { mode: 'write', sector: 'youth' });
      const list = LIST.replace('hälsovård', 'Hälso- och sjukvård');
      const checked = await send(event.id, list, {});
      expect(checked.columns.map(({ field }) => field)).toEqual([
        'first-name',
        'last-name',
        'email',
        'organisation',
        'sector',
        'answer:diet',
      ]);
      expect(checked.mistakes).toEqual([]);
      expect(outcomes(checked)).toEqual(['2 seated', '3 already', '4 waiting 1']);
      expect(await count(event.id)).toBe(1);

      const id = importId();
      const written = await send(event.id, list, { mode: 'write', importId: id });
      expect(written.isWritten).toBe(true);
      expect(outcomes(written)).toEqual(['2 seated', '3 already', '4 waiting 1']);
      const asa = await test.dataSource.manager.findOneByOrFail(Registration, {
        eventId: event.id,
        emailNormalised: 'asa@test.example',
      });
      expect(asa).toMatchObject({
        name: 'Åsa Öberg',
        organisationId: partner.id,
        sector: 'health',
        answers: { diet: 'vegaani' },
      });

      // The second press: nobody twice, the same answer, one line in the log.
      const again = await send(event.id, list, { mode: 'write', importId: id });
      expect(outcomes(again)).toEqual(['2 seated', '3 already', '4 waiting 1']);
      expect(await count(event.id)).toBe(3);
      const entries = await test.dataSource.manager.findBy(AuditEntry, {
        action: 'registration.list-imported',
        eventId: event.id,
        subjectId: id,
      });
      expect(entries.map(({ details }) => details)).toEqual([
        { people: 2, seated: 1, waiting: 1, already: 1 },
      ]);
    });

    it('say every mistake at its line and column, and are written only without the lines that somebody left out', async () => {
      const event = await anOpenEvent();
      const list = [
        'Nimi,Sähköposti,Ala',
        'Hyvä Henkilö,hyva@test.example,other',
        ',tyhja@test.example,other',
        'Väärä,ei-osoite,avaruus',
        '"Rivi\nvaihtuu",rivi@test.example,other',
        'Kaksi,HYVA@test.example,other',
        'Liikaa,liikaa@test.example,other,x',
        '<script>,s@test.example,other',
      ].join('\n');
      const checked = await send(event.id, list, {});
      expect(checked.mistakes.map(({ line, field, code }) => [line, field, code])).toEqual([
        [3, 'name', 'required'],
        [4, 'email', 'notEmail'],
        [4, 'sector', 'notOneOf'],
        [5, 'name', 'controlCharacters'],
        [7, 'email', 'sameAddress'],
        [8, null, 'cells'],
        [9, 'name', 'htmlNotAllowed'],
      ]);
      expect(checked.wrongLines).toBe(6);
      expect(outcomes(checked)).toEqual(['2 seated']);
      const refused = await send(event.id, list, { mode: 'write', leaveOut: 5 });
      expect([refused.isWritten, await count(event.id)]).toEqual([false, 0]);
      const written = await send(event.id, list, { mode: 'write', leaveOut: 6 });
      expect([written.isWritten, await count(event.id)]).toEqual([true, 1]);
    });

    it('take a list without a header, another sector for all, and columns as somebody says', async () => {
      const event = await anOpenEvent();
      const pasted = 'Aino Aalto\taino@test.example\nBo Berg\tbo@test.example';
      const missing = await send(event.id, pasted, {});
      expect(missing.columns.map(({ header, field }) => [header, field])).toEqual([
        ['', 'name'],
        ['', 'email'],
      ]);
      expect(missing.mistakes.map(({ line, field, code }) => [line, field, code])).toEqual([
        [1, 'sector', 'required'],
        [2, 'sector', 'required'],
      ]);
      expect(outcomes(await send(event.id, pasted, { sector: 'youth' }))).toEqual(['1 seated', '2 seated']);
      const none = await send(event.id, pasted, { columns: 'name,' });
      expect(none.fileMistake).toEqual({ code: 'noEmail', line: null });
    });

    it('read what old Excels write, and refuse what is no list', async () => {
      const event = await anOpenEvent();
      const old = Buffer.from('Namn;E-post;Sektor\nÅsa Öberg;asa@test.example;youth', 'latin1');
      const read = await send(event.id, old, {});
      expect([read.encoding, read.outcomes[0]?.name]).toEqual(['windows-1252', 'Åsa Öberg']);
      const codeOf = async (list: string | Buffer): Promise<string | undefined> =>
        (await send(event.id, list, {})).fileMistake?.code;
      expect(await codeOf(Buffer.from([0x50, 0x4b, 0x03, 0x04]))).toBe('workbook');
      expect(await codeOf('Nimi;"auki')).toBe('unclosedQuote');
      expect(await codeOf('Nimi;Sähköposti')).toBe('empty');
      const many = Array.from({ length: 1001 }, (_, at) => `N;n${at}@test.example`);
      expect(await codeOf(['Nimi;Sähköposti', ...many].join('\n'))).toBe('tooManyLines');
    });

    it('take in again what went out of another event', async () => {
      const from = await anOpenEvent();
      await aRow(from.id, {
        name: '=Nimi',
        organisationId: partner.id,
        answers: { diet: '-', 'list-consent': { given: true, version: 1 } },
      });
      const file = await staff.client.get(`/api/events/${from.id}/registrations/export?format=csv&lang=en`);
      const to = await anOpenEvent();
      const report = await send(to.id, file.bytes, { mode: 'write' });
      expect(report).toMatchObject({ isWritten: true, mistakes: [] });
      expect(await test.dataSource.manager.findOneByOrFail(Registration, { eventId: to.id })).toMatchObject({
        name: '=Nimi',
        organisationId: partner.id,
        answers: { diet: '-', 'list-consent': { given: true, version: 1 } },
      });
    });
  });
});
