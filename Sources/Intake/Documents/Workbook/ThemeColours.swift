/// The twelve colours of a workbook's theme, in the order in which cells refer to them: the first two pairs are
/// swapped against the order in which the theme lists them.
final class ThemeColours: XMLHandler {
    private static let places: [(name: StaticString, index: Int)] = [
        ("lt1", 0), ("dk1", 1), ("lt2", 2), ("dk2", 3), ("accent1", 4), ("accent2", 5), ("accent3", 6),
        ("accent4", 7), ("accent5", 8), ("accent6", 9), ("hlink", 10), ("folHlink", 11),
    ]

    private var colours: [Int: Colour] = [:]
    private var index: Int?

    func colour(_ index: Int) -> Colour? { colours[index] }

    func start(_ element: XMLElement) {
        if let place = Self.places.first(where: { element.name == $0.name }) { index = place.index }
        guard let index, colours[index] == nil else { return }
        if element.name == "srgbClr" { colours[index] = element["val"].flatMap(Colour.init) }
        if element.name == "sysClr" { colours[index] = element["lastClr"].flatMap(Colour.init) }
    }

    func end(_ name: XMLName, namespace: XMLName) {
        if Self.places.contains(where: { name == $0.name }) { index = nil }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
