import Workforce

/// Days and instants as a reader writes them.
enum Instant {
    /// `31 March 2025` from `2025-03-31`; anything else as it is.
    static func day(_ iso: String) -> String { Day(iso: iso)?.description ?? iso }

    /// `31 March 2025, 14:02 UTC` from `2025-03-31T14:02:07Z`; anything else as it is.
    static func words(_ iso: String) -> String {
        let parts = iso.split(separator: "T")
        guard parts.count == 2, let day = Day(iso: parts[0]), parts[1].hasSuffix("Z") else { return iso }
        return "\(day), \(parts[1].prefix(5)) UTC"
    }
}
