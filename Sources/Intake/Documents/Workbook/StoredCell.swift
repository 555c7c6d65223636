/// A cell as the sheet stores it.
struct StoredCell {
    enum Kind { case number, shared, inline, formulaText, boolean, error, date }

    private(set) var kind = Kind.number
    private(set) var style = 0
    private(set) var value: [UInt8] = []
    private(set) var formula: [UInt8] = []
    private(set) var inline = TextCollector()
    private(set) var hasFormula = false
    private(set) var hasValue = false
    private var part = Part.none

    private enum Part { case none, value, formula, inline }

    /// The workbook was written by a program that does not calculate. Only the result of a text may be empty.
    var lacksResult: Bool { hasFormula && (kind == .formulaText ? !hasValue : value.isEmpty) }

    mutating func begin(_ element: XMLElement) {
        kind = Self.kind(element.bytes("t"))
        style = element.number("s") ?? 0
        value.removeAll(keepingCapacity: true)
        formula.removeAll(keepingCapacity: true)
        inline.reset()
        (hasFormula, hasValue, part) = (false, false, .none)
    }

    mutating func start(_ element: XMLElement) {
        if part == .inline { return inline.start(element.name) }
        switch element.name {
        case "v": (part, hasValue) = (.value, true)
        case "f": (part, hasFormula) = (.formula, true)
        case "is": part = .inline
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        if part == .inline, !(name == "is") { return inline.end(name) }
        part = .none
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ draft: DocumentDraft) throws(DocumentFault) {
        switch part {
        case .none: return
        case .value: value.append(contentsOf: bytes)
        case .formula: formula.append(contentsOf: bytes)
        case .inline: try inline.append(bytes, draft)
        }
        guard value.count + formula.count <= draft.limits.lineBytes else {
            throw .tooLarge(draft.name, "a cell in it is longer than \(draft.limits.lineBytes) bytes")
        }
    }

    private static func kind(_ type: UnsafeBufferPointer<UInt8>?) -> Kind {
        guard let type, let first = type.first else { return .number }
        switch (first, type.count) {
        case (UInt8(ascii: "s"), 1): return .shared
        case (UInt8(ascii: "s"), _): return .formulaText
        case (UInt8(ascii: "i"), _): return .inline
        case (UInt8(ascii: "b"), _): return .boolean
        case (UInt8(ascii: "e"), _): return .error
        case (UInt8(ascii: "d"), _): return .date
        default: return .number
        }
    }
}
