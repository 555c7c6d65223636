import Workforce

/// Names of the dimensions that mean something to the product, beyond a column's own words.
package enum DimensionName {
    package static let ethnicCategory = "ethnic-category"
    package static let reportedGroup = "reported-group"
    package static let band = "band"
    package static let occupation = "occupation"
    package static let sector = "sector"
    package static let unit = "unit"
    package static let staffGroup = "staff-group"
    /// `cluster-wres`, `cluster-disparity`: the schemes of `bands.yaml`.
    package static let clusterPrefix = "cluster-"
}

/// Gives raw cells their meaning: engines count the entries as they stand in the extracts, and only then is an
/// Ethnic Origin read as a category or a Pay Grade as a band. So every engine counts alike, and a corrected
/// catalogue corrects the figures of files that were imported long ago.
package struct Classification: Sendable {
    private let vocabulary: Vocabulary

    package init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The table with its columns renamed to dimensions and their entries read.
    /// - Parameter names: for each of the table's columns, in order, the dimension it gives.
    package func classified(_ table: CountTable, as names: [String]) -> CountTable {
        var result = table
        for (column, name) in zip(table.dimensions, names) {
            result = result.mapped(column, as: name, reading(name))
        }
        guard names.contains(DimensionName.band) else { return result }
        return withSector(result)
    }

    /// The ethnic group of a category's code or of a reported group: `white`, `bme` or `unknown`.
    package func group(of label: String?) -> String {
        guard let label else { return EthnicGroup.unknown.rawValue }
        if EthnicGroup(rawValue: label) != nil { return label }
        return (vocabulary.ethnicities.category(code: label)?.group ?? .unknown).rawValue
    }

    /// The name of the cluster of a band, within a scheme.
    package func cluster(ofBand id: String?, scheme: String) -> String? {
        id.flatMap { vocabulary.payScale.band(id: $0)?.clusters[scheme] }
    }

    private func reading(_ dimension: String) -> (String?) -> String? {
        switch dimension {
        case DimensionName.ethnicCategory: { vocabulary.ethnicities.read($0).category.code }
        case DimensionName.band: { vocabulary.payScale.band(ofGrade: $0)?.id }
        case DimensionName.reportedGroup: reportedGroup
        default: { $0 }
        }
    }

    /// `White`, `BME` and `Unknown` are the groups; anything else is read as one ethnic category.
    private func reportedGroup(_ label: String?) -> String? {
        guard let label else { return nil }
        if let group = EthnicGroup(rawValue: Spelling.words(label)) { return group.rawValue }
        let reading = vocabulary.ethnicities.read(label)
        return reading.doubt == nil ? reading.category.code : label
    }

    private func withSector(_ table: CountTable) -> CountTable {
        table.deriving(DimensionName.sector, from: DimensionName.occupation, DimensionName.band) { code, band in
            let band = band.flatMap { vocabulary.payScale.band(id: $0) }
            return vocabulary.occupations.sector(occupationCode: code, band: band).rawValue
        }.dropping(DimensionName.occupation)
    }
}
