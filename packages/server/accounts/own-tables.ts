/**
 * What sign-in keeps beside the tables of better-auth, in the same file. Nothing here is a word of anybody:
 * digests, counts, times, public keys, and the names of accounts.
 */
export const ownTables = `
CREATE TABLE IF NOT EXISTS coach (one INTEGER PRIMARY KEY CHECK (one = 1), person TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS link (
  digest BLOB PRIMARY KEY, purpose TEXT NOT NULL, person TEXT NOT NULL,
  expires INTEGER NOT NULL, used INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS come_in_code (
  person TEXT PRIMARY KEY, engagement TEXT NOT NULL, digest TEXT NOT NULL UNIQUE,
  expires INTEGER NOT NULL, used INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS address_readers (
  person TEXT PRIMARY KEY, readers TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS mail (
  mail TEXT PRIMARY KEY, kind TEXT NOT NULL, person TEXT NOT NULL, until INTEGER NOT NULL,
  due INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0, trouble TEXT, tried INTEGER, over INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS passkey (
  passkey TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE, handle TEXT NOT NULL,
  public_key BLOB NOT NULL, counter INTEGER NOT NULL, device TEXT NOT NULL, made INTEGER NOT NULL, used INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS passkey_challenge (
  ticket BLOB PRIMARY KEY, purpose TEXT NOT NULL, person TEXT, challenge TEXT NOT NULL, expires INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS tries (key TEXT PRIMARY KEY, count INTEGER NOT NULL, until INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS used_code (digest BLOB PRIMARY KEY, until INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS session_state (
  session TEXT PRIMARY KEY, seen INTEGER NOT NULL, via TEXT NOT NULL, idle INTEGER NOT NULL DEFAULT 0,
  turned TEXT
) STRICT;
`;
