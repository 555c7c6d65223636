import Catalogue
import Plans
import PlanReading
import Testing

/// The vocabulary that is built in.
enum Words {
    static let builtIn = Result { try Catalogue.load().planVocabulary }
    static func vocabulary() throws -> PlanVocabulary { try builtIn.get() }
}

extension DueDate {
    /// `month ..2024-03`, with what else it is: `start`, `fixed`, `about`.
    var brief: String {
        let notes = [isStart ? " start" : "", isFixedNationally ? " fixed" : "", isApproximate ? " about" : ""]
        let ends = start == nil && end == nil ? "" : " \(start?.iso ?? "")..\(end?.iso ?? "")"
        return kind.rawValue + ends + notes.joined()
    }
}
