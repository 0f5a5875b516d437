import { Migration } from '@mikro-orm/migrations';

/** The tables of `portfolio`. */
export class PortfolioTables extends Migration {
  override up(): void {
    this.addSql(`create table goal (
        id uuid not null,
        version int not null default 1,
        participant_id uuid not null,
        text text not null,
        item_id uuid,
        domain text,
        need_id uuid,
        placement_id uuid,
        target_level smallint,
        due_on date,
        status text not null,
        achievement_proposed_on date,
        ended_on date,
        end_note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create index goal_participant_id_recorded_at_id_index on goal (participant_id, recorded_at, id)`);
    this.addSql(
      `alter table goal add constraint goal_subject_check check (num_nonnulls(item_id, domain, need_id) <= 1)`,
    );
    this.addSql(
      `alter table goal add constraint goal_end_check check ((status in ('ACHIEVED', 'DROPPED')) = (ended_on is not null))`,
    );
    this.addSql(
      `alter table goal add constraint goal_domain_check check (domain in ('FINANCES', 'WORK_AND_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE', 'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'COMMUNITY_PARTICIPATION', 'JUSTICE'))`,
    );
    this.addSql(
      `alter table goal add constraint goal_status_check check (status in ('PLANNED', 'ACTIVE', 'ACHIEVED', 'DROPPED'))`,
    );
    this.addSql(`create index goal_item_id_index on goal (item_id)`);
    this.addSql(`create index goal_need_id_index on goal (need_id)`);
    this.addSql(`create index goal_placement_id_index on goal (placement_id)`);
    this.addSql(`create table goal_step (
        id uuid not null,
        goal_id uuid not null,
        position smallint not null,
        text text not null,
        done_on date,
        primary key (id)
      )`);
    this.addSql(`alter table goal_step add constraint goal_step_goal_id_position_unique unique (goal_id, position)`);
    this.addSql(`create table goal_card (
        goal_id uuid not null,
        card_id uuid not null,
        primary key (goal_id, card_id)
      )`);
    this.addSql(`create index goal_card_card_id_index on goal_card (card_id)`);
    this.addSql(`create table ok_card (
        id uuid not null,
        participant_id uuid not null,
        card_id uuid not null,
        signed_by_id uuid not null,
        signed_on date not null,
        note text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table ok_card add constraint ok_card_participant_id_card_id_unique unique (participant_id, card_id)`,
    );
    this.addSql(`create index ok_card_card_id_index on ok_card (card_id)`);
    this.addSql(`create index ok_card_signed_by_id_index on ok_card (signed_by_id)`);
    this.addSql(`create table certificate (
        id uuid not null,
        participant_id uuid not null,
        kind text not null,
        title text not null,
        issuer text not null,
        earned_on date not null,
        crebo_code text,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index certificate_participant_id_earned_on_id_index on certificate (participant_id, earned_on, id)`,
    );
    this.addSql(`alter table certificate add constraint certificate_crebo_check check (crebo_code ~ '^[0-9]{5}$')`);
    this.addSql(
      `alter table certificate add constraint certificate_kind_check check (kind in ('PRACTICE_DECLARATION', 'MBO_CERTIFICATE', 'MBO_DIPLOMA', 'COURSE'))`,
    );
    this.addSql(`create table portfolio_share (
        id uuid not null,
        participant_id uuid not null,
        shared_with text not null,
        shared_on date not null,
        "until" date not null,
        ended_on date,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(
      `create index portfolio_share_participant_id_shared_on_id_index on portfolio_share (participant_id, shared_on, id)`,
    );
    this.addSql(`alter table portfolio_share add constraint portfolio_share_days_check check ("until" >= shared_on)`);
    this.addSql(
      `alter table goal add constraint goal_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table goal add constraint goal_item_id_foreign foreign key (item_id) references instrument_item (id)`,
    );
    this.addSql(
      `alter table goal add constraint goal_need_id_foreign foreign key (need_id) references support_need (id)`,
    );
    this.addSql(
      `alter table goal add constraint goal_placement_id_foreign foreign key (placement_id) references placement (id)`,
    );
    this.addSql(
      `alter table goal_step add constraint goal_step_goal_id_foreign foreign key (goal_id) references goal (id)`,
    );
    this.addSql(
      `alter table goal_card add constraint goal_card_goal_id_foreign foreign key (goal_id) references goal (id)`,
    );
    this.addSql(
      `alter table goal_card add constraint goal_card_card_id_foreign foreign key (card_id) references work_instruction_card (id)`,
    );
    this.addSql(
      `alter table ok_card add constraint ok_card_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table ok_card add constraint ok_card_card_id_foreign foreign key (card_id) references work_instruction_card (id)`,
    );
    this.addSql(
      `alter table ok_card add constraint ok_card_signed_by_id_foreign foreign key (signed_by_id) references professional (id)`,
    );
    this.addSql(
      `alter table certificate add constraint certificate_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
    this.addSql(
      `alter table portfolio_share add constraint portfolio_share_participant_id_foreign foreign key (participant_id) references participant (id)`,
    );
  }
}
