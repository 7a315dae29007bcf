import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Generated from the entities; the append-only triggers below are by hand. */
export class CreateSchema1795300000000 implements MigrationInterface {
  name = 'CreateSchema1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL DEFAULT uuidv7(), "name" character varying(200) NOT NULL, "kind" character varying(30) NOT NULL, "business_id" character varying(9), "vat_recovery" character varying(4) NOT NULL DEFAULT 'none', "example_id" character varying(80), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "organisation_vat_recovery" CHECK (vat_recovery IN ('none','full')), CONSTRAINT "organisation_kind" CHECK (kind IN ('state','municipality','employment-authority','wellbeing-county','association','education-provider','supplier','company')), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "organisation_business_id_key" ON "organisation"  ("business_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "organisation_example_id_key" ON "organisation"  ("example_id") `,
    );
    await runner.query(
      `CREATE TABLE "membership" ("person_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" character varying(20) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "membership_role" CHECK (role IN ('manager','organiser','trainer')), CONSTRAINT "PK_9252eacdd51a586694fa2fb8776" PRIMARY KEY ("person_id", "organisation_id"))`,
    );
    await runner.query(`CREATE INDEX "membership_organisation" ON "membership"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT uuidv7(), "name" character varying(200) NOT NULL, "email" character varying(254) NOT NULL, "email_normalised" character varying(254) NOT NULL, "locale" character varying(2) NOT NULL DEFAULT 'fi', "password_hash" text, "is_administrator" boolean NOT NULL DEFAULT false, "is_demo" boolean NOT NULL DEFAULT false, "disabled_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "person_locale" CHECK (locale IN ('fi','sv','en')), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "person_email_key" ON "person"  ("email_normalised") `);
    await runner.query(
      `CREATE TABLE "module" ("id" uuid NOT NULL DEFAULT uuidv7(), "slug" character varying(80) NOT NULL, "owner_organisation_id" uuid, "visibility" character varying(10) NOT NULL DEFAULT 'public', "library_order" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "module_visibility" CHECK (visibility IN ('own','partners','public')), CONSTRAINT "PK_0e20d657f968b051e674fbe3117" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "module_slug_key" ON "module"  ("slug") `);
    await runner.query(`CREATE INDEX "module_owner" ON "module"  ("owner_organisation_id") `);
    await runner.query(
      `CREATE TABLE "package_item" ("id" uuid NOT NULL DEFAULT uuidv7(), "package_id" uuid NOT NULL, "position" integer NOT NULL, "kind" character varying(10) NOT NULL, "title" character varying(200) NOT NULL, "minutes" integer NOT NULL, "module_id" uuid, "methods" text array NOT NULL DEFAULT '{}', "sectors" text array NOT NULL DEFAULT '{}', "note" text, CONSTRAINT "package_item_position_key" UNIQUE ("package_id", "position"), CONSTRAINT "package_item_minutes" CHECK (minutes BETWEEN 1 AND 720), CONSTRAINT "package_item_kind" CHECK (kind IN ('session','exercise','break')), CONSTRAINT "PK_b9830060b4e555fe0e1bd97b577" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "package_item_module" ON "package_item"  ("module_id") `);
    await runner.query(
      `CREATE TABLE "package" ("id" uuid NOT NULL DEFAULT uuidv7(), "slug" character varying(80) NOT NULL, "kind" character varying(20) NOT NULL, "title" jsonb NOT NULL, "summary" text NOT NULL, "audiences" text array NOT NULL, "start_time" TIME NOT NULL, "group_min" integer, "group_max" integer, "materials" text array NOT NULL, "venue_needs" text array NOT NULL, "library_order" integer NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "package_kind" CHECK (kind IN ('course','network-meeting','seminar')), CONSTRAINT "PK_308364c66df656295bc4ec467c2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "package_slug_key" ON "package"  ("slug") `);
    await runner.query(
      `CREATE TABLE "event_partner" ("event_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "rank" integer NOT NULL, "role" character varying(12) NOT NULL, CONSTRAINT "event_partner_rank_key" UNIQUE ("event_id", "rank") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "event_partner_role" CHECK (role IN ('lead','partner','payer-only')), CONSTRAINT "PK_74eb6ac930f654e141f458d31d9" PRIMARY KEY ("event_id", "organisation_id"))`,
    );
    await runner.query(`CREATE INDEX "event_partner_organisation" ON "event_partner"  ("organisation_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "event_partner_one_lead" ON "event_partner"  ("event_id") WHERE role = 'lead'`,
    );
    await runner.query(
      `CREATE TABLE "event" ("id" uuid NOT NULL DEFAULT uuidv7(), "slug" character varying(100) NOT NULL, "kind" character varying(20) NOT NULL, "status" character varying(10) NOT NULL DEFAULT 'draft', "title" jsonb NOT NULL, "summary" jsonb NOT NULL DEFAULT '{}', "date" date NOT NULL, "start_time" TIME NOT NULL, "time_zone" character varying(60) NOT NULL DEFAULT 'Europe/Helsinki', "venue_name" character varying(200) NOT NULL, "venue_address" character varying(300) NOT NULL, "municipality" character varying(100) NOT NULL, "capacity" integer NOT NULL, "deadline_days_before" integer NOT NULL, "deadline_time" TIME NOT NULL, "languages" text array NOT NULL, "sectors" text array NOT NULL, "package_id" uuid, "version" integer NOT NULL DEFAULT '1', "example_id" character varying(80), "published_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "event_deadline_days" CHECK (deadline_days_before BETWEEN 0 AND 365), CONSTRAINT "event_capacity" CHECK (capacity BETWEEN 1 AND 5000), CONSTRAINT "event_status" CHECK (status IN ('draft','published','held','cancelled','closed')), CONSTRAINT "event_kind" CHECK (kind IN ('training','network-meeting','webinar','seminar')), CONSTRAINT "PK_30c2f3bbaf6d34a55f8ae6e4614" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "event_slug_key" ON "event"  ("slug") `);
    await runner.query(`CREATE INDEX "event_date" ON "event"  ("date") `);
    await runner.query(`CREATE INDEX "event_package" ON "event"  ("package_id") `);
    await runner.query(`CREATE UNIQUE INDEX "event_example_id_key" ON "event"  ("example_id") `);
    await runner.query(
      `CREATE TABLE "agreement_version" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "number" integer NOT NULL, "status" character varying(12) NOT NULL, "material" jsonb NOT NULL, "hash" character(64) NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "in_force_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "agreement_version_number_key" UNIQUE ("event_id", "number"), CONSTRAINT "agreement_version_status" CHECK (status IN ('proposed','in-force','superseded','withdrawn')), CONSTRAINT "PK_db3e64e691aef50c031de3c135a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agreement_version_one_proposed" ON "agreement_version"  ("event_id") WHERE status = 'proposed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agreement_version_one_in_force" ON "agreement_version"  ("event_id") WHERE status = 'in-force'`,
    );
    await runner.query(
      `CREATE TABLE "acceptance" ("id" uuid NOT NULL DEFAULT uuidv7(), "agreement_version_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "person_id" uuid NOT NULL, "person_name" character varying(200) NOT NULL, "mandate" character varying(200) NOT NULL, "decision" character varying(10) NOT NULL, "reason" character varying(1000) NOT NULL DEFAULT '', "locale" character varying(2) NOT NULL, "shown_text_hash" character(64) NOT NULL, "previous_hash" character(64), "hash" character(64) NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "acceptance_one_per_organisation" UNIQUE ("agreement_version_id", "organisation_id"), CONSTRAINT "acceptance_decision" CHECK (decision IN ('accepted','rejected')), CONSTRAINT "PK_960708ee59333f03310462d674d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "acceptance_organisation" ON "acceptance"  ("organisation_id") `);
    await runner.query(`CREATE INDEX "acceptance_person" ON "acceptance"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "budget_line" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "seq" integer NOT NULL, "category" character varying(20) NOT NULL, "description" character varying(300) NOT NULL, "net_cents" bigint NOT NULL, "vat_bp" integer NOT NULL, "vat_cents" bigint NOT NULL, CONSTRAINT "budget_line_seq_key" UNIQUE ("event_id", "seq"), CONSTRAINT "budget_line_money" CHECK (net_cents >= 0 AND vat_cents >= 0 AND vat_bp BETWEEN 0 AND 10000), CONSTRAINT "PK_18b9f7e8a4626eb7f1fd4a63f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "cost_plan" ("event_id" uuid NOT NULL, "rule_set" jsonb NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_837264d3d31b6463ade8da841ea" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "statement" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "seq" integer NOT NULL, "status" character varying(10) NOT NULL DEFAULT 'locked', "content" jsonb NOT NULL, "hash" character(64) NOT NULL, "locked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "statement_seq_key" UNIQUE ("event_id", "seq"), CONSTRAINT "statement_status" CHECK (status IN ('locked')), CONSTRAINT "PK_d2ef88cb44b99f3332a1eebb96f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "voucher" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "seq" integer NOT NULL, "budget_line_id" uuid, "category" character varying(20) NOT NULL, "supplier" character varying(200) NOT NULL, "description" character varying(300) NOT NULL, "invoice_number" character varying(50) NOT NULL DEFAULT '', "supply_date" date NOT NULL, "reversal_of_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "voucher_seq_key" UNIQUE ("event_id", "seq"), CONSTRAINT "PK_677ae75f380e81c2f103a57ffaf" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "voucher_budget_line" ON "voucher"  ("budget_line_id") `);
    await runner.query(`CREATE UNIQUE INDEX "voucher_reversal_of_key" ON "voucher"  ("reversal_of_id") `);
    await runner.query(
      `CREATE TABLE "voucher_line" ("voucher_id" uuid NOT NULL, "position" integer NOT NULL, "net_cents" bigint NOT NULL, "vat_bp" integer NOT NULL, "vat_cents" bigint NOT NULL, CONSTRAINT "voucher_line_vat_bp" CHECK (vat_bp BETWEEN 0 AND 10000), CONSTRAINT "PK_79ffc7289d62784038a0438afe8" PRIMARY KEY ("voucher_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "payment" ("voucher_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "cents" bigint NOT NULL, "paid_on" date NOT NULL, CONSTRAINT "PK_9104c9819ec9c189e37b6290544" PRIMARY KEY ("voucher_id", "organisation_id"))`,
    );
    await runner.query(`CREATE INDEX "payment_organisation" ON "payment"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "module_version" ("id" uuid NOT NULL DEFAULT uuidv7(), "module_id" uuid NOT NULL, "number" integer NOT NULL, "status" character varying(10) NOT NULL, "minutes_min" integer NOT NULL, "minutes_default" integer NOT NULL, "minutes_max" integer NOT NULL, "topics" text array NOT NULL, "tags" text array NOT NULL, "methods" text array NOT NULL, "audiences" text array NOT NULL, "prerequisites" text array NOT NULL, "datasets" text array NOT NULL, "law_as_of" date, "institutions_as_of" date, "stats_as_of" date, "review_by" date NOT NULL, "hash" character(64) NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "module_version_number_key" UNIQUE ("module_id", "number"), CONSTRAINT "module_version_minutes" CHECK (minutes_min > 0 AND minutes_min <= minutes_default AND minutes_default <= minutes_max), CONSTRAINT "module_version_status" CHECK (status IN ('draft','in-review','published','retired')), CONSTRAINT "PK_980f26dd3aaba44386ab0cef6d2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "module_version_module" ON "module_version"  ("module_id") `);
    await runner.query(
      `CREATE TABLE "module_text" ("module_version_id" uuid NOT NULL, "lang" character varying(10) NOT NULL, "title" character varying(200) NOT NULL, "summary" character varying(300) NOT NULL, "learning_outcomes" text array NOT NULL, "body" text NOT NULL, "law_note" text, "sources" jsonb NOT NULL, "hash" character(64) NOT NULL, "source_lang" character varying(10), "source_hash" character(64), CONSTRAINT "module_text_lang" CHECK (lang IN ('fi','sv','en','fi-simple')), CONSTRAINT "PK_a6e12b7217cad5bee564157865f" PRIMARY KEY ("module_version_id", "lang"))`,
    );
    await runner.query(
      `CREATE TABLE "toolkit_link" ("id" character varying(40) NOT NULL, "title" character varying(300) NOT NULL, "url" text NOT NULL, "publisher" character varying(200) NOT NULL, "languages" text array NOT NULL, "sectors" text array NOT NULL, "topics" text array NOT NULL, "description" text NOT NULL, CONSTRAINT "PK_b0dd53685ff3a36370f13a05190" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "glossary_term" ("id" character varying(80) NOT NULL, "fi" character varying(200) NOT NULL, "sv" character varying(200) NOT NULL, "en" character varying(200) NOT NULL, "definition" text NOT NULL, "legal" boolean NOT NULL, "source" character varying(80), CONSTRAINT "PK_0392cb8d1b80ba9570ad6344b85" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "dataset" ("slug" character varying(80) NOT NULL, "label" character varying(300) NOT NULL, "data" jsonb NOT NULL, CONSTRAINT "PK_531bebeb911275d8f4b501dd746" PRIMARY KEY ("slug"))`,
    );
    await runner.query(
      `CREATE TABLE "event_task" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "position" integer NOT NULL, "title" character varying(300) NOT NULL, "organisation_id" uuid NOT NULL, "assignee" character varying(200) NOT NULL DEFAULT '', "due_on" date NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_16ca0e799433b981df31f800a2f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "event_task_event" ON "event_task"  ("event_id") `);
    await runner.query(`CREATE INDEX "event_task_organisation" ON "event_task"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "programme_item" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "position" integer NOT NULL, "kind" character varying(10) NOT NULL, "title" character varying(200) NOT NULL, "minutes" integer NOT NULL, "module_version_id" uuid, "methods" text array NOT NULL DEFAULT '{}', "sectors" text array NOT NULL DEFAULT '{}', "speaker" character varying(200) NOT NULL DEFAULT '', "room" character varying(100) NOT NULL DEFAULT '', "note" text NOT NULL DEFAULT '', CONSTRAINT "programme_item_position_key" UNIQUE ("event_id", "position") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programme_item_minutes" CHECK (minutes BETWEEN 1 AND 720), CONSTRAINT "programme_item_kind" CHECK (kind IN ('session','exercise','break')), CONSTRAINT "PK_a64034880ceb354b386272d4299" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "programme_item_module_version" ON "programme_item"  ("module_version_id") `,
    );
    await runner.query(
      `CREATE TABLE "one_time_link" ("token_hash" bytea NOT NULL, "purpose" character varying(30) NOT NULL, "person_id" uuid, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "one_time_link_purpose" CHECK (purpose IN ('first-administrator','choose-password')), CONSTRAINT "PK_00a1ff9fb0533d406d9464ea178" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "one_time_link_person" ON "one_time_link"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "session" ("token_hash" bytea NOT NULL, "person_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a83507eb0338ac037780e02f2b9" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "session_person" ON "session"  ("person_id") `);
    await runner.query(`CREATE INDEX "session_expires_at" ON "session"  ("expires_at") `);
    await runner.query(
      `CREATE TABLE "registration" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "seq" BIGSERIAL NOT NULL, "status" character varying(10) NOT NULL, "name" character varying(200) NOT NULL, "email" character varying(254) NOT NULL, "email_normalised" character varying(254) NOT NULL, "locale" character varying(2) NOT NULL, "organisation_id" uuid, "organisation_name" character varying(200) NOT NULL DEFAULT '', "sector" character varying(20) NOT NULL, "diet" character varying(500) NOT NULL DEFAULT '', "access_needs" character varying(500) NOT NULL DEFAULT '', "list_consent" boolean NOT NULL DEFAULT false, "token_hash" bytea NOT NULL, "submission_id" uuid NOT NULL, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "seated_at" TIMESTAMP WITH TIME ZONE, "cancelled_at" TIMESTAMP WITH TIME ZONE, "checked_in_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "registration_locale" CHECK (locale IN ('fi','sv','en')), CONSTRAINT "registration_status" CHECK (status IN ('seated','waiting','cancelled')), CONSTRAINT "PK_cb23dc9d28df8801b15e9e2b8d6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "registration_seq_key" ON "registration"  ("seq") `);
    await runner.query(`CREATE INDEX "registration_organisation" ON "registration"  ("organisation_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_token_hash_key" ON "registration"  ("token_hash") `,
    );
    await runner.query(
      `CREATE INDEX "registration_event_status_seq" ON "registration"  ("event_id", "status", "seq") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_one_per_email" ON "registration"  ("event_id", "email_normalised") WHERE status <> 'cancelled'`,
    );
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL DEFAULT uuidv7(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "actor_id" uuid, "action" character varying(60) NOT NULL, "subject_type" character varying(40) NOT NULL, "subject_id" uuid, "event_id" uuid, "details" jsonb NOT NULL DEFAULT '{}', "request_id" character varying(64), CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_event_at" ON "audit_entry"  ("event_id", "at") `);
    await runner.query(
      `CREATE TABLE "starter_load" ("name" character varying(40) NOT NULL, "hash" character(64) NOT NULL, "loaded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_965b3e38ae11595705ac5db4878" PRIMARY KEY ("name"))`,
    );
    await runner.query(
      `CREATE TABLE "outgoing_mail" ("id" uuid NOT NULL DEFAULT uuidv7(), "kind" character varying(40) NOT NULL, "recipient" character varying(254) NOT NULL, "locale" character varying(2) NOT NULL, "subject" character varying(300) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "ics" text, "event_id" uuid, "registration_id" uuid, "status" character varying(10) NOT NULL DEFAULT 'queued', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "outgoing_mail_status" CHECK (status IN ('queued','sent','failed')), CONSTRAINT "PK_ed85381cac829352bf9e8238ff8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outgoing_mail_event" ON "outgoing_mail"  ("event_id") `);
    await runner.query(`CREATE INDEX "outgoing_mail_registration" ON "outgoing_mail"  ("registration_id") `);
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_6fc5e2153171bbeb54f4fda6595" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_be659e88cd5ed71eef6d4122aac" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module" ADD CONSTRAINT "FK_72b2cf0edc0250c9e6c34baddff" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "package_item" ADD CONSTRAINT "FK_aaa813142d5429c23f357d98de7" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "package_item" ADD CONSTRAINT "FK_31cdc21aff87e83aae5641ce2c1" FOREIGN KEY ("module_id") REFERENCES "module"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event_partner" ADD CONSTRAINT "FK_64c977868217f395f9c1e32630c" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event_partner" ADD CONSTRAINT "FK_66082af5eba94d2a0114c686bf8" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "FK_08dda2d0242658cf54f82ef7448" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_version" ADD CONSTRAINT "FK_23826f3fefd21fcd98b58c5509a" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "acceptance" ADD CONSTRAINT "FK_ebab89e01c3e50f5d8cbe2e492e" FOREIGN KEY ("agreement_version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "acceptance" ADD CONSTRAINT "FK_3798c8d8e577ae3b95ca676f229" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "acceptance" ADD CONSTRAINT "FK_76a7a4157894191ecd11e6ecef5" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "FK_093ac20dc3a51157989d11ae629" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cost_plan" ADD CONSTRAINT "FK_837264d3d31b6463ade8da841ea" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "statement" ADD CONSTRAINT "FK_4e27b829f3f6b2452f2365a44a3" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "FK_51f4aa39b669b98137d3ecdec1b" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "FK_b50c34f793ea95f56edd6d44ef1" FOREIGN KEY ("budget_line_id") REFERENCES "budget_line"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "FK_09848365a80453003ae5d9d315b" FOREIGN KEY ("reversal_of_id") REFERENCES "voucher"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "voucher_line" ADD CONSTRAINT "FK_91cca1d75a69a3604ad0c66dc1a" FOREIGN KEY ("voucher_id") REFERENCES "voucher"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "payment" ADD CONSTRAINT "FK_c29fd532926258fdafe8fd03895" FOREIGN KEY ("voucher_id") REFERENCES "voucher"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "payment" ADD CONSTRAINT "FK_4c0cab743ed1259b50cfd0245d6" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_version" ADD CONSTRAINT "FK_8916874e0452ec7b14f698b5f23" FOREIGN KEY ("module_id") REFERENCES "module"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_text" ADD CONSTRAINT "FK_c58ffcf100e1b4703ff7c40d01a" FOREIGN KEY ("module_version_id") REFERENCES "module_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event_task" ADD CONSTRAINT "FK_0af04262206205624897ede63d2" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event_task" ADD CONSTRAINT "FK_8658df627e8fcdea1907f1bc5cb" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "FK_828e8a03eb5c9770b9a91bf7a0e" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "FK_bdbb9365eba36639d9b806f9da9" FOREIGN KEY ("module_version_id") REFERENCES "module_version"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_link" ADD CONSTRAINT "FK_847151f41e87fdf65b667cac44a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_e273290b4292fe15ea3b0d03511" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_15afaeb8a3907059ec255aa766e" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );

    // What was accepted, audited or locked stays as it was, whoever asks.
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['audit_entry', 'acceptance', 'statement']) {
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON "${table}"
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'acceptance', 'statement']) {
      await runner.query(`DROP TRIGGER ${table}_append_only ON "${table}"`);
    }
    await runner.query('DROP FUNCTION refuse_change()');
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_15afaeb8a3907059ec255aa766e"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_e273290b4292fe15ea3b0d03511"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf"`);
    await runner.query(`ALTER TABLE "one_time_link" DROP CONSTRAINT "FK_847151f41e87fdf65b667cac44a"`);
    await runner.query(`ALTER TABLE "programme_item" DROP CONSTRAINT "FK_bdbb9365eba36639d9b806f9da9"`);
    await runner.query(`ALTER TABLE "programme_item" DROP CONSTRAINT "FK_828e8a03eb5c9770b9a91bf7a0e"`);
    await runner.query(`ALTER TABLE "event_task" DROP CONSTRAINT "FK_8658df627e8fcdea1907f1bc5cb"`);
    await runner.query(`ALTER TABLE "event_task" DROP CONSTRAINT "FK_0af04262206205624897ede63d2"`);
    await runner.query(`ALTER TABLE "module_text" DROP CONSTRAINT "FK_c58ffcf100e1b4703ff7c40d01a"`);
    await runner.query(`ALTER TABLE "module_version" DROP CONSTRAINT "FK_8916874e0452ec7b14f698b5f23"`);
    await runner.query(`ALTER TABLE "payment" DROP CONSTRAINT "FK_4c0cab743ed1259b50cfd0245d6"`);
    await runner.query(`ALTER TABLE "payment" DROP CONSTRAINT "FK_c29fd532926258fdafe8fd03895"`);
    await runner.query(`ALTER TABLE "voucher_line" DROP CONSTRAINT "FK_91cca1d75a69a3604ad0c66dc1a"`);
    await runner.query(`ALTER TABLE "voucher" DROP CONSTRAINT "FK_09848365a80453003ae5d9d315b"`);
    await runner.query(`ALTER TABLE "voucher" DROP CONSTRAINT "FK_b50c34f793ea95f56edd6d44ef1"`);
    await runner.query(`ALTER TABLE "voucher" DROP CONSTRAINT "FK_51f4aa39b669b98137d3ecdec1b"`);
    await runner.query(`ALTER TABLE "statement" DROP CONSTRAINT "FK_4e27b829f3f6b2452f2365a44a3"`);
    await runner.query(`ALTER TABLE "cost_plan" DROP CONSTRAINT "FK_837264d3d31b6463ade8da841ea"`);
    await runner.query(`ALTER TABLE "budget_line" DROP CONSTRAINT "FK_093ac20dc3a51157989d11ae629"`);
    await runner.query(`ALTER TABLE "acceptance" DROP CONSTRAINT "FK_76a7a4157894191ecd11e6ecef5"`);
    await runner.query(`ALTER TABLE "acceptance" DROP CONSTRAINT "FK_3798c8d8e577ae3b95ca676f229"`);
    await runner.query(`ALTER TABLE "acceptance" DROP CONSTRAINT "FK_ebab89e01c3e50f5d8cbe2e492e"`);
    await runner.query(`ALTER TABLE "agreement_version" DROP CONSTRAINT "FK_23826f3fefd21fcd98b58c5509a"`);
    await runner.query(`ALTER TABLE "event" DROP CONSTRAINT "FK_08dda2d0242658cf54f82ef7448"`);
    await runner.query(`ALTER TABLE "event_partner" DROP CONSTRAINT "FK_66082af5eba94d2a0114c686bf8"`);
    await runner.query(`ALTER TABLE "event_partner" DROP CONSTRAINT "FK_64c977868217f395f9c1e32630c"`);
    await runner.query(`ALTER TABLE "package_item" DROP CONSTRAINT "FK_31cdc21aff87e83aae5641ce2c1"`);
    await runner.query(`ALTER TABLE "package_item" DROP CONSTRAINT "FK_aaa813142d5429c23f357d98de7"`);
    await runner.query(`ALTER TABLE "module" DROP CONSTRAINT "FK_72b2cf0edc0250c9e6c34baddff"`);
    await runner.query(`ALTER TABLE "membership" DROP CONSTRAINT "FK_be659e88cd5ed71eef6d4122aac"`);
    await runner.query(`ALTER TABLE "membership" DROP CONSTRAINT "FK_6fc5e2153171bbeb54f4fda6595"`);
    await runner.query(`DROP INDEX "public"."outgoing_mail_registration"`);
    await runner.query(`DROP INDEX "public"."outgoing_mail_event"`);
    await runner.query(`DROP TABLE "outgoing_mail"`);
    await runner.query(`DROP TABLE "starter_load"`);
    await runner.query(`DROP INDEX "public"."audit_entry_event_at"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP INDEX "public"."registration_one_per_email"`);
    await runner.query(`DROP INDEX "public"."registration_event_status_seq"`);
    await runner.query(`DROP INDEX "public"."registration_token_hash_key"`);
    await runner.query(`DROP INDEX "public"."registration_organisation"`);
    await runner.query(`DROP INDEX "public"."registration_seq_key"`);
    await runner.query(`DROP TABLE "registration"`);
    await runner.query(`DROP INDEX "public"."session_expires_at"`);
    await runner.query(`DROP INDEX "public"."session_person"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."one_time_link_person"`);
    await runner.query(`DROP TABLE "one_time_link"`);
    await runner.query(`DROP INDEX "public"."programme_item_module_version"`);
    await runner.query(`DROP TABLE "programme_item"`);
    await runner.query(`DROP INDEX "public"."event_task_organisation"`);
    await runner.query(`DROP INDEX "public"."event_task_event"`);
    await runner.query(`DROP TABLE "event_task"`);
    await runner.query(`DROP TABLE "dataset"`);
    await runner.query(`DROP TABLE "glossary_term"`);
    await runner.query(`DROP TABLE "toolkit_link"`);
    await runner.query(`DROP TABLE "module_text"`);
    await runner.query(`DROP INDEX "public"."module_version_module"`);
    await runner.query(`DROP TABLE "module_version"`);
    await runner.query(`DROP INDEX "public"."payment_organisation"`);
    await runner.query(`DROP TABLE "payment"`);
    await runner.query(`DROP TABLE "voucher_line"`);
    await runner.query(`DROP INDEX "public"."voucher_reversal_of_key"`);
    await runner.query(`DROP INDEX "public"."voucher_budget_line"`);
    await runner.query(`DROP TABLE "voucher"`);
    await runner.query(`DROP TABLE "statement"`);
    await runner.query(`DROP TABLE "cost_plan"`);
    await runner.query(`DROP TABLE "budget_line"`);
    await runner.query(`DROP INDEX "public"."acceptance_person"`);
    await runner.query(`DROP INDEX "public"."acceptance_organisation"`);
    await runner.query(`DROP TABLE "acceptance"`);
    await runner.query(`DROP INDEX "public"."agreement_version_one_in_force"`);
    await runner.query(`DROP INDEX "public"."agreement_version_one_proposed"`);
    await runner.query(`DROP TABLE "agreement_version"`);
    await runner.query(`DROP INDEX "public"."event_example_id_key"`);
    await runner.query(`DROP INDEX "public"."event_package"`);
    await runner.query(`DROP INDEX "public"."event_date"`);
    await runner.query(`DROP INDEX "public"."event_slug_key"`);
    await runner.query(`DROP TABLE "event"`);
    await runner.query(`DROP INDEX "public"."event_partner_one_lead"`);
    await runner.query(`DROP INDEX "public"."event_partner_organisation"`);
    await runner.query(`DROP TABLE "event_partner"`);
    await runner.query(`DROP INDEX "public"."package_slug_key"`);
    await runner.query(`DROP TABLE "package"`);
    await runner.query(`DROP INDEX "public"."package_item_module"`);
    await runner.query(`DROP TABLE "package_item"`);
    await runner.query(`DROP INDEX "public"."module_owner"`);
    await runner.query(`DROP INDEX "public"."module_slug_key"`);
    await runner.query(`DROP TABLE "module"`);
    await runner.query(`DROP INDEX "public"."person_email_key"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."membership_organisation"`);
    await runner.query(`DROP TABLE "membership"`);
    await runner.query(`DROP INDEX "public"."organisation_example_id_key"`);
    await runner.query(`DROP INDEX "public"."organisation_business_id_key"`);
    await runner.query(`DROP TABLE "organisation"`);
  }
}
