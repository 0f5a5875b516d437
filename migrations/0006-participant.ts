import { Migration } from '@mikro-orm/migrations';

/** The tables of `participant`. */
export class Participant extends Migration {
  override up(): void {
    this.addSql(`create table participant (
        id uuid not null,
        version int not null default 1,
        organization_id uuid not null,
        client_number text not null,
        given_name text not null,
        infix text,
        family_name text not null,
        birth_date date not null,
        municipality_code text not null,
        dream_job text,
        dream_work_area_code text,
        travel_km smallint,
        email text,
        phone text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index participant_client_number_id_index on participant (client_number, id)`);
    this.addSql(`create index participant_family_name_id_index on participant (family_name, id)`);
    this.addSql(`create index participant_birth_date_id_index on participant (birth_date, id)`);
    this.addSql(
      `create index participant_organization_id_family_name_id_index on participant (organization_id, family_name, id)`,
    );
    this.addSql(
      `alter table participant add constraint participant_organization_id_client_number_unique unique (organization_id, client_number)`,
    );
    this.addSql(`create index participant_municipality_code_index on participant (municipality_code)`);
    this.addSql(`create index participant_dream_work_area_code_index on participant (dream_work_area_code)`);
    this.addSql(`create table chosen_work_area (
        participant_id uuid not null,
        work_area_code text not null,
        primary key (participant_id, work_area_code)
      )`);
    this.addSql(`create index chosen_work_area_work_area_code_index on chosen_work_area (work_area_code)`);
    this.addSql(`create table ladder_assessment (
        id uuid not null,
        participant_id uuid not null,
        step text not null,
        assessed_on date not null,
        professional_id uuid,
        note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index ladder_assessment_participant_id_assessed_on_recor_aa0fa_index on ladder_assessment (participant_id, assessed_on, recorded_at, id)`,
    );
    this.addSql(
      `alter table ladder_assessment add constraint ladder_assessment_step_check check (step in ('STEP_1', 'STEP_2', 'STEP_3', 'STEP_4', 'STEP_5', 'STEP_6'))`,
    );
    this.addSql(`create index ladder_assessment_professional_id_index on ladder_assessment (professional_id)`);
    this.addSql(
      `alter table participant add constraint participant_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table participant add constraint participant_municipality_code_foreign foreign key (municipality_code) references municipality (code)`,
    );
    this.addSql(
      `alter table participant add constraint participant_dream_work_area_code_foreign foreign key (dream_work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table chosen_work_area add constraint chosen_work_area_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table chosen_work_area add constraint chosen_work_area_work_area_code_foreign foreign key (work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table ladder_assessment add constraint ladder_assessment_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table ladder_assessment add constraint ladder_assessment_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
  }
}
