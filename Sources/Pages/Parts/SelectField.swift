/// A list to choose one entry from.
struct SelectField: Sendable {
    struct Option: Sendable {
        let value: String
        let text: String
        let isSelected: Bool
    }

    /// Entries under a heading.
    struct Cluster: Sendable {
        let heading: String
        let options: [Option]
    }

    let fieldID: String
    let name: String
    let label: String
    let options: [Option]
    let clusters: [Cluster]

    init(
        _ name: String, label: String, options: [(value: String, text: String)], selected: String?,
        clusters: [(heading: String, options: [(value: String, text: String)])] = []
    ) {
        let made = { (option: (value: String, text: String)) in
            Option(value: option.value, text: option.text, isSelected: option.value == selected)
        }
        (fieldID, self.name, self.label) = ("choose-\(name)", name, label)
        self.options = options.map(made)
        self.clusters = clusters.map { Cluster(heading: $0.heading, options: $0.options.map(made)) }
    }
}

/// A form that shows the page again with other choices.
struct ChoiceForm: Sendable {
    let action: String
    let fields: [SelectField]
}
