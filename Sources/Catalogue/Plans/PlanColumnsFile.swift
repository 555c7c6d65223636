import Plans

/// `plans/columns.yaml`: what the columns of plans are called.
enum PlanColumnsFile {
    static let path = "plans/columns.yaml"

    static func read(_ file: Reader) -> [PlanField: [String]]? {
        guard let fields = file.concept("columns") else { return nil }
        guard let columns = fields.required("columns") else { return nil }
        let names = PlanField.allCases.map(\.rawValue)
        guard let titles = Fields(columns, allowed: names) else { return nil }
        let found = PlanField.allCases.compactMap { field in
            titles[field.rawValue]?.texts().map { (field, $0) }
        }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}
