import Foundation
import Plans

/// A document that a plan is read from.
package struct NewPlanSource: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// 1-based.
        package var number: Int
        package var text: String
        package init(_ number: Int, _ text: String) { (self.number, self.text) = (number, text) }
    }

    /// Without folders.
    package var fileName: String
    /// Of the file's bytes: 64 lower-case hexadecimal digits.
    package var sha256: String
    /// Every line that is kept, each number once; at least those that the accounting speaks of.
    package var lines: [Line]

    package init(fileName: String, sha256: String, lines: [Line]) {
        (self.fileName, self.sha256, self.lines) = (fileName, sha256, lines)
    }
}

/// A document that was read into a plan: to make it, or later to change it.
package struct PlanSourceEntry: Hashable, Sendable {
    package let id: Int
    /// The revision of the plan that it made; 1 for the document that the plan began with.
    package let revision: Int
    package let fileName: String
    package let sha256: String
    /// Kept to the second.
    package let importedAt: Date
    package let importedBy: String
}

/// A document word for word, with where each line went.
package struct StoredReading: Hashable, Sendable {
    package let entry: PlanSourceEntry
    package let lines: [NewPlanSource.Line]
    package let accounting: Accounting
}
