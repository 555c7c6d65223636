import Testing

@testable import Intake

struct WordReaderTests {
    private typealias Sample = SampleText

    private func read(_ sample: SampleText) throws -> SourceDocument {
        try DocumentReader.read(bytes: sample.bytes, name: "plan.docx")
    }

    private func read(_ body: String) throws -> SourceDocument { try read(SampleText(body: body)) }

    @Test("paragraphs are lines, and a tab parts cells")
    func paragraphs() throws {
        let body =
            "<w:p/><w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>"
            + "<w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
        let document = try read(body)
        #expect(document.lines.map { $0.cells.map(\.text) } == [["a", "b c"]])
        #expect(document.lines.map(\.place) == ["paragraph 2"])
    }

    @Test("headings have the level of their style, or of the one it is based on")
    func headings() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="L"/><w:basedOn w:val="Loop"/></w:style>
            """
        let body = ["H2", "Own", "Loop"].map { Sample.paragraph("x", properties: "<w:pStyle w:val=\"\($0)\"/>") }
        let document = try read(SampleText(body: body.joined() + Sample.paragraph("plain"), styles: styles))
        #expect(document.lines.map(\.headingLevel) == [2, 2, nil, nil])
    }

    @Test("lists have their printed numbers and bullets")
    func lists() throws {
        // Given a list of two levels, and one of bullets
        let lists = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/>\
            </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
            </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2">\
            <w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">\
            <w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """
        let places = [(1, 0), (1, 1), (1, 1), (1, 0), (2, 0), (3, 0), (0, 0), (9, 0)]
        let body = places.map { list, level in
            Sample.paragraph(
                "x", properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
        }
        // When they are read, then each has its label
        let document = try read(SampleText(body: body.joined(), lists: lists))
        #expect(document.lines.map(\.text) == ["1. x", "1.a) x", "1.b) x", "2. x", "• x", "5. x", "x", "x"])
    }

    @Test("rows of a table are lines, with merged cells and colours")
    func tables() throws {
        func cell(_ properties: String, _ text: String) -> String {
            "<w:tcPr>\(properties)</w:tcPr>" + Sample.paragraph(text)
        }
        let body = Sample.table([
            [cell("<w:gridSpan w:val=\"2\"/><w:shd w:val=\"clear\" w:fill=\"FFC000\"/>", "Head"), "Due"],
            [cell("<w:vMerge w:val=\"restart\"/>", "Lead"), Sample.paragraph("one") + Sample.paragraph("two"), "May"],
            [cell("<w:vMerge/>", ""), "b", ""], [cell("<w:vMerge/>", ""), "", ""],
        ])
        let document = try read(body)
        #expect(
            document.lines.map(\.cells) == [
                [SourceCell("Head", fill: "FFC000", span: 2), SourceCell("Due")],
                [SourceCell("Lead"), SourceCell("one\ntwo"), SourceCell("May")],
                [SourceCell("Lead", continuesAbove: true), SourceCell("b"), SourceCell("")],
            ])
        #expect(document.lines.map(\.table) == [1, 1, 1])
        #expect(document.lines.last?.place == "table 1, row 3")
    }

    @Test("a table in the only cell of a row stands for itself; elsewhere it is text of its cell")
    func nestedTables() throws {
        let inner = Sample.table([["a", "b"], ["c", "d"]])
        #expect(try read(Sample.table([[inner]])).lines.map { $0.cells.map(\.text) } == [["a", "b"], ["c", "d"]])
        #expect(try read(Sample.table([[inner, "x"]])).lines.map { $0.cells.map(\.text) } == [["a b\nc d", "x"]])
    }

    @Test("inserted words are kept, deleted ones are not")
    func trackedChanges() throws {
        let body =
            "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText><w:t>o</w:t></w:r>"
            + "</w:del></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(Sample.paragraph("gone"))</w:tc></w:tr></w:tbl>"
        let document = try read(body)
        #expect(document.lines.map(\.text) == ["new"])
        #expect(document.notices.count == 1)
    }

    @Test("fields, links, controls, text boxes and symbols give what is shown")
    func whatIsShown() throws {
        let body = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK</w:instrText><w:t>no</w:t>\
            <w:fldChar w:fldCharType="separate"/><w:t>link</w:t><w:fldChar w:fldCharType="end"/>\
            <w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>\
            <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(Sample.paragraph("control"))</w:sdtContent></w:sdt>\
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(Sample.paragraph("box"))</w:txbxContent>\
            </mc:Choice><mc:Fallback>\(Sample.paragraph("box"))</mc:Fallback></mc:AlternateContent><w:t>anchor</w:t></w:r></w:p>
            """
        #expect(try read(body).lines.map(\.text) == ["link✓", "control", "box", "anchor"])
    }

    @Test("footnotes come last; headers are left out and remarked on")
    func footnotesAndHeaders() throws {
        let sample = SampleText(
            body: Sample.paragraph("text"),
            footnotes: "<w:footnote w:type=\"separator\"><w:p/></w:footnote><w:footnote>\(Sample.paragraph("note"))"
                + "</w:footnote>", header: Sample.paragraph("page"))
        let document = try read(sample)
        #expect(document.lines.map(\.text) == ["text", "note"])
        #expect(document.lines.map(\.place) == ["paragraph 1", "footnote 1"])
        #expect(document.notices.count == 2)
    }
}
