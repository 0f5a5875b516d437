import { Migration } from '@mikro-orm/migrations';

/** The tables of `followUp`. */
export class FollowUp extends Migration {
  override up(): void {
    this.addSql(`create table follow_up (
        id uuid not null,
        trajectory_id uuid not null,
        months smallint not null,
        asked_on date not null,
        agreed boolean not null,
        result text not null,
        note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table follow_up add constraint follow_up_trajectory_id_months_unique unique (trajectory_id, months)`,
    );
    this.addSql(`alter table follow_up add constraint follow_up_months_check check (months in (3, 6, 12))`);
    this.addSql(`alter table follow_up add constraint follow_up_agreed_check check (agreed or result = 'UNKNOWN')`);
    this.addSql(
      `alter table follow_up add constraint follow_up_result_check check (result in ('AT_WORK', 'IN_EDUCATION', 'TAKING_PART', 'AT_HOME', 'UNKNOWN'))`,
    );
    this.addSql(`create table step_request (
        id uuid not null,
        trajectory_id uuid not null,
        kind text not null,
        "to" text,
        requested_on date not null,
        words text,
        answered_on date,
        answer text,
        answered_transition_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index step_request_trajectory_id_requested_on_id_index on step_request (trajectory_id, requested_on, id)`,
    );
    this.addSql(
      `create unique index step_request_one_open on step_request (trajectory_id, kind, "to") nulls not distinct where answered_on is null`,
    );
    this.addSql(
      `alter table step_request add constraint step_request_answer_check check ((answered_on is null) = (answer is null and answered_transition_id is null))`,
    );
    this.addSql(
      `alter table step_request add constraint step_request_kind_check check (kind in ('START', 'ADVANCE', 'FALL_BACK', 'OUTPLACE', 'COMPLETE', 'STOP'))`,
    );
    this.addSql(
      `alter table step_request add constraint step_request_to_check check ("to" in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table follow_up add constraint follow_up_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table step_request add constraint step_request_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
  }
}
