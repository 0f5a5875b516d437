import { Migration } from '@mikro-orm/migrations';

/** The tables of `placements`. */
export class Placements extends Migration {
  override up(): void {
    this.addSql(`create table placement (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        trajectory_id uuid not null,
        workplace_profile_id uuid not null,
        kind text not null,
        agreed_on date not null,
        starts_on date not null,
        ends_on date,
        cancelled_on date,
        end_reason text,
        held_until date,
        planned_ends_on date,
        continues_id uuid,
        schedule text[] not null,
        quarters_per_week int not null,
        contact text,
        income text not null,
        training_route text not null,
        school_id uuid,
        contract_id uuid,
        reason text not null,
        motivation text,
        decided_by_id uuid,
        fit_verdict text,
        fit_score smallint,
        fit_coverage smallint,
        fit_profile_id uuid,
        fit_requirements_version int,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index placement_participant_id_starts_on_id_index on placement (participant_id, starts_on, id)`,
    );
    this.addSql(
      `create index placement_workplace_profile_id_starts_on_id_index on placement (workplace_profile_id, starts_on, id)`,
    );
    this.addSql(`create index placement_starts_on_id_index on placement (starts_on, id)`);
    this.addSql(`alter table placement add constraint placement_days_check check (ends_on >= starts_on)`);
    this.addSql(
      `alter table placement add constraint placement_hours_check check (quarters_per_week between 1 and 240)`,
    );
    this.addSql(
      `alter table placement add constraint placement_kind_check check (kind in ('ORIENTATION', 'DAY_ACTIVITY', 'LEARNING_PLACE', 'TRIAL', 'SHELTERED_WORK', 'REGULAR_WORK'))`,
    );
    this.addSql(
      `alter table placement add constraint placement_income_check check (income in ('BENEFIT_KEPT', 'ALLOWANCE', 'WAGE', 'WAGE_WITH_SUBSIDY', 'NONE'))`,
    );
    this.addSql(
      `alter table placement add constraint placement_training_route_check check (training_route in ('PRACTICE_LEARNING', 'EMPLOYER_TRAINING', 'NONE'))`,
    );
    this.addSql(
      `alter table placement add constraint placement_fit_verdict_check check (fit_verdict in ('SUITABLE', 'TRAINABLE', 'INSUFFICIENT_DATA', 'UNSUITABLE'))`,
    );
    this.addSql(`create index placement_trajectory_id_index on placement (trajectory_id)`);
    this.addSql(`create index placement_school_id_index on placement (school_id)`);
    this.addSql(`create index placement_contract_id_index on placement (contract_id)`);
    this.addSql(`create index placement_continues_id_index on placement (continues_id)`);
    this.addSql(`create index placement_decided_by_id_index on placement (decided_by_id)`);
    this.addSql(`create index placement_fit_profile_id_index on placement (fit_profile_id)`);
    this.addSql(`create table placement_review (
        id uuid not null,
        placement_id uuid not null,
        "on" date not null,
        text text not null,
        professional_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index placement_review_placement_id_on_id_index on placement_review (placement_id, "on", id)`);
    this.addSql(`create index placement_review_professional_id_index on placement_review (professional_id)`);
    this.addSql(`create table placement_adjustment (
        id uuid not null,
        placement_id uuid not null,
        item_id uuid not null,
        measure text not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table placement_adjustment add constraint placement_adjustment_placement_id_item_id_unique unique (placement_id, item_id)`,
    );
    this.addSql(`create index placement_adjustment_item_id_index on placement_adjustment (item_id)`);
    this.addSql(`create table employer_intake (
        id uuid not null,
        trajectory_id uuid not null,
        employer_id uuid not null,
        "on" date not null,
        note text,
        professional_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index employer_intake_trajectory_id_on_id_index on employer_intake (trajectory_id, "on", id)`);
    this.addSql(`create index employer_intake_employer_id_index on employer_intake (employer_id)`);
    this.addSql(`create index employer_intake_professional_id_index on employer_intake (professional_id)`);
    this.addSql(`create table aftercare_agreement (
        id uuid not null,
        trajectory_id uuid not null,
        phase_period_id uuid not null,
        agreed_on date not null,
        agreed_quarters int,
        text text not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index aftercare_agreement_trajectory_id_agreed_on_id_index on aftercare_agreement (trajectory_id, agreed_on, id)`,
    );
    this.addSql(
      `alter table aftercare_agreement add constraint aftercare_agreement_hours_check check (agreed_quarters > 0)`,
    );
    this.addSql(`create index aftercare_agreement_phase_period_id_index on aftercare_agreement (phase_period_id)`);
    this.addSql(`create table attendance (
        id uuid not null,
        participant_id uuid not null,
        trajectory_id uuid not null,
        "on" date not null,
        kind text not null,
        quarters int not null,
        presence text not null,
        mode text not null,
        replaced_by_id uuid,
        correction_reason text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index attendance_participant_id_on_id_index on attendance (participant_id, "on", id)`);
    this.addSql(`create index attendance_trajectory_id_on_id_index on attendance (trajectory_id, "on", id)`);
    this.addSql(
      `create unique index attendance_once on attendance (participant_id, "on", kind) where replaced_by_id is null`,
    );
    this.addSql(`alter table attendance add constraint attendance_quarters_check check (quarters between 0 and 48)`);
    this.addSql(
      `alter table attendance add constraint attendance_kind_check check (kind in ('CARE', 'DAY_ACTIVITY', 'TALENT_PROGRAMME', 'PRACTICE', 'ORIENTATION'))`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_presence_check check (presence in ('PRESENT', 'SICK', 'ABSENT', 'LEAVE'))`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_mode_check check (mode in ('INDIVIDUAL', 'SMALL_GROUP'))`,
    );
    this.addSql(`create table support_hours (
        id uuid not null,
        trajectory_id uuid not null,
        professional_id uuid,
        "on" date not null,
        kind text not null,
        quarters int not null,
        supported text not null,
        note text,
        replaced_by_id uuid,
        correction_reason text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index support_hours_trajectory_id_on_id_index on support_hours (trajectory_id, "on", id)`);
    this.addSql(
      `create unique index support_hours_once on support_hours (trajectory_id, professional_id, "on", kind, supported) nulls not distinct where replaced_by_id is null`,
    );
    this.addSql(
      `alter table support_hours add constraint support_hours_quarters_check check (quarters between 0 and 48)`,
    );
    this.addSql(
      `alter table support_hours add constraint support_hours_kind_check check (kind in ('WORKPLACE_SUPPORT', 'AFTERCARE', 'INTAKE'))`,
    );
    this.addSql(
      `alter table support_hours add constraint support_hours_supported_check check (supported in ('PARTICIPANT', 'EMPLOYER', 'BOTH'))`,
    );
    this.addSql(`create index support_hours_professional_id_index on support_hours (professional_id)`);
    this.addSql(
      `alter table placement add constraint placement_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_workplace_profile_id_foreign foreign key (workplace_profile_id) references workplace_profile (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_school_id_foreign foreign key (school_id) references organization (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_contract_id_foreign foreign key (contract_id) references contract (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_continues_id_foreign foreign key (continues_id) references placement (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_decided_by_id_foreign foreign key (decided_by_id) references professional (id)`,
    );
    this.addSql(
      `alter table placement add constraint placement_fit_profile_id_foreign foreign key (fit_profile_id) references competence_profile (id)`,
    );
    this.addSql(
      `alter table placement_review add constraint placement_review_placement_id_foreign foreign key (placement_id) references placement (id)`,
    );
    this.addSql(
      `alter table placement_review add constraint placement_review_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table placement_adjustment add constraint placement_adjustment_placement_id_foreign foreign key (placement_id) references placement (id)`,
    );
    this.addSql(
      `alter table placement_adjustment add constraint placement_adjustment_item_id_foreign foreign key (item_id) references instrument_item (id)`,
    );
    this.addSql(
      `alter table employer_intake add constraint employer_intake_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table employer_intake add constraint employer_intake_employer_id_foreign foreign key (employer_id) references organization (id)`,
    );
    this.addSql(
      `alter table employer_intake add constraint employer_intake_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table aftercare_agreement add constraint aftercare_agreement_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table aftercare_agreement add constraint aftercare_agreement_phase_period_id_foreign foreign key (phase_period_id) references phase_period (id)`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table support_hours add constraint support_hours_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table support_hours add constraint support_hours_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_replaced_by_id_foreign foreign key (replaced_by_id) references attendance (id) deferrable initially deferred`,
    );
    this.addSql(`create index attendance_replaced_by_id_index on attendance (replaced_by_id)`);
    this.addSql(
      `alter table support_hours add constraint support_hours_replaced_by_id_foreign foreign key (replaced_by_id) references support_hours (id) deferrable initially deferred`,
    );
    this.addSql(`create index support_hours_replaced_by_id_index on support_hours (replaced_by_id)`);
  }
}
