import Disclosure
import Foundation
import Indicators
import Plans
import Statistics
import Workforce

/// What the indicators say, as a plan needs it: the latest of each in words, and every number that a target can follow.
/// Made from findings, and so from nothing that its reader may not see.
package struct IndicatorReadings: Sendable {
    /// The headline of each indicator in each period, in the order of time.
    package let readings: [IndicatorReading]
    private let findings: [String: [Finding]]

    /// Nothing is held: a plan without extracts.
    package static let none = IndicatorReadings([])

    /// - Parameter findings: of the whole organisation, of any periods and variants.
    package init(_ findings: [Finding]) {
        let sorted = findings.filter { $0.part == nil }.sorted { $0.period < $1.period }
        self.findings = Dictionary(grouping: sorted, by: \.definition.id)
        readings = self.findings.values.flatMap { ofOne in
            Self.headlines(ofOne).enumerated().map { index, finding in
                Self.reading(finding, before: index > 0 ? Self.headlines(ofOne)[index - 1] : nil)
            }
        }.sorted { ($0.indicator, $0.period) < ($1.indicator, $1.period) }
    }

    /// The years of which something is held, at most five.
    static let years = 5

    /// Ids of the indicators that data are held for, also those whose number this reader is not given.
    package var held: Set<String> { Set(readings.map(\.indicator)) }

    /// The numbers that a target follows, in its unit and in the order of time. None where it is bound to nothing, or
    /// counts in another unit than the indicator.
    package func points(of target: Target) -> [TargetPoint] { measured(target).map(\.point) }

    /// The same with the interval of each, where there is one.
    package func measured(_ target: Target) -> [(point: TargetPoint, low: Double?, high: Double?)] {
        guard let binding = target.binding else { return [] }
        let all = findings[binding.indicator] ?? []
        let variant = binding.variant ?? all.first?.definition.variants.first?.id
        return all.filter { $0.variant.id == variant }.compactMap { finding in
            guard let value = Self.value(of: finding, binding.measure, unit: target.unit) else { return nil }
            let own = binding.measure == .value ? finding.interval : nil
            return (TargetPoint(day: finding.period.lastDay, value: value), own?.low, own?.high)
        }
    }

    private static func headlines(_ findings: [Finding]) -> [Finding] {
        findings.filter { $0.variant == $0.definition.variants.first }
    }

    private static func value(of finding: Finding, _ measure: Target.Binding.Measure, unit: Plans.Unit) -> Double? {
        switch (measure, unit) {
        case (.value, .ratio): finding.kind == .ratio ? finding.value : nil
        case (.value, .percentagePoints): finding.kind == .difference ? finding.value : nil
        case (.value, .percent): finding.kind == .share ? finding.value : nil
        case (.bme, .percent): percent("bme", finding)
        case (.white, .percent): percent("white", finding)
        default: nil
        }
    }

    private static func percent(_ group: String, _ finding: Finding) -> Double? {
        guard case .given(let events, let of)? = finding.groups.first(where: { $0.key == group })?.counts,
            of.value > 0, finding.definition.measure != .progression
        else { return nil }
        return Double(events.value) / Double(of.value) * 100
    }
}

extension IndicatorReadings {
    private static func reading(_ finding: Finding, before: Finding?) -> IndicatorReading {
        IndicatorReading(
            indicator: finding.definition.id, name: finding.definition.shortTitle, period: finding.period.label,
            text: text(finding), number: finding.value, size: finding.signal.size.map(size),
            certainty: finding.signal.certainty.map(certainty),
            change: before.flatMap { change(from: $0, to: finding) },
            withheld: finding.value == nil ? finding.withheld ?? "there is no number" : nil)
    }

    private static func text(_ finding: Finding) -> String {
        guard let value = finding.value else { return "no number" }
        let about = finding.isAbout ? "about " : ""
        return switch finding.kind {
        case .ratio: "\(about)\(Figures.ratio(value)) times"
        case .share: "\(about)\(Figures.percent(value))%"
        case .difference: "\(about)\(Figures.percent(value)) percentage points"
        }
    }

    private static func size(_ size: Signal.Size) -> IndicatorReading.Size {
        switch size {
        case .inside: .within
        case .adverse: .adverse
        case .large: .large
        case .reverse: .reverse
        }
    }

    private static func certainty(_ certainty: Signal.Certainty) -> IndicatorReading.Certainty {
        switch certainty {
        case .clear: .clear
        case .chance: .chance
        case .tooFew: .tooFew
        }
    }

    /// Better or worse only where the two differ by more than chance would make them: the difference over its standard
    /// error, each taken from the half-width of its 95% interval, ratios on the log scale.
    private static func change(from before: Finding, to after: Finding) -> IndicatorReading.Change? {
        guard before.value != nil, after.value != nil else { return nil }
        guard let early = scaled(before), let late = scaled(after), let critical = Normal.quantile(0.975) else {
            return .unclear
        }
        let error = (early.error * early.error + late.error * late.error).squareRoot()
        guard error > 0, abs(late.value - early.value) > critical * error else { return .unclear }
        let nearer = distance(late, after) < distance(early, before)
        return nearer ? .better : .worse
    }

    /// How far on the adverse side of parity, or from parity where either side is unwelcome.
    private static func distance(_ scaled: (value: Double, error: Double), _ finding: Finding) -> Double {
        switch finding.definition.better {
        case .parity: abs(scaled.value)
        case .lower: scaled.value
        case .higher: -scaled.value
        }
    }

    private static func scaled(_ finding: Finding) -> (value: Double, error: Double)? {
        guard let value = finding.value, let low = finding.interval?.low, let high = finding.interval?.high,
            let critical = Normal.quantile(0.975)
        else { return nil }
        guard finding.kind == .ratio else {
            // A share stands beside that of the workforce; only the difference of the two says anything.
            let parity = finding.kind == .share ? finding.comparator : 0
            return parity.map { (value - $0, (high - low) / (2 * critical)) }
        }
        guard value > 0, low > 0, high > 0 else { return nil }
        return (log(value), (log(high) - log(low)) / (2 * critical))
    }
}
