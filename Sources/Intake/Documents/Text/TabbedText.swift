/// Lines of a text file, their cells separated by tabs. Blank lines are kept, so that the numbers are the file's.
enum TabbedText {
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    static func read(_ text: [UInt8], into draft: DocumentDraft) throws(DocumentFault) {
        var start = 0
        while start < text.count {
            let rest = text[start...]
            let end = rest.firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? text.count
            try append(text[start..<end], into: draft)
            start = end + lineEnd(text, at: end)
        }
    }

    private static func lineEnd(_ text: [UInt8], at end: Int) -> Int {
        guard end + 1 < text.count else { return 1 }
        return text[end] == carriageReturn && text[end + 1] == lineFeed ? 2 : 1
    }

    private static func append(_ line: ArraySlice<UInt8>, into draft: DocumentDraft) throws(DocumentFault) {
        guard line.count <= draft.limits.lineBytes else {
            throw .tooLarge(draft.name, "a line is longer than \(draft.limits.lineBytes) bytes")
        }
        let cells = line.split(separator: tab, omittingEmptySubsequences: false)
        try draft.append(SourceLine(number: 0, cells: cells.map { SourceCell(PlainSpaces.clean($0)) }))
    }
}
