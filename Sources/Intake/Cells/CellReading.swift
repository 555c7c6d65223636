/// What a cell's text was read as.
struct CellReading {
    /// In the one writing in which it is stored; nil where it is blank or cannot be read.
    let value: String?
    let fault: Fault?

    static func read(_ value: String, doubt: Fault? = nil) -> CellReading {
        CellReading(value: value, fault: doubt)
    }

    static func refused(_ fault: Fault) -> CellReading { CellReading(value: nil, fault: fault) }

    static let blank = CellReading(value: nil, fault: nil)
}
