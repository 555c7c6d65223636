/// The letters of a cell of the matrix.
extension TableWords {
    /// Strongest first. Direct and indirect are what the colours of printed matrices mean: neither is worse.
    private static let order: [Link.Strength] = [.direct, .indirect, .measuredOn, .named]

    /// `D`, or `D, M` where an action is linked twice; empty where it is not linked.
    package func letters(_ action: Action, indicator item: String) -> String {
        strengths(action, item).compactMap { marks[$0]?.letter }.joined(separator: ", ")
    }

    /// The strongest link.
    func mark(_ action: Action, indicator item: String) -> Link.Strength? { strengths(action, item).first }

    private func strengths(_ action: Action, _ item: String) -> [Link.Strength] {
        let found = Set(action.links.filter { $0.framework == .wres && $0.item == item }.map(\.strength))
        return Self.order.filter(found.contains)
    }

    /// `D: direct. I: indirect.`
    var legendOfLetters: String {
        Self.order.compactMap { marks[$0] }.map { "\($0.letter): \($0.meaning)." }.joined(separator: " ")
    }

    /// The strengths that letters stand for, also in lower case; nil where one stands for none.
    package func strengths(letters text: String) -> [Link.Strength]? {
        let parts = CanonicalText.line(text).split { $0 == "," || $0 == ";" || $0 == " " || $0 == "/" || $0 == "+" }
        let found = parts.map { part in
            Self.order.first { marks[$0]?.letter.lowercased() == part.lowercased() || $0.rawValue == part.lowercased() }
        }
        let known = found.compactMap { $0 }
        return known.count == found.count ? Self.order.filter(known.contains) : nil
    }
}

extension PlanTable.Content {
    /// What the cell of an action says.
    package func text(of action: Action, words: TableWords) -> String {
        switch self {
        case .field(let field): field.text(of: action)
        case .indicator(let item): words.letters(action, indicator: item)
        }
    }
}
