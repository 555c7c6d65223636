import GRDB

/// The ledger of imports, and the small tables beside it. The tables that hold rows are made from the catalogue.
enum LedgerMigration: Migration {
    static let isDay = "GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'"
    static let isInstant =
        "GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z'"

    static func apply(_ db: Database) throws {
        try db.execute(sql: datasets)
        try db.execute(sql: imports)
        try db.execute(sql: small)
    }

    private static let datasets = """
        CREATE TABLE dataset (
            id TEXT PRIMARY KEY NOT NULL,
            timing TEXT NOT NULL CHECK (timing IN ('snapshot', 'events')),
            key TEXT NOT NULL CHECK (json_valid(key))
        ) STRICT;
        """

    private static let imports = """
        CREATE TABLE import (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            dataset TEXT NOT NULL REFERENCES dataset (id),
            as_of TEXT CHECK (as_of \(isDay)),
            file_name TEXT NOT NULL CHECK (file_name <> ''),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            imported_at TEXT NOT NULL CHECK (imported_at \(isInstant)),
            imported_by TEXT NOT NULL,
            is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
            is_addition INTEGER NOT NULL DEFAULT 0 CHECK (is_addition IN (0, 1)),
            read INTEGER NOT NULL DEFAULT 0 CHECK (read >= 0),
            accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
            rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0),
            blank INTEGER NOT NULL DEFAULT 0 CHECK (blank >= 0),
            stored INTEGER NOT NULL DEFAULT 0 CHECK (stored >= 0),
            replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced >= 0),
            encoding TEXT,
            dropped_headers TEXT NOT NULL DEFAULT '[]' CHECK (json_type(dropped_headers) = 'array'),
            problems TEXT NOT NULL DEFAULT '{}' CHECK (json_type(problems) = 'object'),
            removed_at TEXT CHECK (removed_at \(isInstant)),
            removed_by TEXT,
            CHECK (read = accepted + rejected + blank),
            CHECK ((removed_at IS NULL) = (removed_by IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX import_once ON import (dataset, ifnull(as_of, ''), sha256) WHERE removed_at IS NULL;
        """

    private static let small = """
        CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
        CREATE TABLE exact_read (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL CHECK (at \(isInstant)),
            audience TEXT NOT NULL,
            what TEXT NOT NULL,
            by TEXT NOT NULL
        ) STRICT;
        CREATE TABLE data_version (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL) STRICT;
        INSERT INTO data_version VALUES (1, 1);
        """
}
