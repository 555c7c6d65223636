import Workforce

/// The text of a stored cell, as a reader of the sheet sees it.
struct StoredCellText {
    private let context: WorkbookContext
    private let numbers: ShownNumber

    init(_ context: WorkbookContext) {
        self.context = context
        numbers = ShownNumber(startsIn1904: context.startsIn1904)
    }

    /// Empty for an empty cell; nil where it refers to a shared text that is not there.
    func text(_ cell: StoredCell) -> String? {
        if cell.lacksResult {
            return cell.formula.isEmpty ? "" : "=" + PlainSpaces.clean(cell.formula)
        }
        switch cell.kind {
        case .shared: return cell.hasValue ? shared(cell.value) : ""
        case .inline: return ExcelText.clean(cell.inline.bytes)
        case .formulaText: return ExcelText.clean(cell.value)
        case .boolean: return cell.value.isEmpty ? "" : cell.value == [UInt8(ascii: "0")] ? "FALSE" : "TRUE"
        case .error: return PlainSpaces.clean(cell.value)
        case .date: return date(cell.value)
        case .number: return cell.value.isEmpty ? "" : numbers.text(cell.value, shape(cell))
        }
    }

    private func shape(_ cell: StoredCell) -> NumberShape {
        context.looks.indices.contains(cell.style) ? context.looks[cell.style].shape : .general
    }

    @inline(__always)
    private func shared(_ value: [UInt8]) -> String? {
        var index = 0
        for byte in value {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, index < 100_000_000 else { return nil }
            index = index * 10 + Int(byte) - 48
        }
        return !value.isEmpty && index < context.texts.count ? context.texts[index] : nil
    }

    /// Dates in words of ISO 8601, which only few programs write.
    private func date(_ value: [UInt8]) -> String {
        let text = PlainSpaces.clean(value)
        return Day(iso: text.prefix(10))?.description ?? text
    }
}
