/// Is it working: the rating of an action from the indicators it is meant to move. Whether it is being done is another
/// question; see `DeliveryStatus`. A number that moves or does not move blames nobody: many things move it.
package enum ImpactStatus {
    /// The worst directly linked indicator decides. Those linked indirectly are mentioned and never decide.
    /// - Parameter readings: of any indicators and periods; the latest of each counts.
    package static func of(_ action: Action, readings: [IndicatorReading], rules: ImpactRules) -> Rated {
        let latest = latest(readings)
        let direct = indicators(of: action, [.direct, .measuredOn])
        let indirect = indicators(of: action, [.indirect]).filter { !direct.contains($0) }
        let aside = indirect.compactMap { latest[$0] }.map { ImpactReading($0, rules).brief }
        let remark = aside.isEmpty ? "" : "; linked indirectly: \(aside.joined(separator: ", "))"
        guard !direct.isEmpty else { return Rated(.notRated, unlinked(hasIndirect: !indirect.isEmpty) + remark) }
        let known = direct.compactMap { latest[$0] }.map { ImpactReading($0, rules) }
        guard let worst = known.min(by: { $0.rating < $1.rating }) else {
            return Rated(.notRated, "nothing is known yet of \(list(direct))\(remark)")
        }
        return Rated(worst.rating, worst.clause + others(known.count - 1, direct.count - known.count) + remark)
    }

    private static func latest(_ readings: [IndicatorReading]) -> [String: IndicatorReading] {
        Dictionary(readings.map { ($0.indicator, $0) }, uniquingKeysWith: { $0.period >= $1.period ? $0 : $1 })
    }

    private static func indicators(of action: Action, _ strengths: Set<Link.Strength>) -> [String] {
        let ids = action.links.filter { strengths.contains($0.strength) }.compactMap(\.indicatorID)
        return Set(ids).sorted()
    }

    private static func unlinked(hasIndirect: Bool) -> String {
        hasIndirect
            ? "it is linked to indicators only indirectly, too far to judge it by"
            : "it is linked to no indicator, so link it to the one that it should move"
    }

    private static func others(_ more: Int, _ unknown: Int) -> String {
        var words = more > 0 ? ", the worst of \(more + 1) linked indicators" : ""
        if unknown > 0 { words += "; nothing is known yet of \(unknown) more" }
        return words
    }

    private static func list(_ ids: [String]) -> String {
        ids.count == 1 ? "the indicator it is linked to" : "the \(ids.count) indicators it is linked to"
    }
}
