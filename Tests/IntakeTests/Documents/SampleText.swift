/// A small text document, in the parts that a test cares for.
struct SampleText {
    var body: String
    var styles = ""
    var lists = ""
    var footnotes = ""
    var header = ""
    var more: [(name: String, text: String)] = []

    private static let space =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"mc\""

    static func paragraph(_ text: String, properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    static func table(_ rows: [[String]]) -> String {
        let rows = rows.map { cells in
            "<w:tr>" + cells.map { "<w:tc>\($0.hasPrefix("<") ? $0 : paragraph($0))</w:tc>" }.joined() + "</w:tr>"
        }
        return "<w:tbl>\(rows.joined())</w:tbl>"
    }

    var bytes: [UInt8] { ArchiveWriter.bytes(parts) }

    var parts: [(name: String, text: String)] {
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return OfficeParts.frame(main: "word/document.xml", type: main) + [
            ("word/document.xml", "<w:document \(Self.space)><w:body>\(body)</w:body></w:document>"),
            ("word/_rels/document.xml.rels", relationships),
            ("word/styles.xml", "<w:styles \(Self.space)>\(styles)</w:styles>"),
            ("word/numbering.xml", "<w:numbering \(Self.space)>\(lists)</w:numbering>"),
            ("word/footnotes.xml", "<w:footnotes \(Self.space)>\(footnotes)</w:footnotes>"),
            ("word/header1.xml", "<w:hdr \(Self.space)>\(header)</w:hdr>"),
        ] + more
    }

    private var relationships: String {
        OfficeParts.relationships([
            ("a", "styles", "styles.xml"), ("b", "numbering", "numbering.xml"), ("c", "footnotes", "footnotes.xml"),
            ("d", "header", "header1.xml"),
        ])
    }
}
