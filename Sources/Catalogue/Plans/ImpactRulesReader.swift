import Plans

/// The colours that linked indicators give, in `plans/rating.yaml`.
enum ImpactRulesReader {
    static func read(_ reader: Reader) -> ImpactRules? {
        let fields = reader.fields("worse", "better", "within", "adverse", "large", "chance", "too-few", "reverse")
        guard let fields else { return nil }
        func colour(_ name: String) -> Rating? {
            fields.required(name).flatMap { RatingFile.colour($0, [.red, .amber, .green, .notRated]) }
        }
        let (worse, better, within, adverse) = (colour("worse"), colour("better"), colour("within"), colour("adverse"))
        let (large, chance, few, reverse) = (colour("large"), colour("chance"), colour("too-few"), colour("reverse"))
        guard let worse, let better, let within, let adverse else { return nil }
        guard let large, let chance, let few, let reverse else { return nil }
        return ImpactRules(
            worse: worse, better: better, within: within, adverse: adverse, large: large, chance: chance, tooFew: few,
            reverse: reverse)
    }
}
