import { sql } from "kysely";
import type { Db } from "./connection.ts";

/** Brings the schema up to date; safe to run from several processes at once. */
export async function migrate(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('seatmeter sandbox migrations'))`.execute(tx);
    await sql`create schema if not exists sandbox`.execute(tx);
    await sql`create table if not exists sandbox.migrations (name text primary key)`.execute(tx);
    const done = await tx.selectFrom("sandbox.migrations").select("name").execute();
    for (const [name, statements] of Object.entries(MIGRATIONS)) {
      if (done.some((row) => row.name === name)) continue;
      await sql.raw(statements).execute(tx);
      await tx.insertInto("sandbox.migrations").values({ name }).execute();
    }
  });
}

const MIGRATIONS: Readonly<Record<string, string>> = {
  "0001-users-tickets-sign-in": `
    create table sandbox.secrets (
      account text not null,
      name text not null,
      value jsonb not null,
      primary key (account, name)
    );
    create table sandbox.users (
      id text primary key,
      account text not null,
      name text not null,
      email text not null,
      role text not null,
      custom_role text,
      status text not null,
      product_roles text[] not null default '{}',
      products text[],
      last_active_at timestamptz,
      sequence integer not null default 1,
      created_at timestamptz not null default now()
    );
    create unique index users_email on sandbox.users (account, lower(email));
    create table sandbox.tickets (
      account text not null,
      id integer not null,
      subject text not null,
      description text not null,
      requester text not null,
      assignee_id text,
      status text not null,
      priority text not null,
      created_at timestamptz not null default now(),
      primary key (account, id)
    );
    create index tickets_assignee on sandbox.tickets (assignee_id);
    create table sandbox.adding (
      member_id text primary key,
      account text not null,
      started_at timestamptz not null default now()
    );
    create table sandbox.oidc (
      account text not null,
      model text not null,
      id text not null,
      payload jsonb not null,
      uid text,
      grant_id text,
      expires_at timestamptz,
      ended boolean not null default false,
      primary key (account, model, id)
    );
    create index oidc_uid on sandbox.oidc (account, uid) where uid is not null;
    create index oidc_grant on sandbox.oidc (account, grant_id) where grant_id is not null;
  `,
  "0002-mails-webhooks": `
    create table sandbox.mails (
      id bigint generated always as identity primary key,
      account text not null,
      message_id text not null,
      sender text not null,
      receiver text not null,
      subject text not null,
      body text not null,
      arrivals integer not null default 1,
      received_at timestamptz not null default now(),
      unique (message_id, receiver)
    );
    create index mails_account on sandbox.mails (account, id desc);
    create table sandbox.webhooks (
      id text primary key,
      account text not null,
      type text not null,
      body jsonb not null,
      received_at timestamptz not null default now()
    );
  `,
  "0003-tickets-of-agents": `
    alter table sandbox.tickets
      add column requester_id text,
      add column tags text[] not null default '{}',
      add column external_id text,
      add column idempotency_key text;
    create unique index tickets_key on sandbox.tickets (account, idempotency_key);
    create index tickets_requester on sandbox.tickets (account, requester_id);
  `,
  "0004-told": `
    alter table sandbox.users add column told_sequence integer;
  `,
  "0005-person-numbers": `
    do $$ begin
      if exists (select from sandbox.users where id !~ '^[0-9]+$') then
        raise exception 'The people of an older sandbox have no numbers. Begin anew: npm start -- --reset';
      end if;
    end $$;
    create sequence sandbox.person_ids start 7000000000001;
    -- Used once, so that whoever keeps and restores all rows finds where it stands.
    select nextval('sandbox.person_ids');
  `,
  "0006-oauth": `
    create table sandbox.oauth_clients (
      id bigint generated always as identity,
      account text not null,
      identifier text not null,
      name text not null,
      kind text not null,
      secret text,
      redirect_uris text[] not null,
      scopes text[] not null,
      created_by text not null,
      deleted_at timestamptz,
      primary key (account, identifier)
    );
    create table sandbox.oauth_codes (
      digest text primary key,
      account text not null,
      client text not null,
      user_id text not null,
      redirect_uri text not null,
      scopes text[] not null,
      challenge text,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create table sandbox.oauth_tokens (
      id bigint generated always as identity primary key,
      account text not null,
      client text not null,
      user_id text not null,
      digest text not null unique,
      refresh_digest text unique,
      scopes text[] not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      refresh_expires_at timestamptz,
      revoked_at timestamptz
    );
  `,
  "0007-people": `
    alter table sandbox.users
      add column active boolean not null default true,
      add column updated_at timestamptz not null default now();
    drop index sandbox.users_email;
    create unique index users_email on sandbox.users (account, lower(email)) where active;
    create table sandbox.switches (
      account text not null,
      name text not null,
      value jsonb not null,
      primary key (account, name)
    );
  `,
  "0008-events": `
    create table sandbox.event_webhooks (
      id text primary key,
      account text not null,
      name text not null,
      description text,
      endpoint text not null,
      status text not null,
      http_method text not null,
      request_format text not null,
      subscriptions text[] not null,
      signing_secret text not null,
      created_by text not null,
      created_at timestamptz not null,
      updated_by text,
      updated_at timestamptz
    );
    create table sandbox.invocations (
      id text primary key,
      account text not null,
      webhook text not null references sandbox.event_webhooks on delete cascade,
      event_type text not null,
      body text not null,
      status text not null,
      created_at timestamptz not null,
      due_at timestamptz,
      place bigint generated always as identity
    );
    create index invocations_due on sandbox.invocations (due_at) where due_at is not null;
    create table sandbox.attempts (
      id text primary key,
      account text not null,
      invocation text not null references sandbox.invocations on delete cascade,
      webhook text not null,
      completed_at timestamptz not null,
      outcome text not null,
      status_code integer,
      place bigint generated always as identity
    );
    create index attempts_webhook on sandbox.attempts (webhook, completed_at);
  `,
  "0010-agent-limits": `
    create table sandbox.agent_limits (
      account text primary key,
      agents integer not null
    );
  `,
};
