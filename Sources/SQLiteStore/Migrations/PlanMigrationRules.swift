extension PlanMigration {
    /// Rules that a column or a table cannot say alone.
    static let rules = """
        CREATE TRIGGER plan_revision_counts_up BEFORE UPDATE OF revision ON plan
        WHEN NEW.revision <> OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'the revision of a plan counts up by one'); END;
        CREATE TRIGGER plan_action_keeps_its_key BEFORE UPDATE OF id, plan_id, key ON plan_action
        WHEN NEW.id <> OLD.id OR NEW.plan_id <> OLD.plan_id OR NEW.key <> OLD.key
        BEGIN SELECT RAISE(ABORT, 'an action keeps its plan and its key'); END;
        CREATE TRIGGER plan_action_keeps_its_history BEFORE DELETE ON plan_action
        WHEN EXISTS (SELECT 1 FROM plan WHERE id = OLD.plan_id)
        BEGIN SELECT RAISE(ABORT, 'an action is marked as removed, and deleted only with its plan'); END;
        """

    /// A row of these tables goes only when the plan goes: the row that it hangs on is gone by then.
    static let appendOnly = [
        ("plan_update", "plan_action", "action_id"), ("plan_date_change", "plan_action", "action_id"),
        ("plan_evidence", "plan_action", "action_id"), ("plan_escalation_event", "plan_action", "action_id"),
        ("plan_change", "plan", "plan_id"), ("plan_source", "plan", "plan_id"),
        ("plan_source_line", "plan_source", "source_id"), ("plan_placement", "plan_source", "source_id"),
        ("plan_unplaced", "plan_source", "source_id"),
    ].map { appendOnly($0, parent: $1, by: $2) }.joined(separator: "\n")

    private static func appendOnly(_ table: String, parent: String, by column: String) -> String {
        """
        CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'what is kept in \(table) is never changed'); END;
        CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(parent) WHERE id = OLD.\(column))
        BEGIN SELECT RAISE(ABORT, 'what is kept in \(table) goes only with its plan'); END;
        """
    }
}
