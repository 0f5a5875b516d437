import { Migration } from '@mikro-orm/migrations';

/** The tables of `instrument`. */
export class Instrument extends Migration {
  override up(): void {
    this.addSql(`create table instrument (
        id uuid not null,
        code text not null,
        version text not null,
        kind text not null,
        label_nl text not null,
        label_en text not null,
        min_age smallint,
        max_age smallint,
        retired boolean not null,
        primary key (id)
      )`);
    this.addSql(`alter table instrument add constraint instrument_code_version_unique unique (code, version)`);
    this.addSql(
      `alter table instrument add constraint instrument_kind_check check (kind in ('MATRIX', 'COMPETENCE', 'INTEREST', 'CAREER_ADVICE', 'EMPLOYEE_ANALYSIS'))`,
    );
    this.addSql(`create table instrument_group (
        id uuid not null,
        instrument_id uuid not null,
        code text not null,
        label_nl text not null,
        label_en text not null,
        position smallint not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table instrument_group add constraint instrument_group_instrument_id_position_unique unique (instrument_id, position)`,
    );
    this.addSql(`create table instrument_item (
        id uuid not null,
        instrument_id uuid not null,
        group_id uuid not null,
        code text not null,
        label_nl text not null,
        label_en text not null,
        position smallint not null,
        sensitivity text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table instrument_item add constraint instrument_item_instrument_id_position_unique unique (instrument_id, position)`,
    );
    this.addSql(
      `alter table instrument_item add constraint instrument_item_instrument_id_code_unique unique (instrument_id, code)`,
    );
    this.addSql(
      `alter table instrument_item add constraint instrument_item_sensitivity_check check (sensitivity in ('ORDINARY', 'SENSITIVE', 'HEALTH', 'CRIMINAL'))`,
    );
    this.addSql(`create index instrument_item_group_id_index on instrument_item (group_id)`);
    this.addSql(`create table scale_level (
        id uuid not null,
        instrument_id uuid not null,
        level smallint not null,
        label_nl text not null,
        label_en text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table scale_level add constraint scale_level_instrument_id_level_unique unique (instrument_id, level)`,
    );
    this.addSql(
      `alter table instrument_group add constraint instrument_group_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
    this.addSql(
      `alter table instrument_item add constraint instrument_item_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
    this.addSql(
      `alter table instrument_item add constraint instrument_item_group_id_foreign foreign key (group_id) references instrument_group (id)`,
    );
    this.addSql(
      `alter table scale_level add constraint scale_level_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
  }
}
