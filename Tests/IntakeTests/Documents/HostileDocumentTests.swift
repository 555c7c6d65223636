import Foundation
import Testing

@testable import Intake

struct HostileDocumentTests {
    private func fault(
        _ bytes: [UInt8], name: String = "plan.xlsx", _ limits: DocumentLimits = .standard
    ) throws -> DocumentFault {
        try #require(throws: DocumentFault.self) {
            try DocumentReader.read(bytes: bytes, name: name, limits: limits)
        }
    }

    private static let row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>"

    private static let protected: [UInt8] =
        "EncryptedPackage".utf8.reduce(into: [0xD0, 0xCF, 0x11, 0xE0]) { $0 += [$1, 0] }

    @Test(
        "files of other kinds are told apart by their bytes",
        arguments: [
            ([], .empty), (Array("%PDF-1.7\n".utf8), .pdf), ([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], .oldFormat),
            (Self.protected, .password),
            ([1, 0, 0, 0, 2, 0, 0, 7], .binary), (Array("{\\rtf1 x}".utf8), .otherFormat),
            (Array("<!DOCTYPE html><p>".utf8), .otherFormat), (Array("PK\u{3}\u{4}rest".utf8), .damaged),
        ] as [([UInt8], DocumentFault.Code)])
    func otherKinds(bytes: [UInt8], code: DocumentFault.Code) throws {
        let fault = try fault(bytes, name: "plan.docx")
        #expect(fault.code == code)
        #expect(fault.message.hasPrefix("“plan.docx” ") && fault.message.hasSuffix("."))
    }

    @Test(
        "other archives are refused with the way to mend it",
        arguments: [
            [("mimetype", "x"), ("content.xml", "<a/>")], [("notes.txt", "x")], [("../../etc/passwd", "x")],
            OfficeParts.frame(main: "ppt/p.xml", type: "application/vnd.x.presentationml.main+xml"),
        ])
    func otherArchives(parts: [(String, String)]) throws {
        #expect(try fault(ArchiveWriter.bytes(parts.map { (name: $0.0, text: $0.1) })).code == .otherFormat)
    }

    @Test(
        "a document type declaration is refused wherever it stands",
        arguments: [
            "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
            "xl/worksheets/sheet0.xml",
        ])
    func doctype(part: String) throws {
        var parts = SampleWorkbook(sheets: [.init(name: "Plan", rows: Self.row)]).parts
        let index = try #require(parts.firstIndex { $0.name == part })
        parts[index].text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + parts[index].text
        #expect(try fault(ArchiveWriter.bytes(parts)).code == .doctype)
    }

    @Test("broken XML is named by its part and line")
    func brokenXML() throws {
        let fault = try fault(SampleWorkbook.bytes(rows: "\n\n<row r=\"1\"><c></row>"))
        #expect(fault.code == .damaged)
        #expect(fault.message.contains("“xl/worksheets/sheet0.xml”") && fault.message.contains("line 3"))
    }

    @Test("XML made to keep the reader busy is refused")
    func busyXML() throws {
        let attributes = (0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " ")
        let names = (0..<100_000).map { "<a\($0)/>" }.joined()
        for rows in ["<row \(attributes)/>", names] {
            #expect(try fault(SampleWorkbook.bytes(rows: rows)).code == .damaged)
        }
    }

    @Test("a part in an encoding that no Office file has is refused")
    func unusualEncoding() throws {
        var parts = SampleWorkbook(sheets: [.init(name: "Plan", rows: Self.row)]).parts
        let index = try #require(parts.firstIndex { $0.name == "xl/styles.xml" })
        parts[index].text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + parts[index].text
        #expect(try fault(ArchiveWriter.bytes(parts)).code == .damaged)
    }

    @Test("entities that nobody declared are refused")
    func entities() throws {
        #expect(try fault(SampleWorkbook.bytes(rows: Self.row + "&x;")).code == .damaged)
    }

    @Test("an archive cut short is refused")
    func cutShort() throws {
        let bytes = SampleWorkbook.bytes(rows: Self.row)
        for length in stride(from: 4, to: bytes.count - 1, by: 97) {
            #expect(try fault(Array(bytes.prefix(length))).code == .damaged)
        }
    }

    @Test("parts that are encrypted ask for the password to be taken off")
    func encryptedParts() throws {
        var bytes = SampleWorkbook.bytes(rows: Self.row)
        for at in bytes.indices.dropLast(10) where bytes[at...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[at + 8] |= 1 }
        #expect(try fault(bytes).code == .password)
    }

    @Test("a part that bursts is refused")
    func burstingPart() throws {
        var limits = DocumentLimits.standard
        let bytes = SampleWorkbook.bytes(rows: String(repeating: " ", count: 12 << 20))
        #expect(try fault(bytes).message.contains("250 times"))
        (limits.unpackedRatio, limits.unpackedBytes) = (100_000, 5 << 20)
        #expect(try fault(bytes, limits).message.contains("5 MB"))
    }

    @Test("each limit is kept", arguments: 0..<7)
    func limits(index: Int) throws {
        let all: [WritableKeyPath<DocumentLimits, Int>] = [
            \.fileBytes, \.parts, \.lines, \.cells, \.textBytes, \.lineBytes, \.entries,
        ]
        var limits = DocumentLimits.standard
        limits[keyPath: all[index]] = 3
        let rows = (1...5).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
        let workbook = SampleWorkbook(
            sheets: [.init(name: "Plan", rows: rows)],
            sharedTexts: String(repeating: "<si><t>text</t></si>", count: 5))
        #expect(try fault(workbook.bytes, limits).code == .tooLarge)
    }

    @Test("a million empty rows are no lines")
    func emptyRows() throws {
        let rows = (1...1_048_576).map { "<row r=\"\($0)\"/>" }.joined()
        let document = try DocumentReader.read(bytes: SampleWorkbook.bytes(rows: rows), name: "plan.xlsx")
        #expect(document.lines.isEmpty)
    }

    @Test("merged areas without end are refused, not worked through")
    func endlessAreas() throws {
        let rows = (1...3000).map { "<row r=\"\($0)\"><c t=\"str\"><v>a</v></c></row>" }.joined()
        let areas = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 3000)
        #expect(try fault(SampleWorkbook.bytes(rows: rows, after: areas)).code == .tooLarge)
    }

    @Test(
        "places that no sheet has are refused or left out",
        arguments: [
            "<row r=\"9\"/><row r=\"2\"/>", "<row r=\"99999999999999999999\"/><row r=\"1\"/>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>",
        ])
    func impossiblePlaces(rows: String) throws {
        #expect(try fault(SampleWorkbook.bytes(rows: rows)).code == .damaged)
    }

    @Test("a long line and a large file are refused")
    func longLine() throws {
        #expect(try fault(Array(repeating: 0x61, count: 2 << 20), name: "plan.txt").code == .tooLarge)
        var limits = DocumentLimits.standard
        limits.fileBytes = 1000
        try Fixture.withFile(Array(repeating: 0x61, count: 2000)) { path in
            let fault = try #require(throws: DocumentFault.self) { try DocumentReader.read(path: path, limits: limits) }
            #expect(fault.code == .tooLarge)
        }
    }

    @Test("a missing file and a folder are named")
    func missingFile() throws {
        let missing = try #require(throws: DocumentFault.self) { try DocumentReader.read(path: "/nowhere/plan.docx") }
        let folder = try #require(throws: DocumentFault.self) { try DocumentReader.read(path: "/") }
        #expect([missing.code, folder.code] == [.missing, .folder])
    }
}
