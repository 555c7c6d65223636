import Plans

/// How well the words of a cell suit a column. The scale has no unit: it only compares.
struct CellFit {
    let vocabulary: PlanVocabulary

    func score(_ cell: ReadCell, as field: PlanField?, isMatrix: Bool) -> Double {
        if isMatrix { return matrix(cell) }
        guard cell.hasWords else { return field == .action ? -0.5 : 0 }
        let words = cell.wordCount
        switch field {
        case nil: return -0.5
        case .ref: return isRef(cell.line) ? 3 : words <= 2 ? 0 : -4
        case .indicator, .highImpactAction: return indicator(cell)
        case .theme: return words <= 8 ? 0.5 : -1.5
        case .action: return words >= 4 ? 2 : -0.5
        case .lead, .accountable, .responsible: return lead(cell)
        case .due, .start: return due(cell)
        case .status: return words <= 4 ? 0.5 : -1
        default: return 0.5
        }
    }

    private func isRef(_ text: String) -> Bool {
        text.count <= 5 && (PrintedNumber.isRef(text) || text.contains(where: \.isNumber))
    }

    private func matrix(_ cell: ReadCell) -> Double {
        switch MatrixMark(cell, vocabulary: vocabulary) {
        case .direct, .indirect, .none: 1
        case .blank: 0
        case .unreadable: -3
        }
    }

    private static let longestHeading = 40
    private static let longestName = 14

    private func indicator(_ cell: ReadCell) -> Double {
        guard cell.wordCount <= Self.longestHeading else { return -3 }
        let text = PrintedText(cell.line)
        let named = vocabulary[.indicator].first(in: text) ?? vocabulary[.highImpactAction].first(in: text)
        if named != nil { return 3 }
        if text.words.allSatisfy({ $0.kind != .word }) { return 2 }
        return cell.wordCount <= 8 ? 0.5 : -3
    }

    private func lead(_ cell: ReadCell) -> Double {
        guard cell.wordCount <= Self.longestName else { return -3 }
        let text = PrintedText(cell.line)
        let lists: [WordList] = [.postStarts, .postWords, .groupWords, .departments, .toBeConfirmed]
        return lists.contains { vocabulary[$0].first(in: text) != nil } ? 2.5 : 0
    }

    private func due(_ cell: ReadCell) -> Double {
        guard cell.wordCount <= Self.longestName else { return -3 }
        let text = PrintedText(cell.line)
        let isMonth = text.words.contains { vocabulary.number(.months, $0.folded) != nil }
        let isYear = text.words.contains { $0.kind == .number && $0.folded.hasPrefix("20") && $0.folded.count == 4 }
        let lists: [WordList] = [.ongoing, .notYet, .quarter, .toBeConfirmed, .unanchored]
        return isMonth || isYear || lists.contains { vocabulary[$0].first(in: text) != nil } ? 3 : -0.5
    }
}
