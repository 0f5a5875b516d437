import { Migration } from '@mikro-orm/migrations';

/** The tables of `transition`. */
export class Transition extends Migration {
  override up(): void {
    this.addSql(`create table phase_transition (
        id uuid not null,
        trajectory_id uuid not null,
        position smallint not null,
        kind text not null,
        "from" text,
        "to" text,
        outcome text,
        "on" date not null,
        note text,
        reason text,
        participant_view text,
        participant_words text,
        planned_return_on date,
        decided_by_id uuid,
        before jsonb,
        recorded_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        revoke_reason text,
        primary key (id)
      )`);
    this.addSql(
      `alter table phase_transition add constraint phase_transition_trajectory_id_position_unique unique (trajectory_id, position)`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_revoke_check check ((revoked_at is null) = (revoke_reason is null))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_kind_check check (kind in ('START', 'ADVANCE', 'FALL_BACK', 'OUTPLACE', 'COMPLETE', 'STOP'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_from_check check ("from" in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_to_check check ("to" in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_outcome_check check (outcome in ('REGULAR_WORK', 'SHELTERED_WORK', 'FOUND_WORK', 'EDUCATION', 'DAY_ACTIVITY', 'VOLUNTARY_WORK', 'CARE', 'OTHER_PROVIDER', 'MOVED', 'OWN_CHOICE', 'LOST_CONTACT', 'DETENTION', 'DECEASED', 'OTHER'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_reason_check check (reason in ('RELAPSE', 'HEALTH', 'HOUSING', 'FINANCES', 'PLACEMENT_ENDED', 'JOB_LOST', 'OWN_WISH', 'OTHER'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_participant_view_check check (participant_view in ('AGREES', 'DISAGREES', 'NOT_REACHED'))`,
    );
    this.addSql(`create index phase_transition_decided_by_id_index on phase_transition (decided_by_id)`);
    this.addSql(`create table transition_criterion (
        id uuid not null,
        transition_id uuid not null,
        position smallint not null,
        code text not null,
        severity text not null,
        outcome text not null,
        required text not null,
        actual text,
        explanation text not null,
        params jsonb not null,
        domains text[] not null,
        evidence text[] not null,
        motivation text,
        primary key (id)
      )`);
    this.addSql(
      `alter table transition_criterion add constraint transition_criterion_transition_id_position_unique unique (transition_id, position)`,
    );
    this.addSql(
      `alter table transition_criterion add constraint transition_criterion_code_check check (code in ('PARTICIPANT_AGREES', 'FEELS_STABLE', 'BASELINE_MEASURED', 'ACUTE_DOMAINS_ATTENDED', 'MATRIX_RECENT', 'FOUNDATION_STABLE', 'APPOINTMENTS_KEPT', 'ORIENTATION_ANSWERED', 'TALENT_PROGRAMME_DONE', 'COMPETENCES_MEASURED', 'PHASE_CYCLE_MEASURED', 'PRACTICE_HOURS_DONE', 'WORKPLACE_SUPPORT_GIVEN', 'QUALIFICATION_EARNED', 'CONTRACT_SIGNED', 'SHELTERED_PLACE_AGREED', 'JOB_RETAINED', 'FINAL_MEASURED', 'AFTERCARE_AGREED', 'AFTERCARE_GIVEN', 'LADDER_EXPECTED', 'DURATION_GUIDELINE'))`,
    );
    this.addSql(
      `alter table transition_criterion add constraint transition_criterion_severity_check check (severity in ('REQUIRED', 'WAIVABLE', 'ADVISORY'))`,
    );
    this.addSql(
      `alter table transition_criterion add constraint transition_criterion_outcome_check check (outcome in ('MET', 'UNMET', 'WAIVED', 'ASKED_WITH_REQUEST'))`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table phase_transition add constraint phase_transition_decided_by_id_foreign foreign key (decided_by_id) references professional (id)`,
    );
    this.addSql(
      `alter table transition_criterion add constraint transition_criterion_transition_id_foreign foreign key (transition_id) references phase_transition (id)`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_served_transition_id_foreign foreign key (served_transition_id) references phase_transition (id) deferrable initially deferred`,
    );
    this.addSql(`create index agreement_served_transition_id_index on agreement (served_transition_id)`);
  }
}
