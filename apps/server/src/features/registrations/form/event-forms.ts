import { DEFAULT_FORM, DEFAULT_FORM_VERSION, type Question } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import { RegistrationForm } from './registration-form.entity.ts';

export interface EventForm {
  readonly version: number;
  readonly questions: readonly Question[];
}

const DEFAULT: EventForm = { version: DEFAULT_FORM_VERSION, questions: DEFAULT_FORM };

/** What the event asks now. */
export async function currentForm(tx: EntityManager, eventId: string): Promise<EventForm> {
  const form = await tx.findOne(RegistrationForm, { where: { eventId }, order: { version: 'DESC' } });
  return form ?? DEFAULT;
}

/** Every form that the event has ever asked by, the first one first. */
export async function everyForm(tx: EntityManager, eventId: string): Promise<readonly EventForm[]> {
  const forms = await tx.find(RegistrationForm, { where: { eventId }, order: { version: 'ASC' } });
  return [DEFAULT, ...forms];
}

/** The questions of each version: what an answer means, who sees it and how long it lives was said there. */
export async function questionsByVersion(
  tx: EntityManager,
  eventId: string,
): Promise<ReadonlyMap<number, readonly Question[]>> {
  return new Map((await everyForm(tx, eventId)).map(({ version, questions }) => [version, questions]));
}

/** Questions that earlier versions asked and the last one does not, as they were asked last. */
export function removedQuestions(forms: readonly EventForm[]): readonly Question[] {
  const asked = new Set(forms.at(-1)?.questions.map(({ id }) => id));
  const removed = new Map<string, Question>();
  for (const { questions } of forms)
    for (const question of questions) if (!asked.has(question.id)) removed.set(question.id, question);
  return [...removed.values()];
}
