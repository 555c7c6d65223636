extension PlanMigration {
    /// An action that is removed stays, with the moment, so that its history can be read. Positions order the actions
    /// that are there; they need not follow each other without a gap.
    static let actions = """
        CREATE TABLE plan_action (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            key TEXT NOT NULL CHECK (key <> ''),
            position INTEGER NOT NULL CHECK (position >= 0),
            ref TEXT,
            text TEXT NOT NULL,
            label TEXT,
            objective TEXT,
            theme TEXT,
            measure TEXT,
            metric TEXT,
            communication TEXT,
            sustainability TEXT,
            cost TEXT,
            status TEXT NOT NULL CHECK (status \(statuses)),
            status_note TEXT,
            \(due("due")),
            removed_at TEXT CHECK (removed_at \(LedgerMigration.isInstant)),
            removed_by TEXT,
            UNIQUE (plan_id, key),
            CHECK ((removed_at IS NULL) = (removed_by IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX plan_action_order ON plan_action (plan_id, position);
        CREATE INDEX plan_action_present ON plan_action (plan_id, removed_at, position);
        """

    static let partsOfActions = """
        CREATE TABLE plan_link (
            \(ofAction),
            \(link),
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_lead (
            \(ofAction),
            role TEXT NOT NULL CHECK (role \(isOneOf("accountable responsible unspecified"))),
            text TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind \(isOneOf("role person group to-be-confirmed"))),
            post TEXT,
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_target (
            \(ofAction),
            \(target),
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_part (
            \(ofAction),
            text TEXT NOT NULL,
            \(due("due")),
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_text_list (
            \(ofAction),
            list TEXT NOT NULL CHECK (list \(isOneOf("kpi dependency forum"))),
            text TEXT NOT NULL,
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// Each printing of an action in the document, with the heading that it stood under and its other cells.
    static let occurrences = """
        CREATE TABLE plan_occurrence (
            \(ofAction),
            first_line INTEGER NOT NULL CHECK (first_line \(isLine)),
            last_line INTEGER NOT NULL CHECK (last_line >= first_line),
            ref TEXT,
            wording TEXT NOT NULL,
            PRIMARY KEY (action_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_occurrence_link (
            \(ofOccurrence),
            \(link),
            PRIMARY KEY (action_id, position),
            \(toOccurrence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_occurrence_cell (
            \(ofOccurrence),
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (action_id, position),
            UNIQUE (action_id, occurrence, name),
            \(toOccurrence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX plan_occurrence_links ON plan_occurrence_link (action_id, occurrence);
        """

    private static let ofAction = """
        action_id INTEGER NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0)
        """

    /// Positions run through all the occurrences of an action.
    private static let ofOccurrence = """
        action_id INTEGER NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0),
        occurrence INTEGER NOT NULL
        """

    private static let toOccurrence = """
        FOREIGN KEY (action_id, occurrence) REFERENCES plan_occurrence (action_id, position) ON DELETE CASCADE
        """
}
