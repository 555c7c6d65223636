/// The words of the rows and the lines between them.
extension RowLayout {
    func labels() -> [Markup] {
        rows.map { Words().block($0.label, at: Point(x: 0, y: $0.middle)) }
    }

    func figures() -> [Markup] {
        rows.flatMap { row -> [Markup] in
            guard let remark = row.remark else { return [figures(row, lift: 0)] }
            let lift = Double(remark.lines.count) * Words.lineHeight / 2
            let below = row.middle + Double(row.figures.lines.count) * Words.lineHeight / 2
            let words = Words(size: Words.small, colour: Palette.quiet)
            return [figures(row, lift: lift), words.block(remark, at: Point(x: figuresLeft, y: below))]
        }
    }

    private func figures(_ row: Row, lift: Double) -> Markup {
        Words().block(row.figures, at: Point(x: figuresLeft, y: row.middle - lift))
    }

    /// A thin line halfway between each two rows, through all columns.
    func separators(width: Double) -> [Markup] {
        zip(rows, rows.dropFirst()).map { upper, lower in
            let y = (bottom(of: upper) + top(of: lower)) / 2
            return .line(from: Point(x: 0, y: y), to: Point(x: width, y: y), .grid)
        }
    }

    private func bottom(of row: Row) -> Double { row.middle + Self.height(of: row) / 2 }
    private func top(of row: Row) -> Double { row.middle - Self.height(of: row) / 2 }
}
