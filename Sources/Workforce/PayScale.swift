/// A row of indicator 1: an Agenda for Change band, very senior managers, or a group of doctors and dentists.
package struct PayBand: Hashable, Sendable {
    package let id: String
    package let label: String
    /// Doctors and dentists are told from other clinical staff by their pay, not by their occupation code.
    package let isMedical: Bool
    /// The wider band it is counted in as well (`of which`); such a row never enters a total.
    package let partOf: String?
    /// Scheme of clusters to the cluster's name: `wres` → `5-7`, `disparity` → `lower`.
    package let clusters: [String: String]
    /// Writings of a pay grade that mean this band wherever they stand in the entry.
    package let grades: [String]
    /// Writings that mean it only where they are the whole entry (`5`).
    package let wholeGrades: [String]

    package init(
        id: String, label: String, isMedical: Bool, partOf: String?, clusters: [String: String],
        grades: [String], wholeGrades: [String]
    ) {
        (self.id, self.label, self.isMedical, self.partOf) = (id, label, isMedical, partOf)
        (self.clusters, self.grades, self.wholeGrades) = (clusters, grades, wholeGrades)
    }
}

/// All bands in the order in which they are shown, and how a pay grade is recognised.
package struct PayScale: Sendable {
    package let bands: [PayBand]
    private let byID: [String: PayBand]
    private let anywhere: [String: PayBand]
    private let whole: [String: PayBand]

    package init(bands: [PayBand]) {
        self.bands = bands
        byID = Dictionary(bands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        anywhere = Self.index(bands, by: \.grades)
        whole = Self.index(bands, by: \.wholeGrades)
    }

    package func band(id: String) -> PayBand? { byID[id] }

    /// The band of a pay grade as an extract writes it (`8a`, `Band 8A`, `NHS|XR08|Review Body Band 8 - Range A`).
    /// The longest known writing in the entry decides. Nil where none is found.
    package func band(ofGrade raw: String?) -> PayBand? {
        let text = Spelling.words(raw ?? "")
        if let exact = whole[text] ?? anywhere[text] { return exact }
        let words = text.split(separator: " ")
        for length in stride(from: words.count, through: 1, by: -1) {
            for start in 0...(words.count - length) {
                let part = words[start..<(start + length)].joined(separator: " ")
                if let band = anywhere[part] { return band }
            }
        }
        return nil
    }

    private static func index(_ bands: [PayBand], by key: KeyPath<PayBand, [String]>) -> [String: PayBand] {
        let pairs = bands.flatMap { band in band[keyPath: key].map { (Spelling.words($0), band) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
