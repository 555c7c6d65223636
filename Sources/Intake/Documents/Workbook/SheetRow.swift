/// A row of a sheet: the cells that have text or a colour, from left to right.
struct SheetRow: Hashable {
    struct Cell: Hashable {
        var column: Int
        var text: String
        var fill: String?
    }

    var number: Int
    var isHidden: Bool
    var cells: [Cell] = []
}
