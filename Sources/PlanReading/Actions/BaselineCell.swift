import Plans

/// The number in a column of baselines, for the targets beside it.
struct BaselineCell {
    private let figure: Figure?
    private let vocabulary: PlanVocabulary

    init(_ text: String?, vocabulary: PlanVocabulary) {
        self.vocabulary = vocabulary
        let figures = text.map { FigureScanner(text: PrintedText($0), vocabulary: vocabulary).all() } ?? []
        figure = figures.count == 1 || figures.dropFirst().allSatisfy({ $0.unit == nil }) ? figures.first : nil
    }

    /// The targets, those of the same kind with the number as their start. “3% less” has no start: it is a difference.
    func starting(_ targets: [Target]) -> [Target] {
        guard let figure else { return targets }
        return targets.map { target in
            guard target.baseline == nil, target.target != nil, isOfOneKind(target.unit, figure) else { return target }
            guard !isDifference(target) else { return target }
            var target = target
            target.baseline = figure.value
            return target
        }
    }

    private func isOfOneKind(_ unit: Unit, _ figure: Figure) -> Bool {
        switch unit {
        case .percent, .percentagePoints: figure.unit == .percent
        case .ratio: figure.unit == nil && figure.isDecimal
        case .count: figure.unit == nil && !figure.isDecimal
        case .text: false
        }
    }

    private func isDifference(_ target: Target) -> Bool {
        if target.unit == .percentagePoints { return true }
        let text = PrintedText(target.text)
        let change = [WordList.increase, .decrease].contains { vocabulary[$0].first(in: text) != nil }
        return change && !text.words.contains { $0.folded == "to" }
    }
}
