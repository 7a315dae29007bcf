import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased, type ErasureRule } from '../../../platform/personal-data/erased.ts';
import { IS_ERASED, NO_NAME, type People } from './erase-people.ts';

/** Groups whose people are all erased lose their contact too: there is nobody left to be told about. */
export async function eraseGroupsOf(tx: EntityManager, { ids, rule }: People): Promise<Erased[]> {
  const groups = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT g.group_id AS id FROM registration g
      WHERE g.id = ANY($1::uuid[]) AND g.group_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM registration r WHERE r.group_id = g.group_id AND NOT (${IS_ERASED}))`,
    [ids],
  );
  return eraseGroupContacts(
    tx,
    groups.map(({ id }) => id),
    rule,
  );
}

/** Who registered others: name, address, links and mails. The people they registered stay. */
export async function eraseGroupContacts(
  tx: EntityManager,
  groupIds: readonly string[],
  rule: ErasureRule,
): Promise<Erased[]> {
  if (groupIds.length === 0) return [];
  const links = await eraseByEvent(
    tx,
    'DELETE FROM personal_link WHERE group_id = ANY($1::uuid[])',
    [groupIds],
    { table: 'personal_link', columns: [], rule },
  );
  const mails = await eraseByEvent(
    tx,
    'DELETE FROM outgoing_mail WHERE group_id = ANY($1::uuid[])',
    [groupIds],
    { table: 'outgoing_mail', columns: [], rule },
  );
  const contacts = await eraseByEvent(
    tx,
    `UPDATE registration_group g
        SET contact_name = '${NO_NAME}', contact_email = g.id || '@erased.invalid',
            contact_email_normalised = g.id || '@erased.invalid', submission_id = gen_random_uuid()
      WHERE g.id = ANY($1::uuid[]) AND g.contact_email_normalised <> g.id || '@erased.invalid'`,
    [groupIds],
    {
      table: 'registration_group',
      columns: ['contact_name', 'contact_email', 'contact_email_normalised'],
      rule,
    },
  );
  return [...contacts, ...links, ...mails];
}
