import Workforce

/// The `columns` of a dataset.
struct ColumnList {
    let columns: [Column]
    let percentageCodes: Set<String>
    let partCodes: Set<String>

    /// Nil where a column cannot be read.
    static func read(_ reader: Reader) -> ColumnList? {
        guard let entries = reader.list() else { return nil }
        let rows = entries.compactMap(ColumnEntry.init)
        reportClashes(rows)
        rows.compactMap { $0.fields["dimension"] }.reportRepeats { "Another column gives \"\($0)\" already." }
        guard rows.count == entries.count else { return nil }
        return ColumnList(
            columns: rows.map(\.column), percentageCodes: Set(rows.flatMap(\.codes.percentages)),
            partCodes: Set(rows.flatMap(\.codes.parts)))
    }

    /// Two columns that one header in a file would fit.
    private static func reportClashes(_ columns: [ColumnEntry]) {
        var owners = WritingOwners(of: "column") { Spelling.joined($0) }
        for (index, entry) in columns.enumerated() {
            let headers = [entry.fields["header"]].compactMap { $0 } + (entry.fields["aliases"]?.quietList ?? [])
            for header in headers { owners.claim(header, index: index, name: entry.column.header) }
        }
    }
}

/// One of the `columns`.
struct ColumnEntry {
    /// Which of a column must be there.
    enum Need: String, CaseIterable {
        case header, cell
    }

    let fields: Fields
    let column: Column
    let codes: CodeList

    init?(_ reader: Reader) {
        let fields = reader.fields(
            "header", "type", "required", "aliases", "codes", "closed", "identifies-person", "dimension")
        guard let fields else { return nil }
        let header = fields.text("header")
        let type = fields.required("type")?.choice(ColumnType.self)
        let need = fields["required"].map { $0.choice(Need.self) }
        let codes = fields["codes"].map(CodeList.read) ?? CodeList()
        let isClosed = fields["closed"].map { $0.flag() } ?? false
        let identifies = fields["identifies-person"].map { $0.flag() } ?? false
        let dimension = fields["dimension"].map { $0.name() }
        guard let header, let type, let isClosed, let identifies else { return nil }
        (self.fields, self.codes) = (fields, codes)
        column = Column(
            header: header, type: type, isRequired: need == .cell, needsHeader: need == .header,
            aliases: fields["aliases"]?.texts() ?? [], codes: codes.codes, isClosed: isClosed,
            identifiesPerson: identifies, dimension: dimension ?? nil)
        check()
    }

    private func check() {
        if column.type == .code && fields["codes"] == nil {
            fields["type"]?.report("A column of type code needs \"codes\".")
        }
        if column.type != .code {
            fields["codes"]?.report("Only a column of type code has codes.")
            fields["closed"]?.report("Only a column of type code can be closed.")
        }
        guard let dimension = column.dimension, let needed = Self.types[dimension] else { return }
        if column.type != needed {
            fields["dimension"]?.report("\"\(dimension)\" needs a column of type \(needed.rawValue).")
        }
    }

    /// Dimensions that are read by the vocabulary and therefore need one type of column.
    private static let types: [String: ColumnType] = [
        "ethnic-category": .ethnicity, "band": .payGrade, "occupation": .occupation,
    ]
}
