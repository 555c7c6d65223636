/// What of a cell's format changes how it reads.
struct CellLook: Hashable {
    var shape = NumberShape.general
    var fill: String?
}

/// How a number is shown.
enum NumberShape: Hashable {
    case general
    case percent(decimals: Int)
    case day
    case dayAndTime
    case month
    case year
    case time
    /// Pounds, euros or dollars: the sign stands before the number.
    case money(String)
}
