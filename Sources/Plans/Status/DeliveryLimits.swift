/// After how many days from a deadline, a start or a report a rating can change by itself. What only turns green into
/// amber is left out where only red matters.
struct DeliveryLimits {
    let afterDeadline: [Int]
    let afterStart: [Int]
    let ofSilence: [Int]

    init(_ judge: DeliveryJudge, downTo rating: Rating) {
        let (dates, silence) = (judge.rules.dates, judge.rules.silence)
        let ambers = rating == .amber
        afterDeadline = [dates.grace + 1, dates.approximateGrace + 1] + (ambers ? [1, -dates.soon] : [])
        afterStart = [dates.start.red + 1] + (ambers ? [dates.start.amber + 1] : [])
        var limits = [silence.dated, silence.ongoing]
        if let reviewed = judge.reviewedLimit {
            limits += limits.map { .init(amber: reviewed, red: reviewed + $0.red - $0.amber) }
        }
        let reds = limits.map { $0.red + 1 }
        ofSilence = ambers ? reds + limits.map { $0.amber + 1 } + [silence.external + 1, dates.recent + 1] : reds
    }
}
