PRAGMA application_id = 1111640369;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE account_keys (
        address TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        PRIMARY KEY (address, fingerprint)) WITHOUT ROWID;
INSERT INTO "account_keys" VALUES('https://api.example.com','0eeb7f81ee12189b52a0e7d62c502ca660e30bdf60e7b91ac0d5ce98d3b8781b',1);
CREATE TABLE accounts (
        account INTEGER PRIMARY KEY,
        address TEXT NOT NULL,
        practice INTEGER NOT NULL);
INSERT INTO "accounts" VALUES(1,'https://api.example.com',0);
CREATE TABLE addresses (
        address TEXT PRIMARY KEY,
        longest_window REAL NOT NULL DEFAULT 0,
        paused_from REAL,
        paused_until REAL,
        careful_for TEXT,
        burst INTEGER NOT NULL DEFAULT 0,
        spacing REAL NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO "addresses" VALUES('https://api.example.com',60.0,NULL,NULL,NULL,0,0.0);
CREATE TABLE contents (
        import_id TEXT NOT NULL,
        row INTEGER NOT NULL,
        payload TEXT,
        cells TEXT NOT NULL,
        PRIMARY KEY (import_id, row),
        FOREIGN KEY (import_id, row) REFERENCES rows ON DELETE CASCADE);
INSERT INTO "contents" VALUES('0123456789',2,'{"external_id":"t-2","fields":[]}','["a cell"]');
INSERT INTO "contents" VALUES('0123456789',3,'{"external_id":"t-3","fields":[]}','["a cell"]');
INSERT INTO "contents" VALUES('0123456789',4,'{"external_id":"t-4","fields":[]}','["a cell"]');
INSERT INTO "contents" VALUES('0123456789',5,'{"external_id":"t-5","fields":[]}','["a cell"]');
INSERT INTO "contents" VALUES('0123456789',6,NULL,'["a cell"]');
CREATE TABLE counts (
        import_id TEXT PRIMARY KEY REFERENCES imports (import_id) ON DELETE CASCADE,
        invalid INTEGER NOT NULL DEFAULT 0, planned INTEGER NOT NULL DEFAULT 0, sending INTEGER NOT NULL DEFAULT 0, accepted INTEGER NOT NULL DEFAULT 0, duplicate INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, already_delivered INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0, left_out INTEGER NOT NULL DEFAULT 0, repeated_id INTEGER NOT NULL DEFAULT 0,
        sent_sources INTEGER NOT NULL DEFAULT 0,
        sent_people INTEGER NOT NULL DEFAULT 0,
        sent_records INTEGER NOT NULL DEFAULT 0,
        retries INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO "counts" VALUES('0123456789',1,1,1,1,0,1,0,0,1,0,1,1,3,0,4.5);
CREATE TABLE import_people (
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        payload TEXT NOT NULL,
        attributes TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (import_id, person)) WITHOUT ROWID;
INSERT INTO "import_people" VALUES('0123456789','cd7c2fd54efa8894f19ee33f7c825d67','{"email": "ann@example.com"}','c22350a87a0c6a9db0cdb8bc4a2d01ad',1);
CREATE TABLE imports (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        import_id TEXT NOT NULL UNIQUE,
        account INTEGER NOT NULL REFERENCES accounts,
        state TEXT NOT NULL,
        reason TEXT,
        message TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        ended_at TEXT,
        work TEXT NOT NULL,
        file TEXT NOT NULL,
        reading TEXT NOT NULL,
        columns TEXT NOT NULL,
        mapping TEXT NOT NULL,
        ids_derived INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        people INTEGER NOT NULL,
        source_name TEXT,
        source_id TEXT,
        source_tries INTEGER NOT NULL DEFAULT 0,
        key_refused INTEGER NOT NULL DEFAULT 0);
INSERT INTO "imports" VALUES(1,'0123456789',1,'delivering',NULL,'','2026-11-23T20:52:49Z',NULL,'work','tickets.csv','{}','["Comment"]','{}',0,6,1,'Tickets','123',1,0);
CREATE TABLE installation (salt BLOB NOT NULL);
INSERT INTO "installation" VALUES(X'ECFE9A35C34BCE4116D6ACB0482658A6C2EB79732B5ADBF44D49CF4C3799812A');
CREATE TABLE people (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        person TEXT NOT NULL,
        person_id TEXT NOT NULL,
        attributes TEXT NOT NULL,
        PRIMARY KEY (account, person)) WITHOUT ROWID;
INSERT INTO "people" VALUES(1,'cd7c2fd54efa8894f19ee33f7c825d67','456','c22350a87a0c6a9db0cdb8bc4a2d01ad');
CREATE TABLE places (
        address TEXT NOT NULL REFERENCES addresses,
        place INTEGER NOT NULL,
        import_id TEXT NOT NULL,
        given_at REAL NOT NULL,
        answered_at REAL,
        PRIMARY KEY (address, place)) WITHOUT ROWID;
INSERT INTO "places" VALUES('https://api.example.com',1,'0123456789',5.0,5.5);
INSERT INTO "places" VALUES('https://api.example.com',2,'0123456789',6.0,6.5);
INSERT INTO "places" VALUES('https://api.example.com',3,'0123456789',7.0,NULL);
CREATE TABLE rows (
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        row INTEGER NOT NULL,
        external_id TEXT NOT NULL,
        person TEXT,
        content_hash TEXT,
        state TEXT NOT NULL CHECK (state IN ('invalid', 'planned', 'sending', 'accepted', 'duplicate', 'rejected', 'skipped')),
        why TEXT CHECK ((why IS NOT NULL) = (state = 'skipped')),
        doubt INTEGER NOT NULL DEFAULT 0,
        tries INTEGER NOT NULL DEFAULT 0,
        failures INTEGER NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 0,
        reason TEXT,
        at_column TEXT,
        server_id TEXT, answer TEXT,
        PRIMARY KEY (import_id, row)) WITHOUT ROWID;
INSERT INTO "rows" VALUES('0123456789',2,'t-2','cd7c2fd54efa8894f19ee33f7c825d67','hash-2','accepted',NULL,0,1,0,0,NULL,NULL,'789',NULL);
INSERT INTO "rows" VALUES('0123456789',3,'t-3',NULL,'hash-3','rejected',NULL,0,1,0,0,'Refused.',NULL,NULL,NULL);
INSERT INTO "rows" VALUES('0123456789',4,'t-4',NULL,'hash-4','sending',NULL,0,1,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "rows" VALUES('0123456789',5,'t-5',NULL,'hash-5','planned',NULL,0,0,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "rows" VALUES('0123456789',6,'t-6',NULL,NULL,'invalid',NULL,0,0,0,0,'It is empty.','Comment',NULL,NULL);
INSERT INTO "rows" VALUES('0123456789',7,'t-7',NULL,NULL,'skipped','left_out',0,0,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE sources (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        source_id TEXT NOT NULL,
        name TEXT NOT NULL,
        since TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        PRIMARY KEY (account, source_id));
INSERT INTO "sources" VALUES(1,'123','Tickets','2026-11-23T20:52:49Z');
CREATE INDEX imports_by_account ON imports (account);
CREATE TRIGGER count_new AFTER INSERT ON rows BEGIN
        UPDATE counts SET invalid = invalid + (new.state IS 'invalid'), planned = planned + (new.state IS 'planned'), sending = sending + (new.state IS 'sending'), accepted = accepted + (new.state IS 'accepted'), duplicate = duplicate + (new.state IS 'duplicate'), rejected = rejected + (new.state IS 'rejected'), already_delivered = already_delivered + (new.why IS 'already_delivered'), changed = changed + (new.why IS 'changed'), left_out = left_out + (new.why IS 'left_out'), repeated_id = repeated_id + (new.why IS 'repeated_id') WHERE import_id = new.import_id; END;
CREATE TRIGGER count_moved AFTER UPDATE OF state, why ON rows BEGIN
        UPDATE counts SET invalid = invalid + (new.state IS 'invalid') - (old.state IS 'invalid'), planned = planned + (new.state IS 'planned') - (old.state IS 'planned'), sending = sending + (new.state IS 'sending') - (old.state IS 'sending'), accepted = accepted + (new.state IS 'accepted') - (old.state IS 'accepted'), duplicate = duplicate + (new.state IS 'duplicate') - (old.state IS 'duplicate'), rejected = rejected + (new.state IS 'rejected') - (old.state IS 'rejected'), already_delivered = already_delivered + (new.why IS 'already_delivered') - (old.why IS 'already_delivered'), changed = changed + (new.why IS 'changed') - (old.why IS 'changed'), left_out = left_out + (new.why IS 'left_out') - (old.why IS 'left_out'), repeated_id = repeated_id + (new.why IS 'repeated_id') - (old.why IS 'repeated_id') WHERE import_id = new.import_id; END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('imports',1);
COMMIT;
