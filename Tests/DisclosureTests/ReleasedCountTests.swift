import Testing

@testable import Disclosure

@Suite("A protected count")
struct ReleasedCountTests {
    @Test(
        "is the middle of its band and carries the band's ends",
        arguments: [
            (base: 5, count: 1, value: 3, low: 1, high: 5), (5, 5, 3, 1, 5), (5, 6, 8, 6, 10), (5, 12, 13, 11, 15),
            (6, 1, 3, 1, 6), (6, 6, 3, 1, 6), (6, 7, 9, 7, 12), (6, 12, 9, 7, 12), (6, 13, 15, 13, 18),
            (7, 1, 4, 1, 7), (7, 6, 4, 1, 7), (7, 7, 4, 1, 7), (7, 12, 11, 8, 14), (7, 13, 11, 8, 14),
            (10, 1, 5, 1, 10), (10, 7, 5, 1, 10), (10, 12, 15, 11, 20), (10, 13, 15, 11, 20),
        ])
    func band(_ row: (base: Int, count: Int, value: Int, low: Int, high: Int)) {
        let released = ReleasedCount(protecting: row.count, base: row.base)
        #expect((released.value, released.low, released.high) == (row.value, row.low, row.high))
        #expect(!released.isExact)
    }

    @Test("stays 0 where it is 0, and where a file has less than 0", arguments: [5, 6, 7, 10], [0, -1, .min])
    func zero(base: Int, count: Int) {
        let released = ReleasedCount(protecting: count, base: base)
        #expect((released.value, released.low, released.high) == (0, 0, 0))
        #expect(released.isExact)
    }

    @Test("lies within its range, as the value shown does, and bands follow each other", arguments: [5, 6, 7, 10])
    func ranges(base: Int) {
        var before = ReleasedCount(protecting: 0, base: base)
        for count in 1...2_000 {
            let released = ReleasedCount(protecting: count, base: base)
            #expect((released.low...released.high).contains(count))
            #expect((released.low...released.high).contains(released.value))
            #expect(released.high - released.low == base - 1)
            #expect(released == before || released.low == before.high + 1, "after \(count - 1)")
            before = released
        }
    }

    @Test(
        "has a range at any base, however large",
        arguments: [1, 2, .max / 2, .max / 2 + 1, .max - 1, .max], [1, 2, 3, .max / 2, .max / 2 + 1, .max - 1, .max])
    func extremes(base: Int, count: Int) {
        let released = ReleasedCount(protecting: count, base: base)
        #expect((released.low...released.high).contains(count))
        #expect((released.low...released.high).contains(released.value))
    }

    @Test("is a count of its own where it is exact")
    func exact() {
        let released = ReleasedCount(exact: 7)
        #expect((released.value, released.low, released.high) == (7, 7, 7))
        #expect(released.isExact)
    }
}
