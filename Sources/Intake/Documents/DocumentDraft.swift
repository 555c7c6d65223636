/// The document while it is being read: numbers its lines, counts them against the limits, keeps remarks.
final class DocumentDraft {
    let name: String
    let limits: DocumentLimits
    private var lines: [SourceLine] = []
    private var cells = 0
    private var textBytes = 0
    private var remarks: [Remark: (count: Int, place: String)] = [:]

    init(name: String, limits: DocumentLimits) {
        (self.name, self.limits) = (name, limits)
    }

    /// Takes a line and gives it the next number.
    func append(_ line: SourceLine) throws(DocumentFault) {
        var line = line
        line.number = lines.count + 1
        try keep(line)
    }

    /// Takes a line with a number of its own, which must be higher than those before it.
    func keep(_ line: SourceLine) throws(DocumentFault) {
        try charge(cells: line.cells.count)
        textBytes += line.cells.reduce(0) { $0 + $1.text.utf8.count }
        guard textBytes <= limits.textBytes else {
            throw .tooLarge(name, "it holds more than \(limits.textBytes >> 20) MB of text")
        }
        guard lines.count < limits.lines else {
            throw .tooLarge(name, "it has more than \(limits.lines) lines")
        }
        lines.append(line)
    }

    /// Counts cells that were looked at, whether or not they are kept.
    func charge(cells count: Int) throws(DocumentFault) {
        cells += count
        guard cells <= limits.cells else { throw .tooLarge(name, "it has more than \(limits.cells) cells") }
    }

    func note(_ remark: Remark, at place: @autoclosure () -> String = "") {
        if let known = remarks[remark] {
            remarks[remark] = (known.count + 1, known.place)
        } else {
            remarks[remark] = (1, place())
        }
    }

    func damaged(_ what: String) -> DocumentFault { .damaged(name, what) }

    var document: SourceDocument {
        let notices = Remark.allCases.compactMap { remark in
            remarks[remark].map { remark.sentence(count: $0.count, first: $0.place) }
        }
        return SourceDocument(name: name, lines: lines, notices: notices)
    }
}
