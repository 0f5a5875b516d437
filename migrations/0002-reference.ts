import { Migration } from '@mikro-orm/migrations';

/** The tables of `reference`. */
export class Reference extends Migration {
  override up(): void {
    this.addSql(`create table municipality (
        code text not null,
        name text not null,
        province text not null,
        latitude double precision not null,
        longitude double precision not null,
        primary key (code)
      )`);
    this.addSql(`create index municipality_name_index on municipality (name)`);
    this.addSql(`create table work_area (
        code text not null,
        label_nl text not null,
        label_en text not null,
        position smallint not null,
        primary key (code)
      )`);
    this.addSql(`alter table work_area add constraint work_area_position_unique unique (position)`);
    this.addSql(`create table sector (
        code text not null,
        label_nl text not null,
        label_en text not null,
        position smallint not null,
        primary key (code)
      )`);
    this.addSql(`alter table sector add constraint sector_position_unique unique (position)`);
  }
}
