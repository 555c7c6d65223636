/// The texts that cells refer to by number. Runs of one text are joined; readings in another script are left out.
final class SharedTexts: XMLHandler {
    private(set) var texts: [String] = []
    private let draft: DocumentDraft
    private var current = TextCollector()
    private var bytes = 0

    init(_ draft: DocumentDraft) { self.draft = draft }

    func start(_ element: XMLElement) throws(DocumentFault) {
        if element.name == "si" { current.reset() }
        current.start(element.name)
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(DocumentFault) {
        try current.append(piece, draft)
    }

    func end(_ name: XMLName, namespace: XMLName) throws(DocumentFault) {
        current.end(name)
        guard name == "si" else { return }
        bytes += current.bytes.count
        guard texts.count < draft.limits.entries, bytes <= draft.limits.textBytes else {
            throw .tooLarge(draft.name, "it holds too much text")
        }
        texts.append(ExcelText.clean(current.bytes))
    }
}

/// Collects the text of `t` elements, but not of those in a phonetic reading (`rPh`).
struct TextCollector {
    private(set) var bytes: [UInt8] = []
    private var isText = false
    private var isReading = false

    mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        (isText, isReading) = (false, false)
    }

    mutating func start(_ name: XMLName) {
        if name == "t" { isText = true } else if name == "rPh" { isReading = true }
    }

    mutating func end(_ name: XMLName) {
        if name == "t" { isText = false } else if name == "rPh" { isReading = false }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>, _ draft: DocumentDraft) throws(DocumentFault) {
        guard isText, !isReading else { return }
        bytes.append(contentsOf: piece)
        guard bytes.count <= draft.limits.lineBytes else {
            throw .tooLarge(draft.name, "a text in it is longer than \(draft.limits.lineBytes) bytes")
        }
    }
}
