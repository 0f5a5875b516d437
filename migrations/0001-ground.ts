import { Migration } from '@mikro-orm/migrations';

/** The tables of `ground`. */
export class Ground extends Migration {
  override up(): void {
    this.addSql(`create table outbox_event (
        id uuid not null,
        type text not null,
        aggregate_id uuid not null,
        payload jsonb not null,
        recorded_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`create table kept_answer (
        viewer text not null,
        mutation text not null,
        key uuid not null,
        input_hash text not null,
        answer jsonb not null,
        recorded_at timestamptz(3) not null,
        primary key (viewer, mutation, key)
      )`);
    this.addSql(`create index outbox_event_recorded_at_index on outbox_event (recorded_at, id)`);
    this.addSql(`create index kept_answer_recorded_at_index on kept_answer (recorded_at)`);
  }
}
