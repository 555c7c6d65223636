import Testing

@testable import Intake

struct WorkbookReaderTests {
    private func read(_ workbook: SampleWorkbook) throws -> SourceDocument {
        try DocumentReader.read(bytes: workbook.bytes, name: "plan.xlsx")
    }

    private func read(rows: String, after: String = "") throws -> SourceDocument {
        try DocumentReader.read(bytes: SampleWorkbook.bytes(rows: rows, after: after), name: "plan.xlsx")
    }

    @Test("each kind of cell reads as it is shown")
    func kindsOfCells() throws {
        // Given a row with one cell of each kind
        let shared =
            "<si><t>Train</t></si><si><r><t>all </t></r><r><t>panels &amp; more</t></r><rPh><t>x</t></rPh></si>"
        let row = """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>in</t></is>\
            </c><c r="E3"><v>0.10000000000000001</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#REF!</v></c>\
            <c r="H3"><f>1+1</f><v>2</v></c><c r="I3"><f>A1+B1</f></c><c r="J3" t="str"><f>""</f><v></v></c></row>
            """
        // When it is read
        let document = try read(SampleWorkbook(sheets: [.init(name: "Plan", rows: row)], sharedTexts: shared))
        // Then gaps are empty cells, and what is doubtful is remarked on
        let line = try #require(document.lines.first)
        #expect(
            line.cells.map(\.text) == [
                "Train", "all panels & more", "", "in", "0.1", "TRUE", "#REF!", "2", "=A1+B1",
            ])
        #expect(line.place == "sheet “Plan”, row 3")
        #expect(document.notices.contains { $0.contains("cell I3") })
        #expect(document.notices.contains { $0.contains("cell G3") })
    }

    @Test(
        "numbers read in their format",
        arguments: [
            ("14", "45382", "31 March 2024"), ("17", "45352", "March 2024"), ("10", "0.064", "6.40%"),
            ("170", "45382.395833333336", "31 March 2024 09:30"), ("171", "0.125", "13%"), ("172", "12000", "£12000"),
            ("0", "13.100000000000001", "13.1"), ("14", "60", "60"), ("14", "-3", "-3"), ("0", "1E+400", "1E+400"),
        ])
    func formats(format: String, stored: String, shown: String) throws {
        let styles = """
            <numFmts><numFmt numFmtId="170" formatCode="[$-809]dd\\ mmmm\\ yyyy\\ hh:mm;@"/>\
            <numFmt numFmtId="171" formatCode="0%"/><numFmt numFmtId="172" formatCode="&quot;£&quot;#,##0"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)"/></cellXfs>
            """
        let row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>"
        let document = try read(SampleWorkbook(sheets: [.init(name: "Plan", rows: row)], styles: styles))
        #expect(document.lines.map(\.text) == [shown])
    }

    @Test("days are counted from 1904 where the workbook says so")
    func daysFrom1904() throws {
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        let sheet = SampleWorkbook.Sheet(name: "Plan", rows: "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43920</v></c></row>")
        let document = try read(SampleWorkbook(sheets: [sheet], styles: styles, properties: "date1904=\"1\""))
        #expect(document.lines.map(\.text) == ["31 March 2024"])
    }

    @Test("merged cells continue below and span to the right")
    func mergedCells() throws {
        // Given A2:A4 and B2:C2 merged, and a row that only continues
        let rows = """
            <row r="1"><c r="A1" t="str"><v>Title</v></c></row>
            <row r="2"><c r="A2" t="str"><v>Lead</v></c><c r="B2" t="str"><v>wide</v></c></row>
            <row r="3"><c r="B3" t="str"><v>b</v></c><c r="C3" t="str"><v>c</v></c></row><row r="4"><c r="A4"/></row>
            """
        let areas = "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:C2\"/></mergeCells>"
        // When it is read
        let lines = try read(rows: rows, after: areas).lines
        // Then the row that only continues is left out
        #expect(
            lines.map(\.cells) == [
                [SourceCell("Title")], [SourceCell("Lead"), SourceCell("wide", span: 2)],
                [SourceCell("Lead", continuesAbove: true), SourceCell("b"), SourceCell("c")],
            ])
    }

    @Test("hidden sheets and rows are read, marked and remarked on")
    func hiddenSheets() throws {
        let rows =
            "<row r=\"1\"><c t=\"str\"><v>a</v></c></row><row r=\"9\" hidden=\"1\"><c t=\"str\"><v>b</v></c></row>"
        let document = try read(
            SampleWorkbook(sheets: [
                .init(name: "Plan", rows: rows), .init(name: "Parity", rows: rows, state: "hidden"),
            ]))
        #expect(document.lines.map(\.number) == [1, 2, 3, 4])
        #expect(document.lines.map(\.isHidden) == [false, true, true, true])
        #expect(document.lines.map(\.sheet) == ["Plan", "Plan", "Parity", "Parity"])
        #expect(document.notices.count == 2)
    }

    @Test("colours behind cells are kept, white is none")
    func fills() throws {
        let styles = """
            <fills><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></fills>\
            <cellXfs>\((0..<5).map { "<xf fillId=\"\($0)\"/>" }.joined())</cellXfs>
            """
        let theme = "<lt1><sysClr lastClr=\"FFFFFF\"/></lt1><accent1><srgbClr val=\"000080\"/></accent1>"
        let cells = (0..<5).map { "<c s=\"\($0)\" t=\"str\"><v>x</v></c>" }.joined()
        let document = try read(
            SampleWorkbook(
                sheets: [.init(name: "P", rows: "<row r=\"1\">\(cells)</row>")], styles: styles, theme: theme))
        #expect(document.lines.first?.cells.map(\.fill) == [nil, "FFC000", "FF0000", "8080C0", nil])
    }

    @Test("macros are said to be left out, and the cells are read")
    func macros() throws {
        var workbook = SampleWorkbook(sheets: [.init(name: "Plan", rows: "<row><c t=\"str\"><v>a</v></c></row>")])
        workbook.more = [("xl/vbaProject.bin", "macro")]
        let document = try read(workbook)
        #expect(document.lines.map(\.text) == ["a"])
        #expect(document.notices == ["The file has macros: they were neither run nor kept."])
    }
}
