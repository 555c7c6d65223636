import Plans

/// In what kind of file a plan is given out. Raw values are the endings of file names.
package enum PlanPaper: String, CaseIterable, Sendable {
    case html, xlsx, csv

    /// Nil where the ending of a name is none of them.
    package init?(fileName: String) {
        guard let ending = fileName.split(separator: ".").last else { return nil }
        self.init(rawValue: ending.lowercased())
    }

    package var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }

    /// - Parameters: as those of `PlanXLSX.bytes`.
    /// - Throws: `PaperFault` where there is no room for the file.
    package func bytes(
        _ table: PlanTable, plan: Int, revision: Int, created: Int
    ) throws(PaperFault) -> [UInt8] {
        switch self {
        case .html: Array(PlanHTML.page(table).utf8)
        case .xlsx: try PlanXLSX.bytes(table, plan: "\(plan)", revision: "\(revision)", created: created)
        case .csv: Array(PlanCSV.text(table).utf8)
        }
    }
}
