/// What a plan says of an action's state. Not its rating: that is worked out.
package enum ActionStatus: String, CaseIterable, Sendable {
    case new, ongoing, deferred, complete
    case notStated = "not-stated"
}

/// One piece of work: entered once, linked many times.
package struct Action: Hashable, Sendable {
    /// Unique in its plan and kept over the years: `2.1`.
    package var key: String
    /// The number as printed, also when damaged; numbers may restart under each heading.
    package var ref: String?
    package var text: String
    /// A label that was printed before the text: “Project”.
    package var label: String?
    package var objective: String?
    package var theme: String?
    /// “Can this be measured, and how?”
    package var measure: String?
    /// Metric and target, or KPIs and timelines, as printed.
    package var metric: String?
    package var kpis: [String]
    package var communication: String?
    package var sustainability: String?
    /// Cost, funding and approval.
    package var cost: String?
    /// What the status cell or the brackets say beside the status: why it was deferred.
    package var statusNote: String?
    /// Keys of other actions, or words.
    package var dependencies: [String]
    package var links: [Link]
    package var status: ActionStatus
    package var due: DueDate
    package var leads: Leads
    package var targets: [Target]
    package var parts: [Part]
    /// Names of forums that review it.
    package var forums: [String]
    /// Every place of the document where it is printed, in order. Empty for one that was entered here.
    package var occurrences: [Occurrence]

    package init(
        key: String, ref: String? = nil, text: String, label: String? = nil, objective: String? = nil,
        theme: String? = nil, measure: String? = nil, metric: String? = nil, kpis: [String] = [],
        communication: String? = nil, sustainability: String? = nil, cost: String? = nil, statusNote: String? = nil,
        dependencies: [String] = [], links: [Link] = [], status: ActionStatus = .notStated, due: DueDate = .none,
        leads: Leads = Leads(), targets: [Target] = [], parts: [Part] = [], forums: [String] = [],
        occurrences: [Occurrence] = []
    ) {
        (self.key, self.ref, self.text, self.label) = (key, ref, text, label)
        (self.objective, self.theme, self.measure, self.metric) = (objective, theme, measure, metric)
        (self.kpis, self.communication, self.sustainability) = (kpis, communication, sustainability)
        (self.cost, self.statusNote, self.dependencies, self.links) = (cost, statusNote, dependencies, links)
        (self.status, self.due, self.leads, self.targets) = (status, due, leads, targets)
        (self.parts, self.forums, self.occurrences) = (parts, forums, occurrences)
    }

    /// WRES indicators that it is meant to move, `1` to `9`, each once, in order.
    package var indicators: [String] {
        let items = links.filter { $0.framework == .wres && [.direct, .indirect].contains($0.strength) }.map(\.item)
        return Set(items).sorted { (Int($0) ?? 99, $0) < (Int($1) ?? 99, $1) }
    }

    /// The line of the document where it is first printed.
    package var firstLine: Int? { occurrences.first?.lines.lowerBound }

    /// A step of an action, with its own date.
    package struct Part: Hashable, Sendable {
        package var text: String
        package var due: DueDate
        package init(_ text: String, due: DueDate) { (self.text, self.due) = (text, due) }
    }

    /// One printing of an action.
    package struct Occurrence: Hashable, Sendable {
        /// First and last line, 1-based.
        package var lines: ClosedRange<Int>
        package var ref: String?
        /// The wording of this printing.
        package var wording: String
        /// The heading that it stands under, as links.
        package var under: [Link]
        /// Its other cells by the name of the field, as printed: a later printing may say more than the first.
        package var cells: [String: String]

        package init(
            lines: ClosedRange<Int>, ref: String? = nil, wording: String, under: [Link] = [],
            cells: [String: String] = [:]
        ) {
            (self.lines, self.ref, self.wording, self.under, self.cells) = (lines, ref, wording, under, cells)
        }
    }
}
