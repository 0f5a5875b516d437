import { Migration } from '@mikro-orm/migrations';

/** Who holds what of whom: locations of professionals, stand-ins, emergency openings, consents, briefings, grounds. */
export class Access extends Migration {
  override up(): void {
    this.addSql(`create table professional_location (
        professional_id uuid not null,
        location_id uuid not null,
        primary key (professional_id, location_id)
      )`);
    this.addSql(`create index professional_location_location_id_index on professional_location (location_id)`);
    this.addSql(`create table stand_in (
        id uuid not null,
        coach_id uuid not null,
        stand_in_id uuid not null,
        "from" date not null,
        "until" date,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index stand_in_coach_id_from_id_index on stand_in (coach_id, "from", id)`);
    this.addSql(`create index stand_in_stand_in_id_from_id_index on stand_in (stand_in_id, "from", id)`);
    this.addSql(`alter table stand_in add constraint stand_in_days_check check ("until" >= "from")`);
    this.addSql(`alter table stand_in add constraint stand_in_other_check check (coach_id <> stand_in_id)`);
    this.addSql(`create table emergency_access (
        id uuid not null,
        participant_id uuid not null,
        viewer_key text not null,
        professional_id uuid,
        role text not null,
        reason text not null,
        opened_at timestamptz(3) not null,
        "until" timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index emergency_access_participant_id_opened_at_id_index on emergency_access (participant_id, opened_at, id)`,
    );
    this.addSql(`create index emergency_access_viewer_key_until_index on emergency_access (viewer_key, "until")`);
    this.addSql(`create index emergency_access_professional_id_index on emergency_access (professional_id)`);
    this.addSql(`alter table emergency_access add constraint emergency_access_until_check check ("until" > opened_at)`);
    this.addSql(
      `alter table emergency_access add constraint emergency_access_role_check check (role in ('JOB_COACH', 'TEAM_LEAD'))`,
    );
    this.addSql(`create table consent (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        kind text not null,
        scope text,
        organization_id uuid,
        given_on date not null,
        "until" date,
        withdrawn_on date,
        given_by text not null,
        how text not null,
        words text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index consent_participant_id_given_on_id_index on consent (participant_id, given_on, id)`);
    this.addSql(`create index consent_organization_id_index on consent (organization_id)`);
    this.addSql(`alter table consent add constraint consent_days_check check ("until" >= given_on)`);
    this.addSql(`alter table consent add constraint consent_withdrawal_check check (withdrawn_on >= given_on)`);
    this.addSql(
      `alter table consent add constraint consent_kind_check check (kind in ('BRIEFING', 'SHARING', 'PHOTO'))`,
    );
    this.addSql(
      `alter table consent add constraint consent_given_by_check check (given_by in ('PARTICIPANT', 'REPRESENTATIVE'))`,
    );
    this.addSql(`alter table consent add constraint consent_how_check check (how in ('PORTAL', 'SPOKEN', 'SIGNED'))`);
    this.addSql(`create table briefing (
        id uuid not null,
        placement_id uuid not null,
        talents text,
        points_of_attention text,
        shared_on date not null,
        recorded_by_id uuid,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index briefing_placement_id_shared_on_id_index on briefing (placement_id, shared_on, id)`);
    this.addSql(`create index briefing_recorded_by_id_index on briefing (recorded_by_id)`);
    this.addSql(
      `alter table briefing add constraint briefing_text_check check (num_nonnulls(talents, points_of_attention) >= 1)`,
    );
    this.addSql(`alter table trajectory add column processing_ground text not null default 'PUBLIC_TASK'`);
    this.addSql(
      `alter table trajectory add constraint trajectory_processing_ground_check check (processing_ground in ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'CONTRACT', 'CONSENT'))`,
    );
    this.addSql(
      `alter table professional_location add constraint professional_location_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table professional_location add constraint professional_location_location_id_foreign foreign key (location_id) references location (id)`,
    );
    this.addSql(
      `alter table stand_in add constraint stand_in_coach_id_foreign foreign key (coach_id) references professional (id)`,
    );
    this.addSql(
      `alter table stand_in add constraint stand_in_stand_in_id_foreign foreign key (stand_in_id) references professional (id)`,
    );
    this.addSql(
      `alter table emergency_access add constraint emergency_access_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table emergency_access add constraint emergency_access_professional_id_foreign foreign key (professional_id) references professional (id)`,
    );
    this.addSql(
      `alter table consent add constraint consent_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table consent add constraint consent_organization_id_foreign foreign key (organization_id) references organization (id)`,
    );
    this.addSql(
      `alter table briefing add constraint briefing_placement_id_foreign foreign key (placement_id) references placement (id)`,
    );
    this.addSql(
      `alter table briefing add constraint briefing_recorded_by_id_foreign foreign key (recorded_by_id) references professional (id)`,
    );
  }
}
