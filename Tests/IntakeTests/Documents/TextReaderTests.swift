import Testing

@testable import Intake

struct TextReaderTests {
    private func read(_ text: String, name: String = "plan.txt") throws -> SourceDocument {
        try DocumentReader.read(bytes: Array(text.utf8), name: name)
    }

    @Test("lines are numbered as in the file, whatever ends them", arguments: ["\n", "\r\n", "\r"])
    func linesAreNumberedAsInTheFile(end: String) throws {
        // Given blank lines between others
        let text = ["Our plan", "", "Ref\tAction\tDue", "1\tTrain panels\t", ""].joined(separator: end)
        // When they are read
        let document = try read(text)
        // Then blank lines have their numbers, and cells end at tabs
        #expect(document.lines.map(\.number) == [1, 2, 3, 4])
        #expect(
            document.lines.map { $0.cells.map(\.text) } == [
                ["Our plan"], [""], ["Ref", "Action", "Due"], ["1", "Train panels", ""],
            ])
    }

    @Test("special spaces are plain ones, marks without width are gone")
    func specialSpacesArePlain() throws {
        #expect(try read("\u{FEFF}Due\u{A0}March\u{200B} 2024\u{2028}x").lines.map(\.text) == ["Due March 2024 x"])
    }

    @Test("any usual encoding is read")
    func anyUsualEncodingIsRead() throws {
        let text = "Café – plan for staff\n"
        let utf16 = text.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { $0 += [UInt8($1 & 255), UInt8($1 >> 8)] }
        let windows: [UInt8] = Array("Caf".utf8) + [0xE9, 0x20, 0x96] + Array(" plan for staff\n".utf8)
        for bytes in [Array(text.utf8), utf16, windows] {
            let document = try DocumentReader.read(bytes: bytes, name: "plan.txt")
            #expect(document.lines.map(\.text) == ["Café – plan for staff"])
        }
    }

    @Test("a CSV record is a line with the number of its first line in the file")
    func csvRecords() throws {
        let document = try read("Ref,Action\n1,\"Train\r\npanels, all\"\n2,Buy\n", name: "Plan.CSV")
        #expect(document.lines.map(\.number) == [1, 2, 4])
        #expect(document.lines[1].cells.map(\.text) == ["1", "Train\npanels, all"])
    }

    @Test("text with the same columns in every record is CSV without its name too", arguments: [",", ";"])
    func csvByContent(delimiter: String) throws {
        let rows = [["Ref", "Action", "Due"], ["1", "Train", "May"], ["2", "Buy", ""]]
        let document = try read(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n"))
        #expect(document.lines.map { $0.cells.map(\.text) } == rows)
    }

    @Test("prose with commas stays prose")
    func proseStaysProse() throws {
        let document = try read("We will train, coach, and mentor.\nFirst, panels.\nThen, by May, managers.\n")
        #expect(document.lines.allSatisfy { $0.cells.count == 1 })
    }

    @Test("a quotation mark that is not closed swallows nothing")
    func openQuote() throws {
        let document = try read("Ref,Action\n1,\"Train\n2,Buy\n", name: "plan.csv")
        #expect(document.lines.map(\.number) == [1, 2, 3])
        #expect(document.notices.count == 1)
    }
}
