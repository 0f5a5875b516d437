import { Migration } from '@mikro-orm/migrations';

/** The tables of `trajectory`. */
export class Trajectory extends Migration {
  override up(): void {
    this.addSql(`create table trajectory (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        organization_id uuid not null,
        status text not null,
        started_on date not null,
        ended_on date,
        question text not null,
        coach_id uuid,
        phase text,
        outcome text,
        outcome_note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index trajectory_started_on_id_index on trajectory (started_on, id)`);
    this.addSql(
      `create index trajectory_participant_id_started_on_id_index on trajectory (participant_id, started_on, id)`,
    );
    this.addSql(
      `create index trajectory_organization_id_started_on_id_index on trajectory (organization_id, started_on, id)`,
    );
    this.addSql(`create index trajectory_coach_id_started_on_id_index on trajectory (coach_id, started_on, id)`);
    this.addSql(
      `create unique index trajectory_one_open on trajectory (participant_id, organization_id) where status <> 'ENDED'`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_end_check check ((status = 'ENDED') = (ended_on is not null))`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_outcome_end_check check ((status = 'ENDED') = (outcome is not null))`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_phase_end_check check ((status = 'ENDED') = (phase is null))`,
    );
    this.addSql(`alter table trajectory add constraint trajectory_days_check check (ended_on >= started_on)`);
    this.addSql(
      `alter table trajectory add constraint trajectory_status_check check (status in ('ACTIVE', 'PAUSED', 'ENDED'))`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_phase_check check (phase in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_outcome_check check (outcome in ('REGULAR_WORK', 'SHELTERED_WORK', 'FOUND_WORK', 'EDUCATION', 'DAY_ACTIVITY', 'VOLUNTARY_WORK', 'CARE', 'OTHER_PROVIDER', 'MOVED', 'OWN_CHOICE', 'LOST_CONTACT', 'DETENTION', 'DECEASED', 'OTHER'))`,
    );
    this.addSql(`create table phase_period (
        id uuid not null,
        trajectory_id uuid not null,
        phase text not null,
        started_on date not null,
        ended_on date,
        position smallint not null,
        revoked_at timestamptz(3),
        primary key (id)
      )`);
    this.addSql(
      `create unique index phase_period_one_open on phase_period (trajectory_id) where ended_on is null and revoked_at is null`,
    );
    this.addSql(
      `alter table phase_period add constraint phase_period_trajectory_id_position_unique unique (trajectory_id, position)`,
    );
    this.addSql(`alter table phase_period add constraint phase_period_days_check check (ended_on >= started_on)`);
    this.addSql(
      `alter table phase_period add constraint phase_period_phase_check check (phase in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(`create table trajectory_pause (
        id uuid not null,
        trajectory_id uuid not null,
        reason text not null,
        "from" date not null,
        "until" date,
        expected_return_on date,
        primary key (id)
      )`);
    this.addSql(
      `create index trajectory_pause_trajectory_id_from_id_index on trajectory_pause (trajectory_id, "from", id)`,
    );
    this.addSql(
      `create unique index trajectory_pause_one_open on trajectory_pause (trajectory_id) where "until" is null`,
    );
    this.addSql(`alter table trajectory_pause add constraint trajectory_pause_days_check check ("until" >= "from")`);
    this.addSql(`create table agreement (
        id uuid not null,
        trajectory_id uuid not null,
        kind text not null,
        "to" text,
        outcome text,
        given_by text not null,
        how text not null,
        "on" date not null,
        words text,
        withdrawn_on date,
        served_transition_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index agreement_trajectory_id_on_id_index on agreement (trajectory_id, "on", id)`);
    this.addSql(
      `alter table agreement add constraint agreement_kind_check check (kind in ('START', 'ADVANCE', 'FALL_BACK', 'OUTPLACE', 'COMPLETE', 'STOP'))`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_to_check check ("to" in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_outcome_check check (outcome in ('REGULAR_WORK', 'SHELTERED_WORK', 'FOUND_WORK', 'EDUCATION', 'DAY_ACTIVITY', 'VOLUNTARY_WORK', 'CARE', 'OTHER_PROVIDER', 'MOVED', 'OWN_CHOICE', 'LOST_CONTACT', 'DETENTION', 'DECEASED', 'OTHER'))`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_given_by_check check (given_by in ('PARTICIPANT', 'REPRESENTATIVE'))`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_how_check check (how in ('PORTAL', 'SPOKEN', 'SIGNED'))`,
    );
    this.addSql(`create table stability_answer (
        id uuid not null,
        phase_period_id uuid not null,
        answer text not null,
        "on" date not null,
        words text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index stability_answer_phase_period_id_on_recorded_at_id_index on stability_answer (phase_period_id, "on", recorded_at, id)`,
    );
    this.addSql(
      `alter table stability_answer add constraint stability_answer_answer_check check (answer in ('YES', 'ALMOST', 'NO'))`,
    );
    this.addSql(`create table orientation (
        id uuid not null,
        trajectory_id uuid not null,
        want text,
        can text,
        goal text,
        need text,
        recorded_on date not null,
        primary key (id)
      )`);
    this.addSql(`alter table orientation add constraint orientation_trajectory_id_unique unique (trajectory_id)`);
    this.addSql(`create table funding (
        id uuid not null,
        trajectory_id uuid not null,
        frame text not null,
        commissioner_id uuid not null,
        reference text,
        "from" date not null,
        "until" date,
        agreed_quarters int,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index funding_trajectory_id_from_id_index on funding (trajectory_id, "from", id)`);
    this.addSql(`alter table funding add constraint funding_days_check check ("until" >= "from")`);
    this.addSql(
      `alter table funding add constraint funding_frame_check check (frame in ('WLZ', 'WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'PASSEND_ONDERWIJS', 'UWV', 'OTHER'))`,
    );
    this.addSql(`create index funding_commissioner_id_index on funding (commissioner_id)`);
    this.addSql(`create table tailoring (
        id uuid not null,
        trajectory_id uuid not null,
        phase text not null,
        quarters_per_week int,
        programme_weeks smallint,
        guideline_months smallint,
        reason text not null,
        agreed_on date not null,
        given_by text not null,
        how text not null,
        words text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index tailoring_trajectory_id_agreed_on_id_index on tailoring (trajectory_id, agreed_on, id)`);
    this.addSql(`alter table tailoring add constraint tailoring_hours_check check (quarters_per_week > 0)`);
    this.addSql(`alter table tailoring add constraint tailoring_weeks_check check (programme_weeks > 0)`);
    this.addSql(`alter table tailoring add constraint tailoring_months_check check (guideline_months > 0)`);
    this.addSql(
      `alter table tailoring add constraint tailoring_given_by_check check (given_by in ('PARTICIPANT', 'REPRESENTATIVE'))`,
    );
    this.addSql(
      `alter table tailoring add constraint tailoring_how_check check (how in ('PORTAL', 'SPOKEN', 'SIGNED'))`,
    );
    this.addSql(
      `alter table tailoring add constraint tailoring_phase_check check (phase in ('CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'))`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table trajectory add constraint trajectory_coach_id_foreign foreign key (coach_id) references professional (id)`,
    );
    this.addSql(
      `alter table phase_period add constraint phase_period_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table trajectory_pause add constraint trajectory_pause_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table agreement add constraint agreement_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table stability_answer add constraint stability_answer_phase_period_id_foreign foreign key (phase_period_id) references phase_period (id)`,
    );
    this.addSql(
      `alter table orientation add constraint orientation_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table funding add constraint funding_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table funding add constraint funding_commissioner_id_foreign foreign key (commissioner_id) references organization (id)`,
    );
    this.addSql(
      `alter table tailoring add constraint tailoring_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(
      `alter table phase_period add constraint phase_period_no_overlap exclude using gist (trajectory_id with =, daterange(started_on, ended_on) with &&) where (revoked_at is null)`,
    );
    this.addSql(
      `alter table trajectory_pause add constraint trajectory_pause_no_overlap exclude using gist (trajectory_id with =, daterange("from", "until") with &&)`,
    );
    this.addSql(
      `alter table funding add constraint funding_no_overlap exclude using gist (trajectory_id with =, frame with =, daterange("from", "until", '[]') with &&)`,
    );
  }
}
