import { Migration } from '@mikro-orm/migrations';

/** The tables of `placement`. */
export class Placement extends Migration {
  override up(): void {
    this.addSql(`create table contract (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        trajectory_id uuid,
        employer_id uuid not null,
        workplace_profile_id uuid,
        signed_on date not null,
        starts_on date not null,
        ends_on date,
        quarters_per_week int not null,
        subsidized boolean not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index contract_participant_id_starts_on_id_index on contract (participant_id, starts_on, id)`);
    this.addSql(`alter table contract add constraint contract_days_check check (ends_on >= starts_on)`);
    this.addSql(`alter table contract add constraint contract_hours_check check (quarters_per_week between 1 and 240)`);
    this.addSql(`create index contract_trajectory_id_index on contract (trajectory_id)`);
    this.addSql(`create index contract_employer_id_index on contract (employer_id)`);
    this.addSql(`create index contract_workplace_profile_id_index on contract (workplace_profile_id)`);
    this.addSql(
      `alter table contract add constraint contract_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table contract add constraint contract_trajectory_id_foreign foreign key (trajectory_id) references trajectory (id)`,
    );
    this.addSql(
      `alter table contract add constraint contract_employer_id_foreign foreign key (employer_id) references organization (id)`,
    );
    this.addSql(
      `alter table contract add constraint contract_workplace_profile_id_foreign foreign key (workplace_profile_id) references workplace_profile (id)`,
    );
  }
}
