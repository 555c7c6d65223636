/// The formats of cells, by the number that a cell gives.
final class WorkbookStyles: XMLHandler {
    private enum Shade {
        case none, colour(Colour?), theme(Int, tint: Double)
    }

    private let draft: DocumentDraft
    private var shapes: [Int: NumberShape] = [:]
    private var fills: [Shade] = []
    private var formats: [(number: Int, fill: Int)] = []
    private var isInFills = false
    private var isInFormats = false
    private var isSolid = false

    init(_ draft: DocumentDraft) { self.draft = draft }

    func looks(_ theme: ThemeColours) -> [CellLook] {
        formats.map { format in
            let shape = shapes[format.number] ?? NumberFormat.shape(builtIn: format.number)
            let shade = fills.indices.contains(format.fill) ? fills[format.fill] : .none
            return CellLook(shape: shape, fill: colour(shade, theme)?.fill)
        }
    }

    private func colour(_ shade: Shade, _ theme: ThemeColours) -> Colour? {
        switch shade {
        case .none: nil
        case .colour(let colour): colour
        case .theme(let index, let tint): theme.colour(index)?.tinted(tint)
        }
    }

    func start(_ element: XMLElement) throws(DocumentFault) {
        switch element.name {
        case "numFmt":
            guard let id = element.number("numFmtId"), let code = element["formatCode"] else { return }
            shapes[id] = NumberFormat.shape(code: code)
        case "fills": isInFills = true
        case "cellXfs": isInFormats = true
        case "fill" where isInFills: fills.append(.none)
        case "patternFill": isSolid = element["patternType"] == "solid"
        case "fgColor" where isInFills && isSolid && !fills.isEmpty: fills[fills.count - 1] = shade(element)
        case "xf" where isInFormats:
            formats.append((element.number("numFmtId") ?? 0, element.number("fillId") ?? 0))
        default: return
        }
        guard fills.count + formats.count + shapes.count <= draft.limits.entries else {
            throw .tooLarge(draft.name, "it has too many cell formats")
        }
    }

    func end(_ name: XMLName, namespace: XMLName) {
        if name == "fills" { isInFills = false }
        if name == "cellXfs" { isInFormats = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private func shade(_ element: XMLElement) -> Shade {
        let tint = element["tint"].flatMap(Double.init) ?? 0
        if let colour = element["rgb"].flatMap(Colour.init) { return .colour(colour.tinted(tint)) }
        if let index = element.number("theme") { return .theme(index, tint: tint.isFinite ? tint : 0) }
        return .colour(element.number("indexed").flatMap(Colour.indexed))
    }
}
