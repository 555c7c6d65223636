import Plans
import Testing

struct FreeKeysTests {
    @Test("a key is given once, and a number behind it makes it free")
    func keys() {
        var keys = FreeKeys(taken: ["2.1", "2.1-3"])
        #expect((1...4).map { _ in keys.take("2.1") } == ["2.1-2", "2.1-4", "2.1-5", "2.1-6"])
        #expect(["3", "3", "2.1-2", "3-2"].map { keys.take($0) } == ["3", "3-2", "2.1-2-2", "3-2-2"])
    }
}
