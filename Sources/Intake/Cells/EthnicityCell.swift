import Workforce

/// An ethnic category: kept as written, with a warning where it will be counted with a doubt.
enum EthnicityCell {
    static func read(_ text: String, _ coding: EthnicCoding) -> CellReading {
        let reading = coding.read(text)
        return .read(text, doubt: reading.doubt.map { fault($0, reading.category) })
    }

    private static func fault(_ doubt: EthnicReading.Doubt, _ category: EthnicCategory) -> Fault {
        switch doubt {
        case .unlistedLocalCode:
            .warning(
                .unlistedEthnicCode,
                "The second character is not on the list of local codes; it is counted as \(category.code) "
                    + "\(category.label).",
                mend: "correct the code in the source system, or add it to the catalogue's list.")
        case .unrecognised:
            .warning(
                .unrecognisedEthnicity,
                "No national ethnic code could be found in this; it is counted as \(category.label).",
                mend: "begin the entry with the national code letter, such as A or H.")
        }
    }
}
