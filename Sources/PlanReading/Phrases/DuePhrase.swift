import Plans

/// Reads when something is due. Which words are cues, and which make a year a mere description, is data.
package enum DuePhrase {
    /// - Parameters:
    ///   - published: when the plan was published; gives “by March” its year, with a doubt.
    ///   - setting: a date that no calendar has is the doubt `date-not-read` in both;
    ///     in a cell of due dates every date counts; in running text it needs a cue.
    package static func read(
        _ text: String, published: PartialDate?, vocabulary: PlanVocabulary, setting: PhraseSetting = .running
    ) -> DueReading {
        let text = PrintedText(text)
        let scanner = TimeScanner(
            text: text, vocabulary: vocabulary, published: published, takesYearless: setting == .cell)
        let roles = TimeRoles(text: text, vocabulary: vocabulary, setting: setting)
        let dated = scanner.all().compactMap(roles.dated)
        let undated = UndatedPhrase(text: text, vocabulary: vocabulary, setting: setting)
        let impossible = ImpossibleTime(scanner: scanner)
        return DueDecision(
            text: text, dated: dated, undated: undated, published: published, setting: setting,
            impossible: impossible.all().map(impossible.doubt)
        ).reading
    }
}
