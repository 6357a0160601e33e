-- The record of one practice. Every table is keyed by practice and stream.
-- Headers, bodies, keys and rows are bytes as they were written; nothing here is ever written again,
-- only destroyed (body, wrapped and sealed become NULL or go).

CREATE TABLE practice (
  practice   TEXT NOT NULL PRIMARY KEY,
  public_key BLOB NOT NULL
) STRICT;

CREATE TABLE stream (
  practice TEXT NOT NULL,
  stream   TEXT NOT NULL,
  PRIMARY KEY (practice, stream)
) STRICT;

CREATE TABLE entry (
  practice    TEXT NOT NULL,
  stream      TEXT NOT NULL,
  seq         INTEGER NOT NULL,
  key         TEXT NOT NULL,
  header      BLOB NOT NULL,
  body        BLOB,
  body_digest BLOB NOT NULL,
  hash        TEXT NOT NULL,
  PRIMARY KEY (practice, stream, seq)
) STRICT;

CREATE TABLE sealing_key (
  practice   TEXT NOT NULL,
  stream     TEXT NOT NULL,
  key        TEXT NOT NULL,
  generation INTEGER NOT NULL,
  wrapped    BLOB,
  PRIMARY KEY (practice, stream, key)
) STRICT;

CREATE TABLE blob (
  practice TEXT NOT NULL,
  stream   TEXT NOT NULL,
  blob     TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  PRIMARY KEY (practice, stream, blob)
) STRICT;

CREATE TABLE blob_row (
  practice TEXT NOT NULL,
  stream   TEXT NOT NULL,
  blob     TEXT NOT NULL,
  row      INTEGER NOT NULL,
  sealed   BLOB NOT NULL,
  PRIMARY KEY (practice, stream, blob, row)
) STRICT;

-- What acts answered, kept for 30 days so that doing one again changes nothing.
CREATE TABLE act (
  practice TEXT NOT NULL,
  act      TEXT NOT NULL,
  person   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  places   TEXT NOT NULL,
  PRIMARY KEY (practice, act)
) STRICT;

CREATE INDEX act_at ON act (practice, at);
