/// What a likelihood or a progression found.
extension Sentence {
    func likelihood(_ value: Double) -> String {
        let (first, second) = inOrder(words.people)
        let figure = Figures.ratio(value)
        if value == 0 {
            let share = percentage(of: keys.second)
            return "There were no \(words.events) among \(first)\(placeAndYear), against a rate of \(share) "
                + "among \(second), so the ratio is 0."
        }
        if figure == "1.00" {
            return raised("\(first) and \(second) were \(about)equally likely to \(words.verb)\(placeAndYear).")
        }
        if value < 1, isDirectionCertain {
            return raised("\(first) were less likely than \(second) to \(words.verb)\(placeAndYear): ")
                + "\(times(figure)) as likely."
        }
        return raised("\(first) were \(times(figure)) as likely as \(second) to \(words.verb)\(placeAndYear).")
    }

    func progression(_ value: Double) -> String {
        let (first, second) = inOrder(words.people)
        let figure = Figures.ratio(value)
        let higher = "in the higher bands\(place) \(day) (\(lowered(subject.variant.title)))"
        if value == 0 { return "There were no \(first) \(higher), but there were \(second), so the ratio is 0." }
        let opening = "Relative to their numbers in the lower bands, there were"
        if figure == "1.00" { return "\(opening) \(about)equally many \(first) and \(second) \(higher)." }
        if value < 1, isDirectionCertain {
            return "\(opening) fewer \(first) than \(second) \(higher): \(times(figure)) as many."
        }
        return "\(opening) \(times(figure)) as many \(first) as \(second) \(higher)."
    }

    /// One group has events and the other none: there is no ratio, but much to say.
    var withoutRatio: String? {
        guard finding.signal.certainty != nil else { return nil }
        let (first, second) = inOrder(words.people)
        switch subject.definition.measure {
        case .likelihood:
            return "There were no \(words.events) among \(second)\(placeAndYear), against a rate of "
                + "\(percentage(of: keys.first)) among \(first). A ratio would divide by zero, so there is none."
        case .progression:
            return "There were no \(second) in the higher bands\(place) \(day) (\(lowered(subject.variant.title))), "
                + "but there were \(first). A ratio would divide by zero, so there is none."
        case .experience, .share, .representation: return nil
        }
    }

    private var keys: (first: String, second: String) {
        subject.definition.orientation == .whiteToBME ? ("white", subject.compared) : (subject.compared, "white")
    }

    private func times(_ figure: String) -> String {
        figure == "0.00" ? "less than \(about)0.01 times" : "\(about)\(figure) times"
    }
}
