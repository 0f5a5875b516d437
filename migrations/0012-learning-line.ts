import { Migration } from '@mikro-orm/migrations';

/** The tables of `learningLine`. */
export class LearningLine extends Migration {
  override up(): void {
    this.addSql(`create table learning_line (
        id uuid not null,
        version int not null default 1,
        name text not null,
        region text not null,
        work_area_code text not null,
        active boolean not null,
        primary key (id)
      )`);
    this.addSql(`create index learning_line_name_id_index on learning_line (name, id)`);
    this.addSql(`create index learning_line_work_area_code_index on learning_line (work_area_code)`);
    this.addSql(`create table learning_line_step (
        id uuid not null,
        line_id uuid not null,
        position smallint not null,
        workplace_profile_id uuid not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table learning_line_step add constraint learning_line_step_line_id_position_unique unique (line_id, position)`,
    );
    this.addSql(
      `alter table learning_line_step add constraint learning_line_step_line_id_workplace_profile_id_unique unique (line_id, workplace_profile_id)`,
    );
    this.addSql(
      `create index learning_line_step_workplace_profile_id_index on learning_line_step (workplace_profile_id)`,
    );
    this.addSql(
      `alter table learning_line add constraint learning_line_work_area_code_foreign foreign key (work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table learning_line_step add constraint learning_line_step_line_id_foreign foreign key (line_id) references learning_line (id)`,
    );
    this.addSql(
      `alter table learning_line_step add constraint learning_line_step_workplace_profile_id_foreign foreign key (workplace_profile_id) references workplace_profile (id)`,
    );
  }
}
