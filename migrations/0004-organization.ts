import { Migration } from '@mikro-orm/migrations';

/** The tables of `organization`. */
export class Organization extends Migration {
  override up(): void {
    this.addSql(`create table organization (
        id uuid not null,
        version int not null default 1,
        kind text not null,
        name text not null,
        kvk_number text not null,
        primary key (id)
      )`);
    this.addSql(`alter table organization add constraint organization_kvk_number_unique unique (kvk_number)`);
    this.addSql(`create index organization_name_id_index on organization (name, id)`);
    this.addSql(
      `alter table organization add constraint organization_kind_check check (kind in ('CARE_PROVIDER', 'EMPLOYER', 'SHELTERED_COMPANY', 'SCHOOL', 'MUNICIPALITY', 'SOCIAL_ENTERPRISE'))`,
    );
    this.addSql(`create table professional (
        id uuid not null,
        version int not null default 1,
        organization_id uuid not null,
        given_name text not null,
        infix text,
        family_name text not null,
        email text,
        roles text[] not null,
        active boolean not null,
        primary key (id)
      )`);
    this.addSql(`create index professional_family_name_id_index on professional (family_name, id)`);
    this.addSql(
      `create index professional_organization_id_family_name_id_index on professional (organization_id, family_name, id)`,
    );
    this.addSql(`create table location (
        id uuid not null,
        version int not null default 1,
        organization_id uuid not null,
        municipality_code text not null,
        name text not null,
        latitude double precision not null,
        longitude double precision not null,
        methods text[] not null,
        active boolean not null,
        primary key (id)
      )`);
    this.addSql(`create index location_name_id_index on location (name, id)`);
    this.addSql(`create index location_organization_id_name_id_index on location (organization_id, name, id)`);
    this.addSql(`create index location_municipality_code_index on location (municipality_code)`);
    this.addSql(`create table work_instruction_card (
        id uuid not null,
        version int not null default 1,
        location_id uuid not null,
        title text not null,
        instruction text not null,
        trains_id uuid,
        primary key (id)
      )`);
    this.addSql(
      `create index work_instruction_card_location_id_title_id_index on work_instruction_card (location_id, title, id)`,
    );
    this.addSql(`create index work_instruction_card_trains_id_index on work_instruction_card (trains_id)`);
    this.addSql(
      `alter table professional add constraint professional_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table location add constraint location_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table location add constraint location_municipality_code_foreign foreign key (municipality_code) references municipality (code)`,
    );
    this.addSql(
      `alter table work_instruction_card add constraint work_instruction_card_location_id_foreign foreign key (location_id) references location (id)`,
    );
    this.addSql(
      `alter table work_instruction_card add constraint work_instruction_card_trains_id_foreign foreign key (trains_id) references instrument_item (id)`,
    );
  }
}
