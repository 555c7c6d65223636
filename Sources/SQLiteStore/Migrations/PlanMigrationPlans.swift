extension PlanMigration {
    /// The revision counts up by one with each edit, so that two people cannot overwrite each other unseen.
    static let plans = """
        CREATE TABLE plan (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT,
            organisation TEXT,
            years TEXT,
            published TEXT CHECK \(isPartialDate("published")),
            authors TEXT NOT NULL CHECK (json_type(authors) = 'array'),
            endorsed_by TEXT NOT NULL CHECK (json_type(endorsed_by) = 'array'),
            sources TEXT NOT NULL CHECK (json_type(sources) = 'array'),
            group_label TEXT,
            layout TEXT CHECK (layout \(layouts)),
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
            created_at TEXT NOT NULL CHECK (created_at \(LedgerMigration.isInstant)),
            created_by TEXT NOT NULL
        ) STRICT;
        CREATE TABLE plan_passage (
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            line INTEGER CHECK (line \(isLine)),
            PRIMARY KEY (plan_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_baseline (
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            indicator TEXT,
            label TEXT NOT NULL,
            white REAL,
            bme REAL,
            ratio REAL,
            value REAL,
            year TEXT,
            unit TEXT NOT NULL CHECK (unit \(units)),
            line INTEGER CHECK (line \(isLine)),
            PRIMARY KEY (plan_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_goal (
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            under_framework TEXT CHECK (under_framework \(frameworks)),
            under_item TEXT,
            under_strength TEXT CHECK (under_strength \(strengths)),
            text TEXT NOT NULL,
            line INTEGER CHECK (line \(isLine)),
            PRIMARY KEY (plan_id, position),
            CHECK ((under_framework IS NULL) = (under_item IS NULL)),
            CHECK ((under_framework IS NULL) = (under_strength IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_goal_target (
            plan_id INTEGER NOT NULL,
            goal INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            \(target),
            PRIMARY KEY (plan_id, goal, position),
            FOREIGN KEY (plan_id, goal) REFERENCES plan_goal (plan_id, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_setting (
            plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (name <> ''),
            value TEXT NOT NULL,
            PRIMARY KEY (plan_id, name)
        ) STRICT, WITHOUT ROWID;
        """

    private static let layouts = isOneOf(
        "narrative-by-indicator action-indicator-matrix theme-activity-lead-due nine-column-tracker "
            + "indicator-action-kpi-sustainability")
}
