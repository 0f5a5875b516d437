import { Migration } from '@mikro-orm/migrations';

/** The tables of `workplace`. */
export class Workplace extends Migration {
  override up(): void {
    this.addSql(`create table workplace_profile (
        id uuid not null,
        version int not null default 1,
        location_id uuid not null,
        work_area_code text not null,
        sector_code text,
        name text not null,
        tasks text not null,
        guidance smallint not null,
        shelter smallint not null,
        rung smallint not null,
        places int not null,
        quarters_per_week int not null,
        active boolean not null,
        requirements_version int not null,
        primary key (id)
      )`);
    this.addSql(`create index workplace_profile_name_id_index on workplace_profile (name, id)`);
    this.addSql(`create index workplace_profile_rung_id_index on workplace_profile (rung, id)`);
    this.addSql(`create index workplace_profile_guidance_id_index on workplace_profile (guidance, id)`);
    this.addSql(`create index workplace_profile_shelter_id_index on workplace_profile (shelter, id)`);
    this.addSql(
      `create index workplace_profile_location_id_name_id_index on workplace_profile (location_id, name, id)`,
    );
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_guidance_check check (guidance between 1 and 5)`,
    );
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_shelter_check check (shelter between 1 and 5)`,
    );
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_rung_check check (rung between 2 and 5)`,
    );
    this.addSql(`alter table workplace_profile add constraint workplace_profile_places_check check (places >= 0)`);
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_hours_check check (quarters_per_week between 1 and 160)`,
    );
    this.addSql(`create index workplace_profile_work_area_code_index on workplace_profile (work_area_code)`);
    this.addSql(`create index workplace_profile_sector_code_index on workplace_profile (sector_code)`);
    this.addSql(`create table workplace_requirements (
        id uuid not null,
        workplace_profile_id uuid not null,
        version int not null,
        instrument_id uuid not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table workplace_requirements add constraint workplace_requirements_workplace_profile_id_version_unique unique (workplace_profile_id, version)`,
    );
    this.addSql(`create index workplace_requirements_instrument_id_index on workplace_requirements (instrument_id)`);
    this.addSql(`create table requirement (
        id uuid not null,
        requirements_id uuid not null,
        item_id uuid not null,
        position smallint not null,
        level smallint not null,
        weight smallint not null,
        essential boolean not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table requirement add constraint requirement_requirements_id_item_id_unique unique (requirements_id, item_id)`,
    );
    this.addSql(`alter table requirement add constraint requirement_weight_check check (weight between 1 and 3)`);
    this.addSql(`create index requirement_item_id_index on requirement (item_id)`);
    this.addSql(`create table workplace_card (
        workplace_profile_id uuid not null,
        card_id uuid not null,
        primary key (workplace_profile_id, card_id)
      )`);
    this.addSql(`create index workplace_card_card_id_index on workplace_card (card_id)`);
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_location_id_foreign foreign key (location_id) references location (id)`,
    );
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_work_area_code_foreign foreign key (work_area_code) references work_area (code)`,
    );
    this.addSql(
      `alter table workplace_profile add constraint workplace_profile_sector_code_foreign foreign key (sector_code) references sector (code)`,
    );
    this.addSql(
      `alter table workplace_requirements add constraint workplace_requirements_workplace_profile_id_foreign foreign key (workplace_profile_id) references workplace_profile (id)`,
    );
    this.addSql(
      `alter table workplace_requirements add constraint workplace_requirements_instrument_id_foreign foreign key (instrument_id) references instrument (id)`,
    );
    this.addSql(
      `alter table requirement add constraint requirement_requirements_id_foreign foreign key (requirements_id) references workplace_requirements (id)`,
    );
    this.addSql(
      `alter table requirement add constraint requirement_item_id_foreign foreign key (item_id) references instrument_item (id)`,
    );
    this.addSql(
      `alter table workplace_card add constraint workplace_card_workplace_profile_id_foreign foreign key (workplace_profile_id) references workplace_profile (id)`,
    );
    this.addSql(
      `alter table workplace_card add constraint workplace_card_card_id_foreign foreign key (card_id) references work_instruction_card (id)`,
    );
  }
}
