import { Migration } from '@mikro-orm/migrations';

const list = (...values: string[]): string => values.map((value) => `'${value}'`).join(', ');

/** The access log: its rows, the chain of seals over them, and what keeps both from being changed. */
export class AccessLog extends Migration {
  override up(): void {
    this.#tables();
    this.#view();
    this.#appendOnly();
    this.#waiting();
    this.#retention();
  }

  #tables(): void {
    this.addSql(`create table access_log (
        id uuid not null,
        recorded_at timestamptz(3) not null,
        event text not null,
        action text not null,
        outcome text not null,
        user_key text,
        professional_id uuid,
        viewer_participant_id uuid,
        roles text[] not null,
        organization_id uuid,
        purpose text not null,
        ground text not null,
        participants uuid[] not null,
        opened uuid[] not null,
        found int,
        object_type text,
        object_id uuid,
        operation text,
        document_hash text,
        request_id uuid not null,
        client text,
        primary key (id)
      )`);
    this.addSql(
      `alter table access_log add constraint access_log_event_check check (event in (${list('READ', 'SEARCH', 'CHANGE', 'EXPORT', 'EMERGENCY', 'LOG', 'SIGN_IN')}))`,
    );
    this.addSql(
      `alter table access_log add constraint access_log_action_check check (action in (${list('C', 'R', 'U', 'D', 'E')}))`,
    );
    this.addSql(
      `alter table access_log add constraint access_log_outcome_check check (outcome in (${list('DONE', 'REFUSED', 'FAILED')}))`,
    );
    this.addSql(`create index access_log_recorded_at_id_index on access_log (recorded_at, id)`);
    this.addSql(`create index access_log_user_key_recorded_at_id_index on access_log (user_key, recorded_at, id)`);
    this.addSql(`create index access_log_participants_index on access_log using gin (participants)`);
    this.addSql(`create table access_log_waiting (id uuid not null, primary key (id))`);
    this.addSql(`create table access_log_seal (
        number int not null,
        previous text not null,
        sealed_at timestamptz(3) not null,
        first_at timestamptz(3) not null,
        last_at timestamptz(3) not null,
        row_count int not null,
        row_ids uuid[] not null,
        row_hashes text[] not null,
        hash text not null,
        primary key (number)
      )`);
    this.addSql(`create table access_log_removal (
        seal_number int not null,
        removed_at timestamptz(3) not null,
        row_count int not null,
        primary key (seal_number)
      )`);
    this.addSql(
      `alter table access_log_removal add constraint access_log_removal_seal_number_foreign foreign key (seal_number) references access_log_seal (number)`,
    );
  }

  /** One row per participant shown, for reports in SQL; whoever reads it needs the right to read the log itself. */
  #view(): void {
    this.addSql(`create view access_log_person with (security_invoker = true) as
      select person.participant_id, l.id, l.recorded_at, l.event, l.action, l.outcome, l.user_key, l.professional_id,
        l.viewer_participant_id, l.roles, l.organization_id, l.purpose, l.ground,
        person.participant_id = any(l.opened) as emergency, l.object_type, l.object_id, l.operation, l.document_hash,
        l.request_id, l.client
      from access_log l cross join lateral unnest(l.participants) as person (participant_id)`);
  }

  /** Rows are added and stay; only sealed rows of more than five years ago can go, and only while retention says so. */
  #appendOnly(): void {
    this.addSql(`create function access_log_append_only() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and tg_table_name = 'access_log' then
          if current_setting('access_log.retention', true) = 'on' and old.recorded_at < now() - interval '5 years'
            and not exists (select from access_log_waiting w where w.id = old.id) then
            return old;
          end if;
        end if;
        raise exception 'The access log is append-only: no % on %.', lower(tg_op), tg_table_name
          using errcode = 'insufficient_privilege';
      end $$`);
    for (const table of ['access_log', 'access_log_seal', 'access_log_removal']) {
      this.addSql(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function access_log_append_only()`,
      );
      this.addSql(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function access_log_append_only()`,
      );
    }
  }

  /** Every row waits for its seal from the moment it is written, so that none is passed over that commits late. */
  #waiting(): void {
    this.addSql(`create function access_log_wait() returns trigger language plpgsql as $$
      begin
        insert into access_log_waiting (id) select id from added;
        return null;
      end $$`);
    this.addSql(
      `create trigger access_log_wait after insert on access_log referencing new table as added for each statement execute function access_log_wait()`,
    );
  }

  /**
   * Removes what was sealed before an instant, whole seals at a time; the seals stay, so the chain can still be verified.
   * It runs with the rights of its owner, so that whoever removes needs no right to delete anything else.
   */
  #retention(): void {
    this.addSql(`create function access_log_remove(before timestamptz) returns bigint
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare removed bigint := 0; gone bigint; old_seal record;
      begin
        if before > now() - interval '5 years' then
          raise exception 'The access log is kept for five years at least.' using errcode = 'invalid_parameter_value';
        end if;
        perform set_config('access_log.retention', 'on', true);
        for old_seal in
          select number, row_ids from access_log_seal s where last_at < before and sealed_at < before
            and not exists (select from access_log_removal r where r.seal_number = s.number) order by number
        loop
          delete from access_log where id = any(old_seal.row_ids);
          get diagnostics gone = row_count;
          insert into access_log_removal (seal_number, removed_at, row_count) values (old_seal.number, now(), gone);
          removed := removed + gone;
        end loop;
        perform set_config('access_log.retention', 'off', true);
        return removed;
      end $$`);
    this.addSql(`revoke all on function access_log_remove(timestamptz) from public`);
  }
}
