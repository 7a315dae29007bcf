import type { TitleText } from './localised-title.ts';
import type { RuleSetData } from './rule-set-fields.ts';

export type ExampleOrganisation = {
  id: string;
  name: string;
  type:
    | 'municipality'
    | 'employment-authority'
    | 'wellbeing-county'
    | 'association'
    | 'education-provider'
    | 'supplier';
  businessId: string;
  /** Whether the organisation can recover VAT. */
  recoversVat: boolean;
};

/** Money in cents; `vatBp` in basis points (2550 = 25.5 %); net + vat = gross. */
export type ExampleCost = {
  id: string;
  category: string;
  description: string;
  /** Id of an organisation, or words. */
  supplier: string;
  netCents: number;
  vatBp: number;
  vatCents: number;
  grossCents: number;
  paidBy: string;
  note?: string;
};

export type ExampleQuestion = {
  id: string;
  label: string;
  type: 'text' | 'email' | 'single-choice' | 'checkbox';
  required: boolean;
  options: string[];
};

export type ExampleEvent = {
  id: string;
  packageId: string;
  title: TitleText;
  summary: string;
  date: string;
  startTime: string;
  endTime: string;
  timezone: string;
  municipality: string;
  region: string;
  venue: { name: string; address: string; accessible: boolean; capacity: number; free: boolean };
  format: 'onsite' | 'hybrid' | 'online';
  languages: string[];
  /** In the order of rank; the first leads. */
  organisers: { org: string; role: string }[];
  divisionOfLabour: { task: string; org: string; due: string }[];
  costs: ExampleCost[];
  ruleSet: RuleSetData;
  capacity: { min: number; max: number; waitlist: number; remoteMax: number; overbookPercent: number };
  participantFee: { netCents: number; vatBp: number; grossCents: number; note: string };
  registration: {
    opens: string;
    closes: string;
    cancelBy: string;
    confirmation: string;
    retention: string;
    info?: string;
    questions: ExampleQuestion[];
    extraQuestions: ExampleQuestion[];
  };
  deadlines: { id: string; label: string; date: string }[];
  note?: string;
};

export type ExampleEvents = {
  disclaimer: string;
  organisations: ExampleOrganisation[];
  events: ExampleEvent[];
};
