/// The part of one group in a row of shares.
package struct SharePart: Sendable, Equatable {
    /// The group as shown; parts of the same group have the same name in every row.
    package let group: String
    /// Percent of the row, 0 to 100; nil where it is withheld.
    package let share: Double?
    /// The count behind the share as it may be shown, such as "93" or "1 to 6".
    package let count: String

    package init(group: String, share: Double?, count: String) {
        self.group = group
        self.share = finite(share).map { min(max($0, 0), 100) }
        self.count = count
    }

    /// "14.5% (93)", or the count alone where there is no share.
    func text(_ format: ValueFormat) -> String {
        guard let share else { return count }
        return count.isEmpty ? format.text(share) : "\(format.text(share)) (\(count))"
    }
}

/// One bar of shares, such as a pay band.
package struct ShareRow: Sendable, Equatable {
    package let label: String
    /// In the order in which they are drawn. The bar is drawn only where every part has a share.
    package let parts: [SharePart]
    /// Why there is no bar, or a remark on it.
    package let note: String?

    package init(label: String, parts: [SharePart], note: String? = nil) {
        self.label = label
        self.parts = parts
        self.note = note
    }

    /// The shares, or nil where one of them is absent.
    var shares: [Double]? {
        let known = parts.compactMap(\.share)
        return known.isEmpty || known.count < parts.count ? nil : known
    }
}
