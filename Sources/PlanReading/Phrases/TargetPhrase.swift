import Plans

/// Reads what is to be reached: numbers with where they start from, zero, parity.
package enum TargetPhrase {
    /// - Parameter context: what the text stands under; a target follows an indicator only where the words or the
    ///   context leave no doubt which.
    /// - Parameter setting: in a cell of targets or measures a number needs no cue to be an aim.
    package static func read(
        _ text: String, line: Int?, context: [Link] = [], vocabulary: PlanVocabulary,
        setting: PhraseSetting = .running
    ) -> [Target] {
        let text = PrintedText(text)
        let figures = FigureScanner(text: text, vocabulary: vocabulary)
        let all = figures.all()
        return Sentences.all(in: text).flatMap { sentence in
            let inside = all.filter { sentence.contains($0.words.lowerBound) }
            let reader = TargetSentence(
                text: text, range: sentence, figures: inside, times: figures.times, vocabulary: vocabulary,
                setting: setting, isUnderRatio: isRatio(context, vocabulary))
            let binder = TargetBinding(text: text, range: sentence, vocabulary: vocabulary, context: context)
            return reader.aims.map { binder.bound(reader.target($0, line: line)) }
        }
    }

    /// Each indicator that the text stands under is printed as a ratio.
    private static func isRatio(_ context: [Link], _ vocabulary: PlanVocabulary) -> Bool {
        let items = context.filter { $0.framework == .wres }.map(\.item)
        let ratios = vocabulary.indicators.filter(\.isRatio).map(\.item)
        return !items.isEmpty && items.allSatisfy(ratios.contains)
    }
}
