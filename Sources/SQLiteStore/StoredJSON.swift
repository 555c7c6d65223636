import Foundation

/// Small lists that the ledger keeps as JSON text.
enum StoredJSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

/// Moments are kept to the second, in UTC: `2025-04-02T09:30:00Z`.
enum StoredInstant {
    static func text(_ date: Date) -> String { date.formatted(.iso8601) }

    static func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }
}
