import { Migration } from '@mikro-orm/migrations';

/** The tables of `matrix`. */
export class Matrix extends Migration {
  override up(): void {
    this.addSql(`create table matrix_measurement (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        trajectory_id uuid,
        instrument_id uuid not null,
        status text not null,
        rater text not null,
        professional_id uuid,
        measured_on date not null,
        finalized_at timestamptz(3),
        supersedes_id uuid,
        correction_reason text,
        source text not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index matrix_measurement_participant_id_measured_on_id_index on matrix_measurement (participant_id, measured_on, id)`,
    );
    this.addSql(
      `create unique index matrix_measurement_superseded_once on matrix_measurement (supersedes_id) where status <> 'DRAFT'`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_final_check check ((status = 'DRAFT') = (finalized_at is null))`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_no_workplace_check check (rater <> 'WORKPLACE')`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_status_check check (status in ('DRAFT', 'FINALIZED', 'SUPERSEDED'))`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_rater_check check (rater in ('SELF', 'PROFESSIONAL', 'WORKPLACE'))`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_source_check check (source in ('RECORDED', 'IMPORTED'))`,
    );
    this.addSql(`create index matrix_measurement_trajectory_id_index on matrix_measurement (trajectory_id)`);
    this.addSql(`create index matrix_measurement_instrument_id_index on matrix_measurement (instrument_id)`);
    this.addSql(`create index matrix_measurement_professional_id_index on matrix_measurement (professional_id)`);
    this.addSql(`create table cycle_moment (
        id uuid not null,
        measurement_id uuid not null,
        cycle text not null,
        moment text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table cycle_moment add constraint cycle_moment_measurement_id_cycle_unique unique (measurement_id, cycle)`,
    );
    this.addSql(
      `alter table cycle_moment add constraint cycle_moment_cycle_check check (cycle in ('TRAJECTORY', 'PHASE'))`,
    );
    this.addSql(
      `alter table cycle_moment add constraint cycle_moment_moment_check check (moment in ('BASELINE', 'INTERIM', 'FINAL'))`,
    );
    this.addSql(`create table domain_score (
        id uuid not null,
        measurement_id uuid not null,
        domain_id uuid not null,
        position smallint not null,
        level smallint,
        not_assessed text,
        note text,
        primary key (id)
      )`);
    this.addSql(
      `alter table domain_score add constraint domain_score_measurement_id_position_unique unique (measurement_id, position)`,
    );
    this.addSql(
      `alter table domain_score add constraint domain_score_one_check check (level is null or not_assessed is null)`,
    );
    this.addSql(
      `alter table domain_score add constraint domain_score_not_assessed_check check (not_assessed in ('NOT_NECESSARY', 'DECLINED', 'NOT_ENOUGH_INFORMATION', 'NOT_PERMITTED', 'LATER'))`,
    );
    this.addSql(`create index domain_score_domain_id_index on domain_score (domain_id)`);
    this.addSql(`create table matrix_target (
        id uuid not null,
        participant_id uuid not null,
        domain text not null,
        level smallint not null,
        set_on date not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table matrix_target add constraint matrix_target_participant_id_domain_unique unique (participant_id, domain)`,
    );
    this.addSql(
      `alter table matrix_target add constraint matrix_target_domain_check check (domain in ('FINANCES', 'WORK_AND_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE', 'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'COMMUNITY_PARTICIPATION', 'JUSTICE'))`,
    );
    this.addSql(`create table support_need (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        domain text not null,
        domain_position int generated always as (array_position(array['FINANCES', 'WORK_AND_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE', 'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'COMMUNITY_PARTICIPATION', 'JUSTICE'], domain)) stored not null,
        kind text not null,
        urgency text not null,
        urgent_since date not null,
        opened_on date not null,
        status text not null,
        since date not null,
        description text,
        help_from text,
        ask_again_on date,
        party text,
        improved boolean not null,
        measurement_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index support_need_participant_id_urgency_opened_on_doma_fbee8_index on support_need (participant_id, urgency, opened_on, domain_position, id)`,
    );
    this.addSql(
      `create index support_need_urgency_opened_on_domain_position_id_index on support_need (urgency, opened_on, domain_position, id)`,
    );
    this.addSql(
      `create unique index support_need_one_unresolved on support_need (participant_id, domain) where status <> 'RESOLVED'`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_domain_check check (domain in ('FINANCES', 'WORK_AND_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE', 'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'COMMUNITY_PARTICIPATION', 'JUSTICE'))`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_kind_check check (kind in ('DEBT', 'HOUSING', 'CARE_OR_GUIDANCE', 'DEVELOPMENT', 'OTHER'))`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_urgency_check check (urgency in ('ACUTE', 'HIGH', 'NORMAL'))`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_status_check check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'DECLINED', 'ELSEWHERE'))`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_help_from_check check (help_from in ('OWN_STRENGTH', 'NETWORK', 'VOLUNTEER', 'GENERAL_PROVISION', 'PROFESSIONAL'))`,
    );
    this.addSql(`create index support_need_measurement_id_index on support_need (measurement_id)`);
    this.addSql(`create table support_need_change (
        id uuid not null,
        need_id uuid not null,
        status text not null,
        urgency text not null,
        "on" date not null,
        author_id uuid,
        note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index support_need_change_need_id_recorded_at_id_index on support_need_change (need_id, recorded_at, id)`,
    );
    this.addSql(
      `alter table support_need_change add constraint support_need_change_status_check check (status in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'DECLINED', 'ELSEWHERE'))`,
    );
    this.addSql(
      `alter table support_need_change add constraint support_need_change_urgency_check check (urgency in ('ACUTE', 'HIGH', 'NORMAL'))`,
    );
    this.addSql(`create index support_need_change_author_id_index on support_need_change (author_id)`);
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table cycle_moment add constraint cycle_moment_measurement_id_foreign foreign key (measurement_id) references matrix_measurement (id)`,
    );
    this.addSql(
      `alter table domain_score add constraint domain_score_measurement_id_foreign foreign key (measurement_id) references matrix_measurement (id)`,
    );
    this.addSql(
      `alter table domain_score add constraint domain_score_domain_id_foreign foreign key (domain_id) references instrument_item (id)`,
    );
    this.addSql(
      `alter table matrix_target add constraint matrix_target_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table support_need add constraint support_need_measurement_id_foreign foreign key (measurement_id) references matrix_measurement (id)`,
    );
    this.addSql(
      `alter table support_need_change add constraint support_need_change_need_id_foreign foreign key (need_id) references support_need (id)`,
    );
    this.addSql(
      `alter table support_need_change add constraint support_need_change_author_id_foreign foreign key (author_id) references professional (id)`,
    );
    this.addSql(
      `alter table matrix_measurement add constraint matrix_measurement_supersedes_id_foreign foreign key (supersedes_id) references matrix_measurement (id)`,
    );
    this.addSql(`create index matrix_measurement_supersedes_id_index on matrix_measurement (supersedes_id)`);
  }
}
