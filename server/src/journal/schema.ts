/** Tables of the journal. Triggers refuse what J1 and J6 forbid, whoever holds the connection. */
export const journalSchema = `
CREATE TABLE IF NOT EXISTS entries (
  operation TEXT NOT NULL,
  seq INTEGER NOT NULL,
  header TEXT NOT NULL,
  body TEXT,
  salt TEXT,
  body_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (operation, seq)
) STRICT;

CREATE INDEX IF NOT EXISTS entries_by_type ON entries (operation, header ->> '$.type', seq);

CREATE TABLE IF NOT EXISTS commands (
  operation TEXT NOT NULL,
  command_id TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  digest TEXT,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (operation, command_id),
  FOREIGN KEY (operation, first_seq) REFERENCES entries (operation, seq),
  FOREIGN KEY (operation, last_seq) REFERENCES entries (operation, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS digest_keys (
  operation TEXT PRIMARY KEY,
  secret BLOB
) STRICT, WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS entries_follow BEFORE INSERT ON entries
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM entries WHERE operation = NEW.operation), 0)
BEGIN SELECT raise(ABORT, 'a journal has no gaps: the entry does not follow the last one'); END;

CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE DELETE ON entries
BEGIN SELECT raise(ABORT, 'nothing is removed from a journal'); END;

CREATE TRIGGER IF NOT EXISTS entries_unchanged BEFORE UPDATE ON entries
WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.operation IS NOT OLD.operation OR NEW.seq IS NOT OLD.seq
  OR NEW.header IS NOT OLD.header OR NEW.body_hash IS NOT OLD.body_hash OR NEW.hash IS NOT OLD.hash
BEGIN SELECT raise(ABORT, 'nothing in a journal is changed: a body can only be destroyed'); END;

CREATE TRIGGER IF NOT EXISTS commands_once BEFORE INSERT ON commands
WHEN EXISTS (SELECT 1 FROM commands WHERE operation = NEW.operation AND command_id = NEW.command_id)
BEGIN SELECT raise(ABORT, 'a command takes effect once'); END;

CREATE TRIGGER IF NOT EXISTS commands_stay BEFORE DELETE ON commands
BEGIN SELECT raise(ABORT, 'no command is forgotten'); END;

CREATE TRIGGER IF NOT EXISTS commands_unchanged BEFORE UPDATE ON commands
WHEN NEW.digest IS NOT NULL OR NEW.operation IS NOT OLD.operation OR NEW.command_id IS NOT OLD.command_id
  OR NEW.actor_id IS NOT OLD.actor_id OR NEW.first_seq IS NOT OLD.first_seq OR NEW.last_seq IS NOT OLD.last_seq
  OR NEW.hash IS NOT OLD.hash
BEGIN SELECT raise(ABORT, 'a command row does not change: its digest can only be destroyed'); END;
`;
