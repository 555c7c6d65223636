/// Whether two targets are about the same number.
enum MetricLikeness {
    struct Metric {
        let target: Target
        private let words: [String]
        private let telling: Set<String>

        init(_ target: Target, _ settings: LintSettings) {
            self.target = target
            words = LintWords.of(target.metric)
            telling = Set(words.filter { !LintNumbers.hasDigit($0) }).subtracting(settings.words[.small] ?? [])
        }

        /// The same number of the same indicator, or the same words.
        func isSame(as other: Metric) -> Bool {
            if let mine = target.binding, let theirs = other.target.binding { return mine == theirs }
            return !telling.isEmpty && words == other.words
        }

        /// Words in common, of the telling words of the one with fewer; with fewer than two nothing can be said.
        func isLike(_ other: Metric, percent: Int) -> Bool {
            let least = min(telling.count, other.telling.count)
            return least >= 2 && telling.intersection(other.telling).count * 100 >= least * percent
        }
    }
}
