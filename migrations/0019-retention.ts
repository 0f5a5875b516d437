import { Migration } from '@mikro-orm/migrations';

/** What keeps files longer, and what is left of those that are gone. */
export class Retention extends Migration {
  override up(): void {
    this.addSql(`create table legal_hold (
        id uuid not null,
        participant_id uuid not null,
        reason text not null,
        set_on date not null,
        "until" date,
        lifted_on date,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create unique index legal_hold_participant_id_standing on legal_hold (participant_id) where lifted_on is null`,
    );
    this.addSql(`create index legal_hold_participant_id_set_on_id_index on legal_hold (participant_id, set_on, id)`);
    this.addSql(`alter table legal_hold add constraint legal_hold_days_check check ("until" >= set_on)`);
    this.addSql(`create table destruction_report (
        id uuid not null,
        participant_id uuid not null,
        kind text not null,
        "on" date not null,
        frame text not null,
        "from" date not null,
        kept_until date not null,
        counts jsonb not null,
        done_by text not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index destruction_report_recorded_at_id_index on destruction_report (recorded_at, id)`);
    this.addSql(
      `alter table destruction_report add constraint destruction_report_participant_id_kind_unique unique (participant_id, kind)`,
    );
    this.addSql(
      `alter table destruction_report add constraint destruction_report_term_check check ("on" > kept_until)`,
    );
    this.addSql(
      `alter table destruction_report add constraint destruction_report_kind_check check (kind in ('ANONYMIZED', 'DESTROYED'))`,
    );
    this.addSql(
      `alter table destruction_report add constraint destruction_report_frame_check check (frame in ('WLZ', 'WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'PASSEND_ONDERWIJS', 'UWV', 'OTHER'))`,
    );
    this.addSql(`create index outbox_event_aggregate_id_index on outbox_event (aggregate_id)`);
    this.addSql(
      `alter table legal_hold add constraint legal_hold_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
  }
}
