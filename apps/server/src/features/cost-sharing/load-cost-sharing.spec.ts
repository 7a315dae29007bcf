import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExampleEvents } from '@talkoot/curriculum';
import { anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { linesOf } from './budget.service.ts';
import { findPlan } from './cost-plan.store.ts';
import { loadCostSharingStarter } from './load-cost-sharing.ts';
import { partiesOf } from './parties.queries.ts';
import { planShares } from './plan-shares.ts';

interface Expected {
  tolerancePerItem: number;
  events: Record<
    string,
    {
      itemCount: number;
      total: { gross: number };
      organisations: Record<string, { share: number }>;
      items: Record<string, Record<string, number>>;
    }
  >;
}

const read = (file: string) => readFileSync(join(projectRoot, 'apps/server/starter', file), 'utf8');

describe('the example events', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('come out of the engine as they were worked out by hand', async () => {
    const parsed = parseExampleEvents(read('events.yaml'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed));
    const examples = parsed.value;
    const organisations = new Map<string, Awaited<ReturnType<typeof anOrganisation>>>();
    for (const { id, name, type } of examples.organisations)
      organisations.set(id, await anOrganisation(test, { name, kind: type, exampleId: id }));
    const events = new Map<string, string>();
    for (const { id, organisers } of examples.events) {
      const [lead, ...others] = organisers.map(({ org }) => organisations.get(org)!);
      const builder = anEvent(test).with({ exampleId: id }).ledBy(lead!);
      for (const other of others) builder.withPartner(other);
      events.set(id, (await builder.make()).event.id);
    }

    const { manager } = test.dataSource;
    await test.dataSource.transaction((tx) => loadCostSharingStarter(tx, examples));

    const expected = JSON.parse(read('expected-settlements.json')) as Expected;
    expect(Object.keys(expected.events).sort()).toEqual([...events.keys()].sort());
    for (const [exampleId, wanted] of Object.entries(expected.events)) {
      const eventId = events.get(exampleId)!;
      const lines = await linesOf(manager, eventId);
      const shares = planShares(
        await partiesOf(manager, eventId),
        lines,
        (await findPlan(manager, eventId)).ruleSet,
      );
      const exampleOf = new Map([...organisations].map(([id, organisation]) => [organisation.id, id]));
      expect(shares.totals.reduce((sum, { cents }) => sum + cents, 0)).toBe(wanted.total.gross);
      expect(lines).toHaveLength(wanted.itemCount);
      for (const { organisationId, cents } of shares.totals) {
        const share = wanted.organisations[exampleOf.get(organisationId)!]!.share;
        expect(Math.abs(cents - share)).toBeLessThanOrEqual(wanted.itemCount * expected.tolerancePerItem);
      }
      shares.rows.forEach((row, index) => {
        const item = wanted.items[`c${index + 1}`]!;
        for (const { organisationId, cents } of row.cells) {
          const share = item[exampleOf.get(organisationId)!] ?? 0;
          expect(Math.abs(cents - share)).toBeLessThanOrEqual(expected.tolerancePerItem);
        }
      });
    }
  });
});
