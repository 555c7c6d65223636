extension PlanMigration {
    /// The documents as they were read, word for word. A document makes one plan; it may be read again to change one.
    static let sources = """
        CREATE TABLE plan_source (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            revision INTEGER NOT NULL CHECK (revision >= 1),
            file_name TEXT NOT NULL CHECK (file_name <> ''),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            imported_at TEXT NOT NULL CHECK (imported_at \(LedgerMigration.isInstant)),
            imported_by TEXT NOT NULL,
            UNIQUE (plan_id, revision)
        ) STRICT;
        CREATE UNIQUE INDEX plan_source_once ON plan_source (sha256) WHERE revision = 1;
        CREATE TABLE plan_source_line (
            source_id INTEGER NOT NULL REFERENCES plan_source (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number \(isLine)),
            text TEXT NOT NULL,
            is_placed INTEGER NOT NULL CHECK (is_placed \(isFlag)),
            PRIMARY KEY (source_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_placement (
            source_id INTEGER NOT NULL,
            line INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            field TEXT NOT NULL,
            PRIMARY KEY (source_id, line, position),
            FOREIGN KEY (source_id, line) REFERENCES plan_source_line (source_id, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_unplaced (
            source_id INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            line INTEGER NOT NULL,
            text TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (source_id, position),
            FOREIGN KEY (source_id, line) REFERENCES plan_source_line (source_id, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX plan_unplaced_lines ON plan_unplaced (source_id, line);
        CREATE TABLE plan_question (
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            id TEXT NOT NULL CHECK (id <> ''),
            position INTEGER NOT NULL CHECK (position >= 0),
            line INTEGER NOT NULL CHECK (line \(isLine)),
            code TEXT NOT NULL,
            text TEXT NOT NULL,
            choices TEXT NOT NULL CHECK (json_type(choices) = 'array'),
            assumed INTEGER NOT NULL CHECK (assumed >= 0),
            action TEXT,
            answer INTEGER CHECK (answer >= 0 AND answer < json_array_length(choices)),
            answered_at TEXT CHECK (answered_at \(LedgerMigration.isInstant)),
            answered_by TEXT,
            PRIMARY KEY (plan_id, id),
            UNIQUE (plan_id, position),
            CHECK ((answer IS NULL) = (answered_at IS NULL)),
            CHECK ((answer IS NULL) = (answered_by IS NULL))
        ) STRICT, WITHOUT ROWID;
        """
}
