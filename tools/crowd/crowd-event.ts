import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface CrowdEvent {
  readonly id: string;
  readonly slug: string;
}

type Database = Pick<pg.Client, 'query'>;

/** An open event with a lead, a partner and a programme, and with so many people in it already. */
export async function makeCrowdEvent(
  database: Database,
  seats: number,
  people: { readonly seated?: number; readonly waiting?: number } = {},
): Promise<CrowdEvent> {
  const slug = `crowd-${randomUUID()}`;
  const { rows } = await database.query<{ id: string }>(INSERT_EVENT, [slug, seats]);
  const id = rows[0]?.id ?? '';
  await database.query(INSERT_PARTNERS, [id]);
  await database.query(INSERT_PROGRAMME, [id]);
  const { seated = 0, waiting = 0 } = people;
  if (seated > 0) await database.query(INSERT_PEOPLE, [id, seated, 'seated', '']);
  if (waiting > 0) await database.query(INSERT_PEOPLE, [id, waiting, 'waiting', 'total=1']);
  await database.query(
    `INSERT INTO seat_pool (event_id, kind, capacity, taken, waiting) VALUES ($1, 'total', $2, $3, $4)
     ON CONFLICT (event_id, kind, key) DO UPDATE SET taken = $3, waiting = $4`,
    [id, seats, seated, waiting],
  );
  // What autovacuum does of itself within a minute: plans of a filled table, not of an empty one.
  if (seated + waiting > 1_000) await database.query('VACUUM ANALYZE registration');
  return { id, slug };
}

const INSERT_EVENT = `
  INSERT INTO event (slug, kind, status, title, summary, date, start_time, venue_name, venue_address, municipality,
                     capacity, deadline_days_before, deadline_time, languages, sectors, published_at)
  VALUES ($1, 'training', 'published', '{"fi":"Peruspaketti","sv":"Grundpaket","en":"Basic package"}',
          '{"fi":"Yhteinen päivä kunnille ja järjestöille: tulkin kanssa työskentely, palvelut ja verkostot."}',
          (now() + interval '60 days')::date, '08:45', 'Harju', 'Esimerkkikatu 1', 'Saarijärvi', $2, 7, '16:00', '{fi}', '{}',
          now()) RETURNING id`;

const INSERT_PARTNERS = `
  WITH o AS (INSERT INTO organisation (name, kind)
             VALUES ('Järvikylä ' || $1, 'municipality'), ('Silta ' || $1, 'municipality') RETURNING id, name)
  INSERT INTO event_partner (event_id, organisation_id, rank, role)
  SELECT $1::uuid, id, CASE WHEN name LIKE 'J%' THEN 1 ELSE 2 END, CASE WHEN name LIKE 'J%' THEN 'lead' ELSE 'partner' END
    FROM o`;

const INSERT_PROGRAMME = `
  INSERT INTO programme_item (event_id, position, kind, title, minutes, speakers)
  SELECT $1, n, CASE WHEN n % 3 = 2 THEN 'break' ELSE 'session' END, 'Osa ' || (n + 1), 45,
         CASE WHEN n % 3 = 2 THEN '{}'::text[] ELSE '{Puhuja}' END
    FROM generate_series(0, 7) n`;

const INSERT_PEOPLE = `
  INSERT INTO registration (event_id, seq, party_seq, status, name, email, email_normalised, locale, organisation_name,
                            sector, answers, needs_key, submission_id, seated_at)
  SELECT $1, seq, seq, $3::text, 'Osallistuja ' || n, $3 || n || '@test.example', $3 || n || '@test.example', 'fi',
         'Kylätoimikunta', 'health', '{"diet":"Vegaani"}', $4, gen_random_uuid(), CASE WHEN $3 = 'seated' THEN now() END
    FROM (SELECT n, nextval('registration_seq_seq') AS seq FROM generate_series(1, $2::int) n)`;
