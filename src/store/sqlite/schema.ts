/** The schema, by the versions that brought its parts. */

/**
 * Version 1. What documents contribute (documents, forms, contributions, claims, sightings), and what is derived from it on flush
 * (records, actors, representations, statements, evidence and the word indexes). References are checked at commit.
 */
export const FIRST_SCHEMA = `
CREATE TABLE documents (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT,
  url TEXT,
  title TEXT,
  publisher TEXT,
  published_at TEXT,
  retrieved_at TEXT,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX documents_by_day ON documents (published_at DESC, id);
CREATE VIRTUAL TABLE document_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61');

-- An actor record in one wording; documents that give the same wording share it.
CREATE TABLE forms (
  num INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (record, content)
);
CREATE TABLE contributions (
  document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
  form INTEGER NOT NULL REFERENCES forms (num) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (document, form)
) WITHOUT ROWID;
CREATE INDEX contributions_by_form ON contributions (form);

-- The union of a record's forms, and the record it is merged into.
CREATE TABLE records (
  id TEXT PRIMARY KEY,
  canonical TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  content TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX records_by_canonical ON records (canonical);
CREATE TABLE record_keys (
  key TEXT NOT NULL,
  record TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (key, record)
) WITHOUT ROWID;
CREATE INDEX record_keys_by_record ON record_keys (record);

CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  aliases TEXT NOT NULL,
  country TEXT,
  wikidata_id TEXT
) WITHOUT ROWID;
CREATE INDEX actors_by_name ON actors (folded, id);
CREATE INDEX actors_by_country ON actors (country, kind);
CREATE TABLE actor_names (
  num INTEGER PRIMARY KEY,
  actor TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  folded TEXT NOT NULL,
  UNIQUE (folded, actor)
);
CREATE INDEX actor_names_by_actor ON actor_names (actor);
CREATE VIRTUAL TABLE actor_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61');

CREATE TABLE sightings (
  num INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  body TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
  seen TEXT,
  exact TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);
CREATE INDEX sightings_by_document ON sightings (document);
CREATE INDEX sightings_by_person ON sightings (person);
CREATE INDEX sightings_by_body ON sightings (body);
CREATE TABLE representations (
  person TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  last_seen TEXT,
  PRIMARY KEY (person, body, role)
) WITHOUT ROWID;
CREATE INDEX representations_by_body ON representations (body, person);

CREATE TABLE claims (
  num INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
  source_body TEXT,
  target_body TEXT,
  content TEXT NOT NULL,
  statement TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX claims_by_document ON claims (document);
CREATE INDEX claims_by_source ON claims (source);
CREATE INDEX claims_by_target ON claims (target) WHERE target IS NOT NULL;
CREATE INDEX claims_by_source_body ON claims (source_body) WHERE source_body IS NOT NULL;
CREATE INDEX claims_by_target_body ON claims (target_body) WHERE target_body IS NOT NULL;
CREATE INDEX claims_by_statement ON claims (statement);

CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  plover TEXT,
  cameo TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  source_role TEXT,
  source_body TEXT,
  target_role TEXT,
  target_body TEXT,
  verb TEXT NOT NULL,
  about TEXT,
  date TEXT,
  date_earliest TEXT,
  date_latest TEXT,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  confidence REAL NOT NULL,
  review TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX statements_by_day ON statements (date_earliest DESC, id);
CREATE INDEX statements_by_source ON statements (source, date_earliest, date_latest);
CREATE INDEX statements_by_target ON statements (target, date_earliest, date_latest);
CREATE TABLE evidence (
  statement TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  attribution TEXT,
  date_text TEXT,
  date_anchor TEXT NOT NULL,
  rule TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  confidence REAL NOT NULL,
  source_text TEXT NOT NULL,
  target_text TEXT,
  PRIMARY KEY (statement, position)
) WITHOUT ROWID;
CREATE INDEX evidence_by_document ON evidence (document, statement);
`

/**
 * Version 3. What people decided, and in `ruled` what that makes of a claim (JSON; null where it counts as it was extracted).
 * `held` are claims and wordings that no extraction gives, only a ruling; the contents of such a claim are those it was judged by.
 */
export const RULINGS = `
CREATE TABLE rulings (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  content TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX rulings_by_instant ON rulings (at DESC, id DESC);
-- The documents or the actor records that a ruling is about, whether they are there or not.
CREATE TABLE ruling_subjects (
  subject TEXT NOT NULL,
  ruling TEXT NOT NULL REFERENCES rulings (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (subject, ruling)
) WITHOUT ROWID;
CREATE INDEX ruling_subjects_by_ruling ON ruling_subjects (ruling);
ALTER TABLE claims ADD COLUMN ruled TEXT;
ALTER TABLE claims ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contributions ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
`

/** Version 6. Which statements each flush added (JSON), by the number of the flush, and a name for this log. Rows are never changed. */
export const ADDITIONS = `
CREATE TABLE additions (
  num INTEGER PRIMARY KEY,
  statements TEXT NOT NULL
);
CREATE TABLE addition_log (
  id TEXT NOT NULL
);
INSERT INTO addition_log (id) VALUES (lower(hex(randomblob(8))));
`

/**
 * Version 7. When people were seen in their offices, and for whom those with several sides act on which days: `terms` has rows of them
 * alone, at least one for each body (graph/terms-of-office.ts). `careers` is what their terms come from, so that a further sighting is
 * added without looking at the earlier ones.
 */
export const TERMS = `
ALTER TABLE representations ADD COLUMN folded TEXT NOT NULL DEFAULT '';
ALTER TABLE representations ADD COLUMN first_seen TEXT;
CREATE TABLE careers (
  person TEXT PRIMARY KEY REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  content TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE terms (
  person TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  PRIMARY KEY (person, body, first_day)
) WITHOUT ROWID;
CREATE INDEX terms_by_body ON terms (body);
`

/**
 * Version 8. An actor's statements in the order of lists, with all that questions ask of them most, so that those that do not fit are passed
 * over, counted and sorted without a look into the table.
 */
export const COVERING_ENDS = `
DROP INDEX statements_by_source;
DROP INDEX statements_by_target;
CREATE INDEX statements_by_source ON statements (
  source, date_earliest DESC, id, date_latest, type, polarity, modality, review, confidence, target, source_body, target_body
);
CREATE INDEX statements_by_target ON statements (
  target, date_earliest DESC, id, date_latest, type, polarity, modality, review, confidence, source, source_body, target_body
);
`
