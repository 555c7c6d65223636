extension PlanMigration {
    /// What happened to the actions since they were read. Nothing here is changed once it is written.
    static let history = """
        CREATE TABLE plan_update (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            \(ofAction),
            rating TEXT CHECK (rating \(isOneOf("red amber green complete not-rated"))),
            status TEXT CHECK (status \(statuses)),
            note TEXT NOT NULL,
            go_to_green TEXT
        ) STRICT;
        CREATE INDEX plan_update_latest ON plan_update (action_id, at);
        CREATE INDEX plan_update_rated ON plan_update (action_id, at) WHERE rating IS NOT NULL;
        CREATE INDEX plan_update_with_status ON plan_update (action_id, at) WHERE status IS NOT NULL;
        CREATE TABLE plan_date_change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            \(ofAction),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            \(due("from")),
            \(due("to"))
        ) STRICT;
        CREATE INDEX plan_date_change_in_time ON plan_date_change (action_id, at);
        CREATE TABLE plan_evidence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            \(ofAction),
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX plan_evidence_in_time ON plan_evidence (action_id, at);
        CREATE TABLE plan_escalation_event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            action_id INTEGER NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind \(isOneOf("step paused restarted ended"))),
            day TEXT NOT NULL CHECK (day \(LedgerMigration.isDay)),
            step INTEGER NOT NULL CHECK (step >= 0),
            holder TEXT NOT NULL CHECK (holder \(holders)),
            holder_name TEXT,
            after_days INTEGER NOT NULL,
            told TEXT NOT NULL CHECK (json_type(told) = 'array'),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            asks_go_to_green INTEGER NOT NULL CHECK (asks_go_to_green \(isFlag)),
            UNIQUE (action_id, kind, step, day)
        ) STRICT;
        CREATE TABLE plan_change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            at TEXT NOT NULL CHECK (at \(LedgerMigration.isInstant)),
            by TEXT NOT NULL,
            revision INTEGER NOT NULL CHECK (revision >= 1),
            action TEXT,
            field TEXT NOT NULL CHECK (field <> ''),
            before TEXT,
            after TEXT,
            reason TEXT,
            source_id INTEGER REFERENCES plan_source (id) ON DELETE CASCADE,
            corrects_reading INTEGER NOT NULL CHECK (corrects_reading \(isFlag)),
            FOREIGN KEY (plan_id, action) REFERENCES plan_action (plan_id, key) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX plan_change_of_action ON plan_change (plan_id, action);
        CREATE INDEX plan_change_of_source ON plan_change (source_id) WHERE source_id IS NOT NULL;
        """

    private static let holders = isOneOf(
        "responsible-lead accountable-lead business-partner forum board-assurance-framework")

    private static let ofAction = """
        action_id INTEGER NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
        at TEXT NOT NULL CHECK (at \(LedgerMigration.isInstant)),
        by TEXT NOT NULL
        """
}
