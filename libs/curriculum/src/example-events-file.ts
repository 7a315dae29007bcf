import type {
  ExampleCost,
  ExampleEvent,
  ExampleEvents,
  ExampleOrganisation,
  ExampleQuestion,
} from './example-event.ts';
import { CLOCK_TIME, SLUG, readFields } from './fields.ts';
import type { FieldReader } from './fields.ts';
import type { Parsed } from './mistake.ts';
import { readTitle } from './localised-title.ts';
import { readRuleSet } from './rule-set-fields.ts';
import { readYaml } from './yaml-text.ts';

const TIME = { pattern: CLOCK_TIME, kind: 'a time such as 08:45' };
const ID = { max: 80, pattern: SLUG, kind: 'a lower-case name with hyphens' };
const MAX_CENTS = 1_000_000_000;

function optionalNote<K extends string>(row: FieldReader, key: K): { [P in K]?: string } {
  const value = row.optionalText(key, { max: 600 });
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

function readOrganisation(row: FieldReader): ExampleOrganisation {
  if (!row.flag('example'))
    row.note(['example'], 'FIELD_OUT_OF_RANGE', 'Only invented organisations belong here.');
  return {
    id: row.text('id', ID),
    name: row.text('name', { max: 200 }),
    type: row.oneOf('type', [
      'municipality',
      'employment-authority',
      'wellbeing-county',
      'association',
      'education-provider',
      'supplier',
    ]),
    businessId: row.text('businessId', { pattern: /^\d{7}-\d$/, kind: 'a business ID such as 0000011-5' }),
    recoversVat: row.oneOf('vatRecovery', ['yes', 'no']) === 'yes',
  };
}

// Half a cent rounds up, in whole numbers only: the rate is given in ten-thousandths.
function vatOf(netCents: number, vatBp: number): number {
  return Number((BigInt(netCents) * BigInt(vatBp) + 5000n) / 10000n);
}

function readCost(row: FieldReader): ExampleCost {
  const cost = {
    id: row.text('id', ID),
    category: row.text('category', ID),
    description: row.text('description', { max: 200 }),
    supplier: row.text('supplier', { max: 200 }),
    netCents: row.integer('netCents', 0, MAX_CENTS),
    vatBp: row.integer('vatBp', 0, 10_000),
    vatCents: row.integer('vatCents', 0, MAX_CENTS),
    grossCents: row.integer('grossCents', 0, 2 * MAX_CENTS),
    paidBy: row.text('paidBy', ID),
    ...optionalNote(row, 'note'),
  };
  const vat = vatOf(cost.netCents, cost.vatBp);
  if (cost.vatCents !== vat)
    row.note(['vatCents'], 'SUM_WRONG', `The VAT of ${cost.netCents} cents is ${vat} cents.`);
  if (cost.grossCents !== cost.netCents + cost.vatCents)
    row.note(['grossCents'], 'SUM_WRONG', 'Net and VAT do not make the gross.');
  return cost;
}

function readQuestion(row: FieldReader): ExampleQuestion {
  const type = row.oneOf('type', ['text', 'email', 'single-choice', 'checkbox']);
  return {
    id: row.text('id', ID),
    label: row.text('label', { max: 300 }),
    type,
    required: row.flag('required'),
    options: type === 'single-choice' ? row.texts('options', { max: 100 }, { min: 2, max: 50 }) : [],
  };
}

function readRegistration(fields: FieldReader): ExampleEvent['registration'] {
  return {
    opens: fields.date('opens'),
    closes: fields.date('closes'),
    cancelBy: fields.date('cancelBy'),
    confirmation: fields.text('confirmation'),
    retention: fields.text('retention'),
    ...optionalNote(fields, 'info'),
    questions: fields.rows('questions', readQuestion, { max: 30 }),
    extraQuestions: fields.has('extraQuestions')
      ? fields.rows('extraQuestions', readQuestion, { max: 30 })
      : [],
  };
}

function readEvent(fields: FieldReader): ExampleEvent {
  if (!fields.flag('example'))
    fields.note(['example'], 'FIELD_OUT_OF_RANGE', 'Only invented events belong here.');
  const organisers = fields.rows(
    'organisers',
    (row) => ({ org: row.text('org', ID), role: row.text('role', { max: 100 }) }),
    { min: 1, max: 30 },
  );
  const costs = fields.rows('costs', readCost, { max: 500 });
  fields.unique(
    'costs',
    costs.map((cost) => cost.id),
  );
  const parties = fields.unique(
    'organisers',
    organisers.map((organiser) => organiser.org),
  );
  const names = {
    parties,
    categories: costs.map((cost) => cost.category),
    items: costs.map((cost) => cost.id),
  };
  return {
    id: fields.text('id', ID),
    packageId: fields.text('packageId', ID),
    title: readTitle(fields, 'title'),
    summary: fields.text('summary', { max: 600 }),
    date: fields.date('date'),
    startTime: fields.text('startTime', TIME),
    endTime: fields.text('endTime', TIME),
    timezone: fields.text('timezone', {
      pattern: /^[A-Za-z]+\/[A-Za-z_]+$/,
      kind: 'a time zone such as Europe/Helsinki',
    }),
    municipality: fields.text('municipality', { max: 100 }),
    region: fields.text('region', { max: 100 }),
    venue: fields.group('venue', (venue) => ({
      name: venue.text('name', { max: 200 }),
      address: venue.text('address', { max: 200 }),
      accessible: venue.flag('accessible'),
      capacity: venue.integer('capacity', 1, 100_000),
      free: venue.flag('free'),
    })),
    format: fields.oneOf('format', ['onsite', 'hybrid', 'online']),
    languages: fields.texts(
      'languages',
      { pattern: /^[a-z]{2,3}$/, kind: 'a language such as fi' },
      { min: 1 },
    ),
    organisers,
    divisionOfLabour: fields.rows('divisionOfLabour', (row) => ({
      task: row.text('task', { max: 200 }),
      org: row.text('org', ID),
      due: row.date('due'),
    })),
    costs,
    ruleSet: readRuleSet(fields, 'ruleSet', names),
    capacity: fields.group('capacity', (group) => ({
      min: group.integer('min', 1, 100_000),
      max: group.integer('max', 1, 100_000),
      waitlist: group.integer('waitlist', 0, 100_000),
      remoteMax: group.has('remoteMax') ? group.integer('remoteMax', 0, 100_000) : 0,
      overbookPercent: group.has('overbookPercent') ? group.integer('overbookPercent', 0, 100) : 0,
    })),
    participantFee: fields.group('participantFee', (fee) => ({
      netCents: fee.integer('netCents', 0, MAX_CENTS),
      vatBp: fee.integer('vatBp', 0, 10_000),
      grossCents: fee.integer('grossCents', 0, MAX_CENTS),
      note: fee.text('note'),
    })),
    registration: fields.group('registration', readRegistration),
    deadlines: fields.rows('deadlines', (row) => ({
      id: row.text('id', ID),
      label: row.text('label', { max: 200 }),
      date: row.date('date'),
    })),
    ...optionalNote(fields, 'note'),
  };
}

function checkEvent(
  root: FieldReader,
  event: ExampleEvent,
  at: number,
  organisationIds: readonly string[],
): void {
  const here = ['events', at];
  const organisers = event.organisers.map((organiser) => organiser.org);
  event.organisers.forEach(({ org }, i) => {
    if (!organisationIds.includes(org))
      root.note([...here, 'organisers', i, 'org'], 'REFERENCE_UNKNOWN', `There is no organisation ${org}.`);
  });
  event.divisionOfLabour.forEach(({ org }, i) => {
    if (!organisers.includes(org))
      root.note([...here, 'divisionOfLabour', i, 'org'], 'REFERENCE_UNKNOWN', `${org} is not an organiser.`);
  });
  event.costs.forEach(({ paidBy }, i) => {
    if (!organisers.includes(paidBy))
      root.note([...here, 'costs', i, 'paidBy'], 'REFERENCE_UNKNOWN', `${paidBy} is not an organiser.`);
  });
  const { opens, closes, cancelBy } = event.registration;
  if (!(opens < closes && closes <= event.date && cancelBy <= event.date)) {
    root.note(
      [...here, 'registration'],
      'DATE_ORDER',
      'Registration must open, then close, by the day of the event.',
    );
  }
  if (event.startTime >= event.endTime)
    root.note([...here, 'endTime'], 'DATE_ORDER', 'The event ends before it starts.');
}

/**
 * Reads `events.yaml`: invented events to try the product on, with their organisations, costs and cost rules.
 * Refuses rules and payers that are not of the event, VAT and sums that are wrong, dates out of order.
 */
export function parseExampleEvents(text: string, filename = 'events.yaml'): Parsed<ExampleEvents> {
  return readFields(filename, readYaml(text, filename), (root) => {
    root.date('updated');
    if (!root.flag('fictional'))
      root.note(['fictional'], 'FIELD_OUT_OF_RANGE', 'Only invented events belong here.');
    // Rates and their sources are for the reader of the file; each cost carries its own rate.
    root.has('vat');
    root.has('mileage');
    const organisations = root.rows('organisations', readOrganisation);
    const ids = root.unique(
      'organisations',
      organisations.map((organisation) => organisation.id),
    );
    const events = root.rows('events', readEvent, { max: 200 });
    root.unique(
      'events',
      events.map((event) => event.id),
    );
    events.forEach((event, i) => checkEvent(root, event, i, ids));
    return { disclaimer: root.text('disclaimer', { max: 1000 }), organisations, events };
  });
}
