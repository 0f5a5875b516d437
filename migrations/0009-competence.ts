import { Migration } from '@mikro-orm/migrations';

/** The tables of `competence`. */
export class Competence extends Migration {
  override up(): void {
    this.addSql(`create table competence_profile (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        instrument_id uuid not null,
        status text not null,
        rater text not null,
        professional_id uuid,
        measured_on date not null,
        finalized_at timestamptz(3),
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index competence_profile_participant_id_measured_on_id_index on competence_profile (participant_id, measured_on, id)`,
    );
    this.addSql(
      `alter table competence_profile add constraint competence_profile_final_check check ((status = 'DRAFT') = (finalized_at is null))`,
    );
    this.addSql(
      `alter table competence_profile add constraint competence_profile_status_check check (status in ('DRAFT', 'FINALIZED', 'SUPERSEDED'))`,
    );
    this.addSql(
      `alter table competence_profile add constraint competence_profile_rater_check check (rater in ('SELF', 'PROFESSIONAL', 'WORKPLACE'))`,
    );
    this.addSql(`create index competence_profile_instrument_id_index on competence_profile (instrument_id)`);
    this.addSql(`create index competence_profile_professional_id_index on competence_profile (professional_id)`);
    this.addSql(`create table competence_score (
        id uuid not null,
        profile_id uuid not null,
        item_id uuid not null,
        position smallint not null,
        level smallint,
        not_assessed text,
        note text,
        primary key (id)
      )`);
    this.addSql(
      `alter table competence_score add constraint competence_score_profile_id_position_unique unique (profile_id, position)`,
    );
    this.addSql(
      `alter table competence_score add constraint competence_score_one_check check (level is null or not_assessed is null)`,
    );
    this.addSql(
      `alter table competence_score add constraint competence_score_not_assessed_check check (not_assessed in ('NOT_NECESSARY', 'DECLINED', 'NOT_ENOUGH_INFORMATION', 'NOT_PERMITTED', 'LATER'))`,
    );
    this.addSql(`create index competence_score_item_id_index on competence_score (item_id)`);
    this.addSql(
      `alter table competence_profile add constraint competence_profile_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table competence_profile add constraint competence_profile_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
    this.addSql(
      `alter table competence_profile add constraint competence_profile_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table competence_score add constraint competence_score_profile_id_foreign foreign key (profile_id) references competence_profile (id)`,
    );
    this.addSql(
      `alter table competence_score add constraint competence_score_item_id_foreign foreign key (item_id) references instrument_item (id)`,
    );
  }
}
