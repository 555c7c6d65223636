import Testing

@testable import Plans

/// Against the plainest way: each text with each.
struct LikenessIndexTests {
    @Test("what is half alike is found, with the same likeness", arguments: 1...40 as ClosedRange<UInt64>)
    func halfAlike(_ seed: UInt64) {
        // given
        var numbers = MatchingNumbers(state: seed)
        func texts(_ count: Int) -> [String] {
            (0..<count).map { _ in
                (0...numbers.below(12)).map { _ in "w\(numbers.below(4 + numbers.below(30)))" }.joined(separator: " ")
            }
        }
        let (new, old) = (texts(30), texts(40))
        // when
        let index = LikenessIndex(new: new, old: old)
        // then
        for (place, text) in new.enumerated() {
            let all = old.enumerated().map { ($0.offset, Likeness(text).to(Likeness($0.element))) }
            let wanted = all.filter { $0.1 >= PlanMatching.doubtful }
            let found = index.alike(place)
            #expect(found.map(\.old) == wanted.map(\.0), "seed \(seed)")
            #expect(found.map(\.likeness) == wanted.map(\.1), "seed \(seed)")
        }
    }

    @Test("a text without words is like nothing")
    func withoutWords() {
        let index = LikenessIndex(new: ["", "–"], old: ["", "word"])
        #expect(index.alike(0).isEmpty && index.alike(1).isEmpty)
    }
}
