import Workforce

/// Makes a count of a percentage and its base where the count is blank.
struct CountFromPercentage {
    enum Outcome {
        case unchanged
        case count(Int)
        case refused(Fault, place: Int)
    }

    /// 100% in hundredths of a percent.
    private static let whole = 10_000

    let share: RowLayout.Share
    /// One of count and percentage must be given.
    let isRequired: Bool
    /// A blank base is reported as any required cell is.
    let isBaseRequired: Bool

    func count(_ cells: [ReadCell]) -> Outcome {
        let parts = [share.count, share.percentage, share.base]
        guard parts.allSatisfy({ cells[$0].fault?.severity != .error }) else { return .unchanged }
        let base = cells[share.base].value.flatMap { Int($0) }
        if let count = cells[share.count].value.flatMap({ Int($0) }) {
            guard let base, count > base else { return .unchanged }
            return .refused(aboveBase, place: share.count)
        }
        guard let percentage = cells[share.percentage].value.flatMap({ Int($0) }) else {
            return isRequired ? .refused(neither, place: share.count) : .unchanged
        }
        guard percentage <= Self.whole else { return .refused(above100, place: share.percentage) }
        guard let base else { return isBaseRequired ? .unchanged : .refused(noBase, place: share.base) }
        return product(percentage, base)
    }

    /// `percentage × base / 100`, rounded half up.
    private func product(_ percentage: Int, _ base: Int) -> Outcome {
        let (product, overflow) = percentage.multipliedReportingOverflow(by: base)
        guard !overflow, product <= Int.max - Self.whole else { return .refused(tooLarge, place: share.base) }
        return .count((product + Self.whole / 2) / Self.whole)
    }

    private var aboveBase: Fault {
        .error(
            .countAboveBase, "The count is above the base that it is part of.",
            mend: "check that the two are not swapped.")
    }

    private var above100: Fault {
        .error(.impossiblePercentage, "This percentage is above 100.", mend: "write a percentage from 0 to 100.")
    }

    private var noBase: Fault {
        .error(
            .missingBase, "A percentage is given without its base.",
            mend: "give the number of responses that the percentage is of.")
    }

    private var neither: Fault {
        .error(.missingValue, "Neither a count nor a percentage is given.", mend: "fill in one of the two.")
    }

    private var tooLarge: Fault {
        .error(.numberTooLarge, "This number is too large to be true.", mend: "write the number that was counted.")
    }
}
