import Plans

/// How well the words of a cell suit a column. The scale has no unit: it only compares.
struct CellFit {
    let vocabulary: PlanVocabulary

    func score(_ cell: ReadCell, as field: PlanField?, isMatrix: Bool) -> Double {
        if isMatrix { return matrix(cell) }
        guard cell.hasWords else { return field == .action ? -0.5 : 0 }
        let text = PrintedText(cell.line)
        let words = text.words.lazy.filter { $0.kind != .mark }.count
        switch field {
        case nil: return -0.5
        case .ref: return isRef(cell.line) ? 3 : words <= 2 ? 0 : -4
        case .indicator, .highImpactAction: return indicator(text, words)
        case .theme: return words <= 8 ? 0.5 : -1.5
        case .action: return words >= 4 ? 2 : -0.5
        case .lead, .accountable, .responsible: return lead(text, words)
        case .due, .start: return due(text, words)
        case .status: return words <= 4 ? 0.5 : -1
        default: return 0.5
        }
    }

    private func isRef(_ text: String) -> Bool {
        text.count <= 5 && (PrintedNumber.isRef(text) || text.contains(where: \.isNumber))
    }

    private func matrix(_ cell: ReadCell) -> Double {
        switch MatrixMark(cell) {
        case .direct, .indirect, .none: 1
        case .blank: 0
        case .unreadable: -3
        }
    }

    private func indicator(_ text: PrintedText, _ words: Int) -> Double {
        let named = vocabulary[.indicator].first(in: text) ?? vocabulary[.highImpactAction].first(in: text)
        if named != nil, words <= 40 { return 3 }
        if text.words.allSatisfy({ $0.kind != .word }) { return 2 }
        return words <= 8 ? 0.5 : -3
    }

    private func lead(_ text: PrintedText, _ words: Int) -> Double {
        guard words <= 14 else { return -3 }
        let lists: [WordList] = [.postStarts, .postWords, .groupWords, .departments, .toBeConfirmed]
        return lists.contains { vocabulary[$0].first(in: text) != nil } ? 2.5 : 0
    }

    private func due(_ text: PrintedText, _ words: Int) -> Double {
        guard words <= 14 else { return -3 }
        let isMonth = text.words.contains { vocabulary.number(.months, $0.folded) != nil }
        let isYear = text.words.contains { $0.kind == .number && $0.folded.hasPrefix("20") && $0.folded.count == 4 }
        let lists: [WordList] = [.ongoing, .notYet, .quarter, .toBeConfirmed, .unanchored]
        return isMonth || isYear || lists.contains { vocabulary[$0].first(in: text) != nil } ? 3 : -0.5
    }
}
