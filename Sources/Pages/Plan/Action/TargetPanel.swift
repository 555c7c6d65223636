import Plans
import Workforce

/// One target on the page of its action.
struct TargetPanel: Sendable {
    let targetHeading: String
    let targetText: String
    let targetFacts: [HeadlinePanel.Fact]
    let targetSentence: String?
    let outlookSentence: String?
    let chart: ChartView?
    /// Why there is nothing to draw.
    let chartAbsence: String?
    let bindingPath: String?
    let bindingText: String

    init(_ target: PlanTarget, number: Int, today: Day, names: PlanNames) {
        let value = target.target
        targetHeading = PlanWords.capitalised(Words.line(value.metric))
        targetText = Words.lines(value.text)
        targetFacts = Self.facts(value)
        targetSentence = target.progress.map { Words.line($0.sentence) }
        outlookSentence = target.outlook.map { Words.line($0.reason) }
        let drawing = Trajectory(target, id: "target-\(number)", today: today)
        chart = drawing.chart.map { ChartView($0) }
        chartAbsence = drawing.absence
        bindingPath = value.binding.map { SiteURL.indicator.path($0.indicator) }
        let item = value.binding.map { $0.indicator.replacing("wres-", with: "") } ?? ""
        bindingText = "It follows \(names.indicator(item).lowercasedFirst), as the data held give it."
    }

    private static func facts(_ target: Target) -> [HeadlinePanel.Fact] {
        let number = { (value: Double?) in value.map { PlanWords.number($0, target.unit) } ?? "Not stated" }
        return [
            HeadlinePanel.Fact(factName: "From", factText: number(target.baseline)),
            HeadlinePanel.Fact(factName: "To", factText: number(target.target)),
            HeadlinePanel.Fact(factName: "By", factText: target.by?.description ?? "Not stated"),
        ]
    }
}

extension String {
    /// `Indicator 2` as it stands inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
