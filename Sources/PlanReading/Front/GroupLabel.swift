import Plans

/// The word that a plan uses for the group whose equality it is about.
enum GroupLabel {
    /// The one printed most often; the first of the vocabulary's order where two are printed as often.
    static func find(in lines: [ReadLine], vocabulary: PlanVocabulary) -> String? {
        let names = vocabulary[.groupLabels]
        var counts: [String: Int] = [:]
        for line in lines {
            let text = PrintedText(line.text)
            for place in names.all(in: text) { counts[text.printed(place).lowercased(), default: 0] += 1 }
        }
        let scored = names.phrases.map { ($0, counts[$0.lowercased()] ?? 0) }
        var best: (String, Int)?
        for candidate in scored where candidate.1 > (best?.1 ?? 0) { best = candidate }
        return best?.0
    }
}
