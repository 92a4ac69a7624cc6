PRAGMA application_id = 1111640369;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE account_keys (
        address TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        PRIMARY KEY (address, fingerprint)) WITHOUT ROWID;
INSERT INTO "account_keys" VALUES('https://api.example.com','7b3daa13c55020a63244bd62493a5e209fc499bf2e85996177783968b568b54f',1);
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
INSERT INTO "contents" VALUES('5951697386',2,'{"external_id":"t-2","fields":[{"category":"content","type":"string","name":"comment","value":"Cannot log in"},{"category":"metadata","type":"integer","name":"score","value":3}]}','["t-2","ann@example.com","Ann Lee","Cannot log in","3"]');
INSERT INTO "contents" VALUES('5951697386',3,'{"external_id":"t-3","fields":[{"category":"content","type":"string","name":"comment","value":"Slow today"},{"category":"metadata","type":"integer","name":"score","value":4}]}','["t-3","","","Slow today","4"]');
INSERT INTO "contents" VALUES('5951697386',4,'{"external_id":"t-4","fields":[{"category":"content","type":"string","name":"comment","value":"Nice colours"},{"category":"metadata","type":"integer","name":"score","value":5}]}','["t-4","ann@example.com","Ann Lee","Nice colours","5"]');
INSERT INTO "contents" VALUES('5951697386',5,'{"external_id":"t-5","fields":[{"category":"content","type":"string","name":"comment","value":"More of this"},{"category":"metadata","type":"integer","name":"score","value":6}]}','["t-5","","","More of this","6"]');
INSERT INTO "contents" VALUES('5951697386',6,NULL,'["t-6","","","","7"]');
CREATE TABLE counts (
        import_id TEXT PRIMARY KEY REFERENCES imports (import_id) ON DELETE CASCADE,
        invalid INTEGER NOT NULL DEFAULT 0, planned INTEGER NOT NULL DEFAULT 0, sending INTEGER NOT NULL DEFAULT 0, accepted INTEGER NOT NULL DEFAULT 0, duplicate INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, already_delivered INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0, left_out INTEGER NOT NULL DEFAULT 0, repeated_id INTEGER NOT NULL DEFAULT 0,
        sent_sources INTEGER NOT NULL DEFAULT 0,
        sent_people INTEGER NOT NULL DEFAULT 0,
        sent_records INTEGER NOT NULL DEFAULT 0,
        retries INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO "counts" VALUES('5951697386',1,1,1,1,0,1,0,0,1,0,1,1,3,0,4.5);
CREATE TABLE import_people (
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        payload TEXT NOT NULL,
        attributes TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (import_id, person)) WITHOUT ROWID;
INSERT INTO "import_people" VALUES('5951697386','6ae7e71c6ac8628a7dd19efd320f7524','{"first_name": "Ann", "last_name": "Lee", "email": "ann@example.com", "boundary": "external"}','279c12a6752b21c21a13eb9dc932dbf3',1);
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
INSERT INTO "imports" VALUES(1,'5951697386',1,'delivering',NULL,'','2026-11-26T02:53:13Z',NULL,'f2050706fe437699ab2d78885f0c43c405d53196da74b9a8137cefdc538a8421','tickets.csv','{"path": "tickets.csv", "fingerprint": "696679ed043b22521c83fb51669560e0", "format": "csv", "encoding": "utf-8", "delimiter": ",", "sheet": null, "sheets": [], "header_row": 1, "header_rows": 1, "proofs": [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0]]}','["Id", "Email", "Name", "Comment", "Score"]','{"version":1,"name":"","reading":{"sheet":null,"header_row":null,"encoding":null,"delimiter":null},"steps":[],"columns":{"Id":[{"to":"external_id","prefix":""}],"Email":[{"to":"person.email"}],"Name":[{"to":"person.full_name"}],"Comment":[{"to":"field","category":"content","type":"string","name":"comment"}],"Score":[{"to":"field","category":"metadata","type":"integer","name":"score"}]},"constants":[],"derive_id_from":null,"options":{"timezone":"UTC","date_order":"auto","numbers":"auto","empty":["","-","N/A"],"oversize":"refuse","duplicates":"refuse"}}',0,6,1,'Tickets','123',1,0);
CREATE TABLE installation (salt BLOB NOT NULL);
INSERT INTO "installation" VALUES(X'2013039778C269C809F31C61E517E54071F22ACBD4276A1547F74B3B16FF2D08');
CREATE TABLE mends (
        import_id TEXT PRIMARY KEY REFERENCES imports (import_id) ON DELETE CASCADE,
        mends TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "mends" VALUES('5951697386','{"cells": [[3, "Comment", "Not yet sent"]], "left_out": [], "as_they_are": []}');
CREATE TABLE notices (
        number INTEGER PRIMARY KEY,
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        at REAL NOT NULL,
        seconds REAL NOT NULL,
        quiet INTEGER NOT NULL);
INSERT INTO "notices" VALUES(1,'5951697386','slept',4.0,90.0,1);
CREATE TABLE people (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        person TEXT NOT NULL,
        person_id TEXT NOT NULL,
        attributes TEXT NOT NULL,
        PRIMARY KEY (account, person)) WITHOUT ROWID;
INSERT INTO "people" VALUES(1,'6ae7e71c6ac8628a7dd19efd320f7524','456','279c12a6752b21c21a13eb9dc932dbf3');
CREATE TABLE places (
        address TEXT NOT NULL REFERENCES addresses,
        place INTEGER NOT NULL,
        import_id TEXT NOT NULL,
        given_at REAL NOT NULL,
        answered_at REAL,
        PRIMARY KEY (address, place)) WITHOUT ROWID;
INSERT INTO "places" VALUES('https://api.example.com',1,'5951697386',2.0,2.5);
INSERT INTO "places" VALUES('https://api.example.com',2,'5951697386',3.0,3.5);
INSERT INTO "places" VALUES('https://api.example.com',3,'5951697386',4.0,NULL);
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
        server_id TEXT, answer TEXT, told TEXT,
        PRIMARY KEY (import_id, row)) WITHOUT ROWID;
INSERT INTO "rows" VALUES('5951697386',2,'t-2','6ae7e71c6ac8628a7dd19efd320f7524','3c93d9919e6d91678fa5eed6075100fed6f04f55c53ceb9298d4a27e5394ed94','accepted',NULL,0,1,0,0,NULL,NULL,'789',NULL,NULL);
INSERT INTO "rows" VALUES('5951697386',3,'t-3',NULL,'62774dafa65ce1564fd004e8da90e683c21c89132fe469ed4b26e99b2b78d6af','rejected',NULL,0,1,0,0,'Refused.',NULL,NULL,'{"message": "Refused."}','[["server_words",{"words":"Refused."}]]');
INSERT INTO "rows" VALUES('5951697386',4,'t-4','6ae7e71c6ac8628a7dd19efd320f7524','d9bd3c8d24befc95687f6abf9027ec8e7ea04a3e7d5862e45e7d2c96174756ad','sending',NULL,0,1,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rows" VALUES('5951697386',5,'t-5',NULL,'e9fdd5dba102c134c7dd0f19710b2d31e0de0d7aed109c7e15bec4318f7dc820','planned',NULL,0,0,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "rows" VALUES('5951697386',6,'t-6',NULL,NULL,'invalid',NULL,0,0,0,0,'This row has no feedback: nothing stands in any content field. Write it, or leave the row out.','Comment',NULL,NULL,'[["no_content",{"column":"Comment","value":"","count":1}]]');
INSERT INTO "rows" VALUES('5951697386',7,'t-7',NULL,NULL,'skipped','left_out',0,0,0,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sources (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        source_id TEXT NOT NULL,
        name TEXT NOT NULL,
        since TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        PRIMARY KEY (account, source_id));
INSERT INTO "sources" VALUES(1,'123','Tickets','2026-11-26T02:53:13Z');
CREATE INDEX imports_by_account ON imports (account);
CREATE TRIGGER count_new AFTER INSERT ON rows BEGIN
        UPDATE counts SET invalid = invalid + (new.state IS 'invalid'), planned = planned + (new.state IS 'planned'), sending = sending + (new.state IS 'sending'), accepted = accepted + (new.state IS 'accepted'), duplicate = duplicate + (new.state IS 'duplicate'), rejected = rejected + (new.state IS 'rejected'), already_delivered = already_delivered + (new.why IS 'already_delivered'), changed = changed + (new.why IS 'changed'), left_out = left_out + (new.why IS 'left_out'), repeated_id = repeated_id + (new.why IS 'repeated_id') WHERE import_id = new.import_id; END;
CREATE TRIGGER count_moved AFTER UPDATE OF state, why ON rows BEGIN
        UPDATE counts SET invalid = invalid + (new.state IS 'invalid') - (old.state IS 'invalid'), planned = planned + (new.state IS 'planned') - (old.state IS 'planned'), sending = sending + (new.state IS 'sending') - (old.state IS 'sending'), accepted = accepted + (new.state IS 'accepted') - (old.state IS 'accepted'), duplicate = duplicate + (new.state IS 'duplicate') - (old.state IS 'duplicate'), rejected = rejected + (new.state IS 'rejected') - (old.state IS 'rejected'), already_delivered = already_delivered + (new.why IS 'already_delivered') - (old.why IS 'already_delivered'), changed = changed + (new.why IS 'changed') - (old.why IS 'changed'), left_out = left_out + (new.why IS 'left_out') - (old.why IS 'left_out'), repeated_id = repeated_id + (new.why IS 'repeated_id') - (old.why IS 'repeated_id') WHERE import_id = new.import_id; END;
CREATE INDEX notices_by_import ON notices (import_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('imports',1);
COMMIT;
