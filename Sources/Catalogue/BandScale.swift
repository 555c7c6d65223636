import Workforce

/// A named group of bands, such as bands 5 to 7.
struct BandCluster: Hashable, Sendable {
    let scheme: String
    let id: String
    let label: String
    let bands: [String]
}

/// The bands, and the clusters that indicators may ask for.
struct BandScale: Sendable {
    let payScale: PayScale
    let clusters: [BandCluster]

    var schemes: [String] { Set(clusters.map(\.scheme)).sorted() }

    func clusters(of scheme: String) -> [BandCluster] { clusters.filter { $0.scheme == scheme } }

    /// A band and those that are part of it.
    func withParts(_ id: String) -> [String] {
        [id] + payScale.bands.filter { $0.partOf == id }.map(\.id)
    }
}
