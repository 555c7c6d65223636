import Plans

/// `plans/indicators.yaml`: how plans write the indicators of the standard.
enum PlanIndicatorsFile {
    static let path = "plans/indicators.yaml"
    private static let items = (1...9).map(String.init)

    static func read(_ file: Reader) -> [IndicatorWording]? {
        guard let fields = file.concept("indicators") else { return nil }
        guard let readers = fields.required("indicators")?.list() else { return nil }
        let wordings = readers.compactMap(wording)
        readers.compactMap { $0.quietPairs["item"] }.reportRepeats { "Indicator \($0) stands here twice." }
        return wordings.count == readers.count ? wordings : nil
    }

    private static func wording(_ reader: Reader) -> IndicatorWording? {
        guard let fields = reader.fields("item", "descriptions", "titles", "metrics", "ratio") else { return nil }
        let item = fields.required("item")?.choice(of: items)
        let descriptions = fields.required("descriptions")?.texts()
        let titles = fields.required("titles")?.texts()
        let metrics = fields.required("metrics")?.texts()
        let isRatio = fields["ratio"].map { $0.flag() } ?? false
        guard let item, let descriptions, let titles, let metrics, let isRatio else { return nil }
        return IndicatorWording(
            item: item, descriptions: descriptions, titles: titles, metrics: metrics, isRatio: isRatio)
    }
}
