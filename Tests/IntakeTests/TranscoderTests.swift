import Foundation
import Testing

@testable import Intake

struct TranscoderTests {
    private func text(_ bytes: [UInt8], _ encoding: TextEncoding, chunk: Int) throws -> String {
        var transcoder = Transcoder(encoding, chunkSize: chunk, read: Fixture.reading(bytes))
        var buffer = [UInt8](repeating: 0, count: max(16, chunk))
        var result: [UInt8] = []
        while case let count = try buffer.withUnsafeMutableBytes({ try transcoder.fill($0) }), count > 0 {
            result += buffer.prefix(count)
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test(arguments: [16, 17, 23, 64, 1_024])
    func givenUTF16WhenTranscodedInAnyChunksThenTheTextIsTheSame(_ chunk: Int) throws {
        let original = "Ethnic origin: é, €, 😀😀, end " + String(repeating: "a😀", count: 20)
        let little = try #require(original.data(using: .utf16LittleEndian))
        let big = try #require(original.data(using: .utf16BigEndian))
        #expect(try text([0xFF, 0xFE] + little, .utf16LittleEndian, chunk: chunk) == original)
        #expect(try text(Array(big), .utf16BigEndian, chunk: chunk) == original)
    }

    @Test(
        arguments: [
            ([0x3D, 0xD8, 0x41, 0x00], "\u{FFFD}A"), ([0x00, 0xDE, 0x41, 0x00], "\u{FFFD}A"),
            ([0x41, 0x00, 0x3D, 0xD8], "A\u{FFFD}"), ([0x41, 0x00, 0x42], "A\u{FFFD}"),
            ([0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE], "\u{FFFD}😀"),
        ] as [([UInt8], String)])
    func givenBrokenUTF16WhenTranscodedThenTheBreakIsMarked(_ bytes: [UInt8], _ expected: String) throws {
        #expect(try text(bytes, .utf16LittleEndian, chunk: 16) == expected)
    }

    @Test func givenWindows1252WhenTranscodedThenEachByteIsItsCharacter() throws {
        let bytes: [UInt8] = [0x53, 0x69, 0xE2, 0x6E, 0x20, 0x80, 0x93, 0x94, 0x96, 0xA0, 0xFF, 0x9F]
        #expect(try text(bytes, .windows1252, chunk: 16) == "Siân €“”–\u{A0}ÿŸ")
    }

    @Test func givenAPlaceThatWindows1252LeavesOpenWhenTranscodedThenItIsMarked() throws {
        #expect(
            try text([0x81, 0x8D, 0x8F, 0x90, 0x9D], .windows1252, chunk: 16)
                == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    }

    @Test func givenAByteOrderMarkWhenTranscodedThenItIsLeftOut() throws {
        #expect(try text([0xEF, 0xBB, 0xBF, 0x41], .utf8WithMark, chunk: 16) == "A")
        #expect(try text([0xFF, 0xFE, 0x41, 0x00], .utf16LittleEndian, chunk: 16) == "A")
    }
}
