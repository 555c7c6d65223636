/// Draws yes or no at given rates so that the count of yeses stays within one or two of what the rates add up to.
/// Independent draws would scatter a small group's count so far that a declared disparity could not be found again.
/// Which draws are the yeses is still random.
struct Quota {
    private var owed = 0

    /// - Parameter rate: in ten-thousandths.
    mutating func take(_ rate: Int, _ random: inout SplitMix64) -> Bool {
        owed += rate
        guard owed + random.between(-5_000, 5_000) >= 10_000 else { return false }
        owed -= 10_000
        return true
    }
}

/// One quota for each of the three groups.
struct GroupQuota {
    private var quotas = [Quota(), Quota(), Quota()]

    mutating func take(_ rates: GroupRates, for group: Standing, _ random: inout SplitMix64) -> Bool {
        quotas[group.rawValue].take(rates[group], &random)
    }
}

/// A rate for each of the three groups, in ten-thousandths.
struct GroupRates {
    let white: Int
    let bme: Int
    let unknown: Int

    /// Unknown ethnicity at the rate of the White group.
    init(white: Int, bme: Int) { (self.white, self.bme, unknown) = (white, bme, white) }

    subscript(group: Standing) -> Int {
        switch group {
        case .white: white
        case .bme: bme
        case .unknown: unknown
        }
    }
}
