import Plans

/// Reads what is to be reached: numbers with where they start from, zero, parity.
package enum TargetPhrase {
    /// - Parameter context: what the text stands under; a target follows an indicator only where the words or the
    ///   context leave no doubt which.
    package static func read(
        _ text: String, line: Int?, context: [Link] = [], vocabulary: PlanVocabulary
    ) -> [Target] {
        let text = PrintedText(text)
        let figures = FigureScanner(text: text, vocabulary: vocabulary)
        let all = figures.all()
        return Sentences.all(in: text).flatMap { sentence in
            let inside = all.filter { sentence.contains($0.words.lowerBound) }
            let reader = TargetSentence(
                text: text, range: sentence, figures: inside, times: figures.times, vocabulary: vocabulary)
            let binder = TargetBinding(text: text, range: sentence, vocabulary: vocabulary, context: context)
            return reader.aims.map { binder.bound(reader.target($0, line: line)) }
        }
    }
}
