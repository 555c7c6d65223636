import Testing

@testable import Intake

struct UTF8CheckTests {
    @Test(
        arguments: [
            [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xED, 0x9F, 0xBF],
            [0xF4, 0x8F, 0xBF, 0xBF],
            [0xE0, 0xA0, 0x80], [0xC0, 0x80], [0xE9], [0xE9, 0x20], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xE0, 0x80, 0x80], [0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xE2, 0x82],
        ] as [[UInt8]])
    func givenBytesWhenCheckedInAnyChunksThenTheAnswerIsThatOfTheStandardLibrary(_ bytes: [UInt8]) {
        let text = Array("plain text of some length ".utf8) + bytes + Array("\n".utf8)
        let expected = String(validating: text, as: UTF8.self) != nil
        for size in 1...text.count {
            var check = UTF8Check()
            for start in stride(from: 0, to: text.count, by: size) {
                text[start..<min(start + size, text.count)].withUnsafeBytes { check.take($0) }
            }
            #expect(check.isValid == expected, "chunks of \(size)")
        }
    }

    @Test func givenACharacterCutOffAtTheEndWhenCheckedThenItIsNotValid() {
        var check = UTF8Check()
        [0x41, 0xE2, 0x82].map { UInt8($0) }.withUnsafeBytes { check.take($0) }
        #expect(!check.isValid)
    }
}
