/// One member of the board, as it is written.
struct BoardRow: ExtractRow {
    var memberID: String
    var ethnicOrigin: String
    var isVoting: Bool
    var isExecutive: Bool
    var termEnds: DaySerial

    static let headers = ["Member Id", "Ethnic Origin", "Voting", "Executive"]
    static let unnamedHeaders = ["Term Ends"]

    func write(to row: inout RowWriter) {
        row.text(memberID)
        row.text(ethnicOrigin)
        row.yesNo(isVoting)
        row.yesNo(isExecutive)
    }

    func writeUnnamed(to row: inout RowWriter) { row.day(termEnds) }
}

/// The fourteen members of the board on a 31 March.
enum Board {
    static func rows(_ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates) -> [BoardRow] {
        var random = span.random(plan.seed, .board)
        let bme = rates.boardBME.value(yearsBefore: span.yearsBefore)
        return seats.enumerated().map { index, seat in
            let isBME = (seatsOfBMEMembers.firstIndex(of: index) ?? .max) < bme
            let standing: Standing = isBME ? .bme : index == 5 ? .unknown : .white
            return BoardRow(
                memberID: "BM\(String(101 + index).dropFirst())", ethnicOrigin: Ethnicity(standing, &random).text,
                isVoting: seat.isVoting, isExecutive: seat.isExecutive,
                termEnds: span.last + random.between(90, 1_000))
        }
    }

    /// Seven non-executives, one of them an associate without a vote, and seven executives, two without.
    private static let seats: [(isVoting: Bool, isExecutive: Bool)] =
        Array(repeating: (true, false), count: 6) + [(false, false)]
        + Array(repeating: (true, true), count: 5) + [(false, true), (false, true)]

    /// The seats that BME members take, in the order in which they come to the board.
    private static let seatsOfBMEMembers = [2, 12, 3, 9]
}
