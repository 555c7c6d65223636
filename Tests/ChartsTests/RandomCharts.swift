@testable import Charts

/// Charts of arbitrary values, absent, huge, tiny and not finite among them, with arbitrary labels.
struct RandomCharts {
    private var source: SeededNumbers

    init(seed: UInt64) { source = SeededNumbers(seed: seed) }

    mutating func all() -> [any Chart] { [trend(), intervals(), shares(), small(), trajectory(), timeline()] }

    private mutating func trend() -> TrendChart {
        TrendChart(
            id: text(), title: text(), description: text(), points: points(), scale: scale(), format: format(),
            valueLabel: text(), reference: line(), band: ReferenceBand(low: number(), high: number(), label: text()),
            target: line(), markerKey: [MarkerMeaning(.circle, text())], width: number())
    }

    private mutating func small() -> SmallTrend {
        SmallTrend(
            id: text(), title: text(), description: text(), points: points(), scale: scale(), format: format(),
            valueLabel: text(), reference: line())
    }

    private mutating func intervals() -> IntervalChart {
        let rows = (0..<Int.random(in: 0...9, using: &source)).map { _ in
            IntervalRow(
                label: text(), value: maybe(), low: maybe(), high: maybe(), marker: marker(),
                note: Bool.random(using: &source) ? text() : nil)
        }
        return IntervalChart(
            id: text(), title: text(), description: text(), rows: rows, scale: scale(), format: format(),
            rowHeading: text(), valueLabel: text(), reference: line(), target: line(), width: number())
    }

    private mutating func shares() -> ShareBars {
        let groups = (0..<Int.random(in: 0...6, using: &source)).map { _ in text() }
        let rows = (0..<Int.random(in: 0...9, using: &source)).map { _ in
            ShareRow(
                label: text(), parts: groups.map { SharePart(group: $0, share: share(), count: text()) },
                note: Bool.random(using: &source) ? text() : nil)
        }
        return ShareBars(
            id: text(), title: text(), description: text(), rows: rows, rowHeading: text(), reference: line())
    }

    private mutating func trajectory() -> TrajectoryChart {
        let points = (0..<Int.random(in: 0...9, using: &source)).map { _ in
            TrajectoryPoint(moment(), value: maybe(), low: maybe(), high: maybe(), marker: marker(), reason: text())
        }
        return TrajectoryChart(
            id: text(), title: text(), description: text(),
            baseline: Bool.random(using: &source) ? TrajectoryEnd(moment(), value: number()) : nil,
            target: TrajectoryEnd(moment(), value: number()), points: points, today: moment(),
            format: format(), valueLabel: text(), width: number())
    }

    private mutating func timeline() -> TimelineChart {
        let rows = (0..<Int.random(in: 0...12, using: &source)).map { _ in
            TimelineRow(
                label: text(), time: text(), remark: text(), span: span(),
                mark: TimelineMark.allCases.randomElement(using: &source) ?? .red,
                isFixed: Bool.random(using: &source))
        }
        return TimelineChart(
            id: text(), title: text(), description: text(), rows: rows, today: moment(),
            ticks: (0..<Int.random(in: 0...20, using: &source)).map { _ in moment() }, rowHeading: text(),
            markHeading: text(), markKey: TimelineMark.allCases.map { ($0, text()) }, width: number())
    }

    private mutating func moment() -> TimelineMoment { TimelineMoment(at: number(), label: text()) }

    private mutating func span() -> TimelineSpan {
        switch Int.random(in: 0..<3, using: &source) {
        case 0: .day(number())
        case 1: .period(from: number(), to: number())
        default: .open(from: maybe())
        }
    }

    private mutating func points() -> [TrendPoint] {
        (0..<Int.random(in: 0...20, using: &source)).map { _ in
            TrendPoint(label: text(), value: maybe(), low: maybe(), high: maybe(), reason: text(), marker: marker())
        }
    }

    private mutating func line() -> ReferenceLine { ReferenceLine(value: number(), label: text()) }
    private mutating func maybe() -> Double? { Int.random(in: 0..<4, using: &source) == 0 ? nil : number() }

    private mutating func share() -> Double? {
        Bool.random(using: &source) ? Double.random(in: 0...60, using: &source) : maybe()
    }

    private mutating func number() -> Double {
        let edges = [
            0, -0.0, 1, -1, 1e300, -1e300, 1e-300, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, 0.1 + 0.2,
            -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 5e11, 999_999.999,
        ]
        guard Int.random(in: 0..<3, using: &source) == 0 else { return Double.random(in: -20...200, using: &source) }
        return edges.randomElement(using: &source) ?? 0
    }

    private mutating func text() -> String {
        let letters = Array("aeiosz 0129 &<>\"'\u{1}\u{FFFF}\n\u{E9}\u{1F469}\u{200D}\u{1F52C}\u{6F22}%_-]]>")
        let length = [0, 1, 5, 12, 40, 300].randomElement(using: &source) ?? 0
        return String((0..<length).compactMap { _ in letters.randomElement(using: &source) })
    }

    private mutating func scale() -> AxisScale {
        [.linear, .fromZero, .logarithmic].randomElement(using: &source) ?? .linear
    }

    private mutating func marker() -> MarkerShape { MarkerShape.allCases.randomElement(using: &source) ?? .circle }

    private mutating func format() -> ValueFormat {
        let suffixes = ["", "%", " points"]
        return ValueFormat(
            decimals: Int.random(in: -1...8, using: &source), suffix: suffixes.randomElement(using: &source) ?? "")
    }
}

/// The SplitMix64 sequence: the same seed gives the same numbers on every machine.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
