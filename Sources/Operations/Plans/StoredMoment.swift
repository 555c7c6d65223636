import Foundation

/// A moment as the store keeps it: `2024-05-01T09:30:00Z`.
enum StoredMoment {
    static func text(_ moment: Date) -> String { moment.formatted(.iso8601) }

    /// Reads a moment, or a day as its noon.
    static func date(_ text: String) -> Date? {
        try? Date(text.count == 10 ? "\(text)T12:00:00Z" : text, strategy: .iso8601)
    }
}
