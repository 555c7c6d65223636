import Testing

@testable import Intake

struct DocumentMutationTests {
    private static let kinds = ["workbook", "text document", "CSV"]

    private func sample(_ kind: String) -> [UInt8] {
        switch kind {
        case "workbook":
            SampleWorkbook(
                sheets: [
                    .init(
                        name: "Plan",
                        rows: "<row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45382</v></c></row><row r=\"2\"/>",
                        after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                ], sharedTexts: "<si><t>Train</t></si>", styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
            ).bytes
        case "text document":
            SampleText(
                body: SampleText.table([["a", "b"], ["c", SampleText.table([["d"]])]]) + SampleText.paragraph("e"),
                footnotes: "<w:footnote>\(SampleText.paragraph("f"))</w:footnote>"
            ).bytes
        default: Array("Ref,Action,Due\n1,\"Train\nall\",May\n2,Buy,\n".utf8)
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: bytes.remove(at: at)
            default: if Bool.random(using: &random) { bytes.removeSubrange(at...) } else { bytes.insert(0xFF, at: at) }
            }
        }
        return bytes
    }

    @Test("changed bytes are read in order, or refused in a sentence", arguments: kinds)
    func changedBytes(kind: String) throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        let original = sample(kind)
        for round in 0..<400 {
            expectOrderOrSentence(mutated(original, &random), "seed \(seed), round \(round)")
        }
    }

    @Test("changed XML in a sound archive is read in order, or refused in a sentence", arguments: [true, false])
    func changedXML(isWorkbook: Bool) throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        let rows = "<row r=\"1\"><c r=\"B1\" t=\"s\" s=\"1\"><v>0</v></c></row><row r=\"3\"><c><f>A1</f></c></row>"
        let parts =
            isWorkbook
            ? SampleWorkbook(sheets: [.init(name: "Plan", rows: rows)], sharedTexts: "<si><t>Train</t></si>").parts
            : SampleText(body: SampleText.table([["a", "b"]]) + SampleText.paragraph("e")).parts
        for round in 0..<150 {
            var changed = parts.map { (name: $0.name, bytes: Array($0.text.utf8)) }
            let index = Int.random(in: 0..<changed.count, using: &random)
            changed[index].bytes = mutated(changed[index].bytes, &random)
            expectOrderOrSentence(ArchiveWriter.bytes(changed), "seed \(seed), round \(round)")
        }
    }

    private func expectOrderOrSentence(_ bytes: [UInt8], _ comment: Comment) {
        do throws(DocumentFault) {
            let numbers = try DocumentReader.read(bytes: bytes, name: "plan").lines.map(\.number)
            #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, comment)
        } catch {
            #expect(error.message.hasPrefix("“plan” ") && error.message.hasSuffix("."), comment)
        }
    }
}
