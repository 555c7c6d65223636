import Testing
import Workforce

@testable import SyntheticTrust

@Suite struct ChanceTests {
    /// The first numbers from seed 1234567, as the authors' reference code gives them.
    @Test func `given a seed, then the numbers are those of the published generator`() {
        var random = SplitMix64(seed: 1_234_567)
        let numbers = (0..<3).map { _ in random.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test(arguments: [0, 150, 2_200, 9_999, 10_000])
    func `given a rate, then a quota keeps to it within two`(rate: Int) {
        var random = SplitMix64(seed: 5)
        var (quota, taken) = (Quota(), 0)
        for drawn in 1...3_000 {
            if quota.take(rate, &random) { taken += 1 }
            #expect(abs(taken * 10_000 - drawn * rate) <= 20_000)
        }
    }

    @Test(arguments: ["1900-03-01", "1970-01-01", "2000-02-29", "2024-02-29", "2024-12-31", "2025-03-31"])
    func `given a day, then its number gives it back`(iso: String) throws {
        let day = try #require(Day(iso: iso))
        let parts = DaySerial(day).parts
        #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
        #expect((DaySerial(day) + 366) - DaySerial(day) == 366)
    }

    @Test func `given weights, then each is drawn about as often as it is heavy and a zero never`() {
        var random = SplitMix64(seed: 9)
        var counts = [0, 0, 0]
        for _ in 0..<10_000 { counts[random.weighted([3, 0, 1])] += 1 }
        #expect(counts[1] == 0)
        #expect((7_200...7_800).contains(counts[0]))
    }
}
