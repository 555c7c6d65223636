/// Which way a difference goes, said only where it goes that way for all counts that the released ones may stand for.
extension Sentence {
    /// Whether "higher", "less" and "fewer" may be said: protected counts may stand for others that lie the other way.
    var isDirectionCertain: Bool {
        guard finding.isAbout, finding.signal.certainty != .clear else { return true }
        return finding.differences.map { $0.lowerBound > 0 || $0.upperBound < 0 } ?? false
    }

    /// `about 7.3 percentage points higher`, or from where to where: `between 22.0 percentage points lower and 48.0
    /// percentage points higher`.
    func direction(_ value: Double) -> String {
        guard let differences = finding.differences, !isDirectionCertain else { return about + points(value) }
        return "between \(points(differences.lowerBound)) and \(points(differences.upperBound))"
    }

    /// All differences that the released counts may stand for are written as none.
    var isSpreadWrittenAsParity: Bool {
        guard let differences = finding.differences else { return false }
        return [differences.lowerBound, differences.upperBound].allSatisfy { Figures.percent(abs($0)) == "0.0" }
    }

    private func points(_ value: Double) -> String {
        let figure = Figures.percent(abs(value))
        return figure == "0.0" ? "no difference" : "\(figure) percentage points \(value > 0 ? "higher" : "lower")"
    }
}
