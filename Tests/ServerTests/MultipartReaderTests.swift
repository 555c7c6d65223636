import Testing

@testable import Server

struct MultipartReaderTests {
    /// What a reader told, with the bytes of each part put together.
    struct Heard: Equatable {
        var parts: [MultipartReader.Part] = []
        var contents: [[UInt8]] = []
        var ended = 0
    }

    static func hear(_ pieces: [[UInt8]], boundary: String = "xYz") throws -> Heard {
        var reader = try MultipartReader(contentType: "multipart/form-data; boundary=\(boundary)")
        var heard = Heard()
        for piece in pieces {
            try reader.read(piece) { event in
                switch event {
                case .began(let part):
                    heard.parts.append(part)
                    heard.contents.append([])
                case .bytes(let bytes): heard.contents[heard.contents.count - 1] += bytes
                case .ended: heard.ended += 1
                }
            }
        }
        try reader.finish()
        return heard
    }

    static let tricky = "line\r\n--xY not the end\r\n-\r\n--\r\n\r\n--xyz\r"
    static let body = Array(
        ("--xYz\r\nContent-Disposition: form-data; name=\"dataset\"\r\n\r\nstaff\r\n--xYz\r\n"
            + "content-disposition: form-data; name=\"file\"; filename=\"a;b.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + tricky + "\r\n--xYz--\r\nafterwards").utf8)
    static let expected = Heard(
        parts: [.init(name: "dataset", fileName: nil), .init(name: "file", fileName: "a;b.csv")],
        contents: [Array("staff".utf8), Array(tricky.utf8)], ended: 2)

    @Test("however the body is cut, the same is read")
    func howeverCutTheSameIsRead() throws {
        for place in 0...Self.body.count {
            let heard = try Self.hear([Array(Self.body[..<place]), Array(Self.body[place...])])
            #expect(heard == Self.expected, "cut at \(place)")
        }
        #expect(try Self.hear(Self.body.map { [$0] }) == Self.expected)
    }

    @Test("any bytes come out as they went in", arguments: 0..<60)
    func anyBytesComeOutAsTheyWentIn(seed: UInt64) throws {
        // Given bytes of chance with many beginnings of a delimiter, cut into pieces of chance
        var chance = Chance(seed: seed)
        let alphabet: [UInt8] = Array("\r\n-xYz".utf8) + [0, 255]
        var content = (0..<Int.random(in: 0...400, using: &chance)).map { _ in
            alphabet.randomElement(using: &chance) ?? 0
        }
        while ByteSearch.first(Array("\r\n--xYz".utf8), in: [13, 10] + content, from: 0) != nil { content.removeLast() }
        let head = Array("--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n".utf8)
        let whole = head + content + Array("\r\n--xYz--\r\n".utf8)
        var pieces: [[UInt8]] = []
        var rest = whole[...]
        while !rest.isEmpty {
            let length = Int.random(in: 1...20, using: &chance)
            pieces.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        // Then the content is as it was
        let heard = try Self.hear(pieces)
        #expect(heard.contents == [content], "seed \(seed)")
    }

    @Test(
        "what is not a form is refused",
        arguments: [
            ("--other\r\n\r\n", MultipartReader.Fault.notMultipart),
            ("preamble\r\n--xYz\r\n", .notMultipart),
            ("--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue", .notFinished),
            ("--xYz\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nv\r\n--xYz--", .badHeaders),
            ("--xYz\r\nno colon\r\n\r\nv\r\n--xYz--", .badHeaders),
            ("--xYz\r\nContent-Type: text/plain\r\n\r\nv\r\n--xYz--", .badHeaders),
            (
                "--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nv\r\n--xYz--",
                .badHeaders
            ),
            ("--xYz\r\n" + String(repeating: "X-Long: 1\r\n", count: 2_000), .badHeaders),
            ("--xYzmore\r\n", .notMultipart),
            (
                String(repeating: "--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n", count: 17),
                .tooManyParts
            ),
            ("", .notFinished),
        ])
    func whatIsNotAFormIsRefused(body: String, fault: MultipartReader.Fault) {
        #expect(throws: fault) { try Self.hear([Array(body.utf8)]) }
    }

    @Test(
        "a boundary is taken from the header, or there is none",
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"),
            ("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "a b"),
            ("multipart/mixed; boundary=abc", nil), ("multipart/form-data", nil),
            ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=\"a;b\"", nil), ("", nil),
            ("multipart/form-data; boundary=\(String(repeating: "a", count: 71))", nil),
        ])
    func boundaryIsTakenFromTheHeader(header: String, boundary: String?) {
        #expect(MultipartHeaders.boundary(in: header) == boundary)
    }

    @Test(
        "a file name never becomes a path",
        arguments: [
            ("staff.csv", "staff.csv"), ("../../etc/passwd", "passwd"), ("C:\\Users\\x\\staff.csv", "staff.csv"),
            ("a\u{0}\nb.csv", "ab.csv"), ("", ""), ("/", ""),
            (String(repeating: "é", count: 500), String(repeating: "é", count: 150)),
        ])
    func fileNameNeverBecomesAPath(given: String, safe: String) {
        #expect(FileName.safe(given) == safe)
    }
}

/// Repeatable chance (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
