/// A small workbook, in the parts that a test cares for.
struct SampleWorkbook {
    struct Sheet {
        var name: String
        /// What stands in `sheetData`.
        var rows: String
        var after = ""
        var state = "visible"
    }

    var sheets: [Sheet]
    var sharedTexts = ""
    var styles = ""
    var theme = ""
    var properties = ""
    var more: [(name: String, text: String)] = []

    static func bytes(rows: String, after: String = "") -> [UInt8] {
        SampleWorkbook(sheets: [Sheet(name: "Plan", rows: rows, after: after)]).bytes
    }

    var bytes: [UInt8] { ArchiveWriter.bytes(parts) }

    var parts: [(name: String, text: String)] {
        let main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        return OfficeParts.frame(main: "xl/workbook.xml", type: main) + [
            ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relationships),
            ("xl/sharedStrings.xml", "<sst>\(sharedTexts)</sst>"),
            ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"), ("xl/theme/theme1.xml", "<theme>\(theme)</theme>"),
        ]
            + sheets.enumerated().map { index, sheet in
                (
                    "xl/worksheets/sheet\(index).xml",
                    "<worksheet><sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
                )
            } + more
    }

    private var workbook: String {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"s\(index)\"/>"
        }
        return "<workbook xmlns:r=\"r\"><workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
    }

    private var relationships: String {
        OfficeParts.relationships(
            sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") } + [
                ("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "styles.xml"),
                ("h", "theme", "theme/theme1.xml"),
            ])
    }
}

/// What every Office file begins with.
enum OfficeParts {
    static func frame(main: String, type: String) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", "<Types><Override PartName=\"/\(main)\" ContentType=\"\(type)\"/></Types>"),
            ("_rels/.rels", relationships([("main", "officeDocument", main)])),
        ]
    }

    static func relationships(_ targets: [(id: String, kind: String, part: String)]) -> String {
        let items = targets.map {
            "<Relationship Id=\"\($0.id)\" Type=\"http://example.org/\($0.kind)\" Target=\"\($0.part)\"/>"
        }
        return "<Relationships>\(items.joined())</Relationships>"
    }
}
