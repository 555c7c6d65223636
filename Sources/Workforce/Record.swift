/// One accepted row of an extract: a value for each column of its dataset that is stored, in the dataset's order.
package struct Record: Hashable, Sendable {
    /// The line of the file on which the row begins, counted from 1.
    package let line: Int
    /// Nil where the cell was blank or the file has no such column.
    package var values: [String?]

    package init(line: Int, values: [String?]) {
        (self.line, self.values) = (line, values)
    }
}

/// Everything that gives an extract's entries their meaning.
package struct Vocabulary: Sendable {
    package let datasets: [Dataset]
    package let ethnicities: EthnicCoding
    package let payScale: PayScale
    package let occupations: OccupationCoding

    package init(
        datasets: [Dataset], ethnicities: EthnicCoding, payScale: PayScale, occupations: OccupationCoding
    ) {
        (self.datasets, self.ethnicities) = (datasets, ethnicities)
        (self.payScale, self.occupations) = (payScale, occupations)
    }

    package func dataset(_ id: String) -> Dataset? { datasets.first { $0.id == id } }
}
