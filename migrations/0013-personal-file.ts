import { Migration } from '@mikro-orm/migrations';

/** The tables of `personalFile`. */
export class PersonalFile extends Migration {
  override up(): void {
    this.addSql(`create table talent_profile (
        id uuid not null,
        participant_id uuid not null,
        talents text,
        drives text,
        dreams text,
        points_of_attention text,
        recorded_on date not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index talent_profile_participant_id_recorded_on_recorded_at_id_index on talent_profile (participant_id, recorded_on, recorded_at, id)`,
    );
    this.addSql(`create table registration (
        id uuid not null,
        version int not null default 1,
        organization_id uuid not null,
        registrant text not null,
        name text not null,
        email text,
        phone text,
        question text not null,
        municipality_code text,
        wished_work_area_code text,
        status text not null,
        since date not null,
        note text,
        participant_id uuid,
        received_on date not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index registration_received_on_id_index on registration (received_on, id)`);
    this.addSql(
      `alter table registration add constraint registration_reach_check check (email is not null or phone is not null)`,
    );
    this.addSql(
      `alter table registration add constraint registration_accepted_check check (participant_id is null or status = 'ACCEPTED')`,
    );
    this.addSql(
      `alter table registration add constraint registration_registrant_check check (registrant in ('SELF', 'REFERRER'))`,
    );
    this.addSql(
      `alter table registration add constraint registration_status_check check (status in ('RECEIVED', 'INTAKE_PLANNED', 'WAITING', 'ACCEPTED', 'REFERRED', 'WITHDRAWN'))`,
    );
    this.addSql(`create index registration_organization_id_index on registration (organization_id)`);
    this.addSql(`create index registration_municipality_code_index on registration (municipality_code)`);
    this.addSql(`create index registration_wished_work_area_code_index on registration (wished_work_area_code)`);
    this.addSql(`create index registration_participant_id_index on registration (participant_id)`);
    this.addSql(`create table interest_result (
        id uuid not null,
        participant_id uuid not null,
        taken_on date not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index interest_result_participant_id_taken_on_id_index on interest_result (participant_id, taken_on, id)`,
    );
    this.addSql(`create table interest_score (
        id uuid not null,
        result_id uuid not null,
        work_area_code text not null,
        score smallint not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table interest_score add constraint interest_score_result_id_work_area_code_unique unique (result_id, work_area_code)`,
    );
    this.addSql(`alter table interest_score add constraint interest_score_range_check check (score between 0 and 100)`);
    this.addSql(`create index interest_score_work_area_code_index on interest_score (work_area_code)`);
    this.addSql(`create table report (
        id uuid not null,
        participant_id uuid not null,
        kind text not null,
        "on" date not null,
        summary text not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index report_participant_id_on_id_index on report (participant_id, "on", id)`);
    this.addSql(
      `alter table report add constraint report_kind_check check (kind in ('CAREER_ADVICE', 'EMPLOYEE_ANALYSIS'))`,
    );
    this.addSql(`create table remark (
        id uuid not null,
        participant_id uuid not null,
        about_type text not null,
        about_id uuid not null,
        text text not null,
        "on" date not null,
        written_by_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index remark_participant_id_on_id_index on remark (participant_id, "on", id)`);
    this.addSql(`create index remark_about_id_on_id_index on remark (about_id, "on", id)`);
    this.addSql(`create index remark_written_by_id_index on remark (written_by_id)`);
    this.addSql(
      `alter table talent_profile add constraint talent_profile_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table registration add constraint registration_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table registration add constraint registration_municipality_code_foreign foreign key (municipality_code) references municipality (code)`,
    );
    this.addSql(
      `alter table registration add constraint registration_wished_work_area_code_foreign foreign key (wished_work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table registration add constraint registration_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table interest_result add constraint interest_result_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table interest_score add constraint interest_score_result_id_foreign foreign key (result_id) references interest_result (id)`,
    );
    this.addSql(
      `alter table interest_score add constraint interest_score_work_area_code_foreign foreign key (work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table report add constraint report_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table remark add constraint remark_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table remark add constraint remark_written_by_id_foreign foreign key (written_by_id) references professional (id)`,
    );
  }
}
