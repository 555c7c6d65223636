import Workforce

/// One financial year of the trust's history.
struct YearSpan {
    let year: FinancialYear
    /// 0 for the first year.
    let index: Int
    /// 0 for the last year.
    let yearsBefore: Int

    var first: DaySerial { DaySerial(year.firstDay) }
    var last: DaySerial { DaySerial(year.lastDay) }

    /// The day on which the year's event extracts were taken, ten weeks after it ended: later dates are not known.
    var extracted: DaySerial { last + 75 }

    /// The last days of the four quarters.
    var quarterEnds: [Day] {
        let days = [(0, 6, 30), (0, 9, 30), (0, 12, 31), (1, 3, 31)]
        return days.compactMap { Day(year: year.startYear + $0, month: $1, day: $2) }
    }

    /// A generator for one extract of this year, so that one extract's draws leave the others as they are.
    func random(_ seed: UInt64, _ stream: Stream) -> SplitMix64 {
        SplitMix64(seed: seed, stream: UInt64(100 + index * 10 + stream.rawValue))
    }

    enum Stream: Int { case applications, cases, training, survey, board }
}
