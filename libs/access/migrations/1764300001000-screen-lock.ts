import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A machine that several use: its login locks when it is left, and is unlocked by a code of its own. */
export class ScreenLock1764300001000 implements MigrationInterface {
  name = 'ScreenLock1764300001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_login_session
        ADD shared boolean NOT NULL DEFAULT false,
        ADD active_at timestamptz,
        ADD locked_at timestamptz`);
    await runner.query(`UPDATE access_login_session SET active_at = seen_at`);
    await runner.query(`ALTER TABLE access_login_session ALTER active_at SET NOT NULL`);
    // Set where a screen is to be unlocked: such a request signs nobody in.
    await runner.query(`
      ALTER TABLE access_sign_in_request
        ADD for_login uuid REFERENCES access_login_session (id) ON DELETE CASCADE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE access_sign_in_request DROP for_login`);
    await runner.query(`ALTER TABLE access_login_session DROP locked_at, DROP active_at, DROP shared`);
  }
}
