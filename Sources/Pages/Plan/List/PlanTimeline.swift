import Charts
import Plans
import Workforce

/// When an action stands in time; nil for one that stands nowhere.
struct PlanSpan: Sendable {
    let span: TimelineSpan
    /// Earlier ends first; what goes on comes last.
    let order: Int

    init?(_ due: DueDate) {
        let (first, last) = (due.start?.firstDay.serial, due.end?.lastDay.serial)
        switch due.kind {
        case .none: return nil
        case .external:
            guard let last else { return nil }
            (span, order) = (.day(Double(last)), last)
        case .ongoing, .started:
            span = .open(from: (due.start ?? (due.isStart ? due.end : nil)).map { Double($0.firstDay.serial) })
            order = 1_000_000 + (first ?? 0)
        case .date, .month, .quarter, .financialYear:
            guard let end = last ?? first else { return nil }
            let start = first ?? due.end?.firstDay.serial ?? end
            let period = due.kind == .date ? end : Self.start(of: due) ?? start
            span =
                due.kind == .date || period >= end ? .day(Double(end)) : .period(from: Double(period), to: Double(end))
            order = end
        }
    }

    /// A quarter or year of which only the end is known begins a quarter or a year before.
    private static func start(of due: DueDate) -> Int? {
        if let start = due.start { return start.firstDay.serial }
        guard let end = due.end else { return nil }
        switch due.kind {
        case .quarter: return end.lastDay.serial - 90
        case .financialYear: return end.lastDay.serial - 364
        default: return end.firstDay.serial
        }
    }
}

/// The chart of actions in time.
enum PlanTimeline {
    static func chart(_ placed: [(PlanItem, PlanSpan)], today: Day) -> TimelineChart {
        let rows = placed.map { item, span in
            TimelineRow(
                label: item.title(atMost: 70), time: PlanWords.cut(PlanWords.due(item.action.due), atMost: 48),
                remark: item.delivery.rating.words, span: span.span, mark: item.delivery.rating.mark,
                isFixed: item.action.due.isFixedNationally)
        }
        let over = placed.filter { $0.0.daysOver != nil }.count
        return TimelineChart(
            id: "timeline", title: "The plan in time",
            description: "\(PlanWords.count(rows.count, "action")) in the order of time; \(over) overdue on \(today).",
            rows: rows, today: TimelineMoment(at: Double(today.serial), label: today.description),
            ticks: ticks(placed.map(\.1.span), today), rowHeading: "Action", markHeading: "Delivery",
            markKey: Rating.allCases.map { ($0.mark, $0.words) }, width: 1080)
    }

    /// The first day of each financial year that the rows reach into, and of its second half where they are few.
    private static func ticks(_ spans: [TimelineSpan], _ today: Day) -> [TimelineMoment] {
        let days = spans.flatMap(\.serials) + [today.serial]
        let years = days.compactMap { Day(serial: $0) }.compactMap { FinancialYear(containing: $0)?.startYear }
        guard let first = years.min(), let last = years.max(), last - first < 40 else { return [] }
        return (first...(last + 1)).flatMap { year -> [TimelineMoment] in
            let months =
                last - first < 5 && year <= last ? [(4, "Apr \(year)"), (10, "Oct \(year)")] : [(4, "Apr \(year)")]
            return months.compactMap { month, label in
                Day(year: year, month: month, day: 1).map { TimelineMoment(at: Double($0.serial), label: label) }
            }
        }
    }
}

extension TimelineSpan {
    fileprivate var serials: [Int] {
        switch self {
        case .day(let day): [Int(day)]
        case .period(let from, let to): [Int(from), Int(to)]
        case .open(let from): from.map { [Int($0)] } ?? []
        }
    }
}
