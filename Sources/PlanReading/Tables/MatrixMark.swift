import Plans

/// What a cell of an action × indicator matrix says.
enum MatrixMark: Equatable {
    case direct, indirect, none
    /// Nothing is printed and nothing is shaded.
    case blank
    case unreadable

    private static let longest = 12

    init(_ cell: ReadCell, vocabulary: PlanVocabulary) {
        guard !cell.text.isEmpty else {
            self = cell.fill.map(Self.ofFill) ?? .blank
            return
        }
        guard cell.text.count <= Self.longest else {
            self = .unreadable
            return
        }
        let lists: [(WordList, MatrixMark)] = [
            (.directMarks, .direct), (.indirectMarks, .indirect), (.noMarks, .none),
        ]
        let text = PrintedText(cell.line)
        self = lists.first { vocabulary[$0.0].isExactly(text) }?.1 ?? .unreadable
    }

    var strength: Link.Strength? {
        switch self {
        case .direct: .direct
        case .indirect: .indirect
        case .none, .blank, .unreadable: nil
        }
    }

    /// Reds are direct, ambers and yellows indirect; a grey or white says “no”.
    private static func ofFill(_ hexadecimal: String) -> MatrixMark {
        guard let colour = Int(hexadecimal, radix: 16), (0...0xFFFFFF).contains(colour) else { return .unreadable }
        let (red, green, blue) = (Double(colour >> 16), Double(colour >> 8 & 255), Double(colour & 255))
        let (most, least) = (max(red, green, blue), min(red, green, blue))
        guard most - least > 40 else { return .none }
        guard red == most, blue <= green || red - blue > 60 else { return .unreadable }
        let hue = 60 * (green - blue) / (most - least)
        return hue < 22 ? .direct : hue < 65 ? .indirect : .unreadable
    }
}

extension PhraseSet {
    /// One of the phrases and nothing else, marks included.
    func isExactly(_ text: PrintedText) -> Bool { text.count > 0 && length(in: text, at: 0) == text.count }
}
