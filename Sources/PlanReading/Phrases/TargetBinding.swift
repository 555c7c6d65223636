import Plans

/// Binds a target to the number of an indicator where the words leave no doubt.
struct TargetBinding {
    let text: PrintedText
    let range: Range<Int>
    let vocabulary: PlanVocabulary
    let context: [Link]

    func bound(_ target: Target) -> Target {
        guard target.unit != .count, target.unit != .text, let wording = wording else { return target }
        guard wording.isRatio == (target.unit == .ratio), let measure = measure(wording) else { return target }
        var target = target
        target.binding = Target.Binding(
            indicator: "wres-\(wording.item)", variant: variant(wording), measure: measure)
        return target
    }

    private func contains(_ list: WordList) -> Bool { vocabulary[list].first(in: text, within: range) != nil }

    /// The indicator that the sentence names, else the one that its words and its context agree on.
    private var wording: IndicatorWording? {
        if let named { return vocabulary.indicators.first { $0.item == named } }
        let matching = vocabulary.indicators.filter { $0.metrics.first(in: text, within: range) != nil }
        let under = context.filter { $0.framework == .wres && $0.strength != .named }.map(\.item)
        let agreed = matching.filter { under.contains($0.item) }
        if agreed.count == 1 { return agreed.first }
        if matching.count == 1, under.isEmpty { return matching.first }
        return under.count == 1 ? vocabulary.indicators.first { $0.item == under.first && isAbout($0) } : nil
    }

    private var named: String? {
        guard let place = vocabulary[.indicator].first(in: text, within: range) else { return nil }
        return Numbering.list(in: text, from: place.upperBound, allowed: 1...9).first
    }

    /// A ratio under an indicator of likelihood is about it.
    private func isAbout(_ wording: IndicatorWording) -> Bool {
        wording.isRatio && (contains(.ratioWords) || contains(.gapWords))
    }

    private func measure(_ wording: IndicatorWording) -> Target.Binding.Measure? {
        if wording.isRatio { return .value }
        if contains(.gapWords) { return .value }
        if contains(.bme) { return .bme }
        if contains(.white) { return .white }
        return named == nil ? nil : .bme
    }

    private func variant(_ wording: IndicatorWording) -> String? {
        contains(.withoutInternational) ? "without-international" : nil
    }
}
