import Workforce

/// Says how a target stands.
struct TargetWords {
    let target: Target

    func sentence(_ state: TargetProgress.State, _ actual: TargetPoint, _ expected: Double?, _ lacking: String)
        -> String
    {
        let now = "\(number(actual.value)) on \(actual.day)"
        switch state {
        case .reached: return "Reached: \(now), and the target is \(aim)."
        case .onTrack: return "On track: \(now), on the way to \(aim)."
        case .behind:
            let expected = expected.map { ", where \(number($0)) would be" } ?? ","
            return "Behind: \(now)\(expected) on the way to \(aim)."
        case .cannotTell: return "Cannot tell: \(now), and the target of \(aim) has no \(lacking)."
        }
    }

    private var aim: String {
        let by = target.by.map { " by \($0)" } ?? ""
        return (target.target.map(number) ?? "an aim in words") + by
    }

    /// At most two decimals, in the target's unit.
    func number(_ value: Double) -> String {
        switch target.unit {
        case .percent: "\(Self.decimal(value))%"
        case .percentagePoints: "\(Self.decimal(value)) percentage points"
        case .ratio, .count, .text: Self.decimal(value)
        }
    }

    static func decimal(_ value: Double) -> String {
        guard abs(value) < 1e12 else { return "\(value)" }
        let hundredths = Int((abs(value) * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let sign = value < 0 && hundredths > 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(whole).\(digits)"
    }
}
