-- Streams of which something was destroyed, or that get new keys, while keys of old are still in the
-- ring: those of `generation` and before go once nothing hangs on them. Empty when all is well.

CREATE TABLE forgetting (
  practice   TEXT NOT NULL,
  stream     TEXT NOT NULL,
  generation INTEGER NOT NULL,
  PRIMARY KEY (practice, stream)
) STRICT;

-- Streams that came from another practice, with the keys that signed their receipts there.

CREATE TABLE origin (
  practice   TEXT NOT NULL,
  stream     TEXT NOT NULL,
  public_key BLOB NOT NULL,
  PRIMARY KEY (practice, stream, public_key)
) STRICT;
