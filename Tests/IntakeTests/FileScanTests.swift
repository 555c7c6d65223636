import Testing

@testable import Intake

struct FileScanTests {
    @Test(arguments: [
        ("good", TextEncoding.utf8), ("utf8_with_mark", .utf8WithMark),
        ("utf16_little_endian", .utf16LittleEndian), ("utf16_big_endian", .utf16BigEndian),
        ("utf16_without_mark", .utf16LittleEndian), ("windows_1252", .windows1252),
    ])
    func givenAnEncodingWhenScannedThenItIsFound(_ fixture: String, _ encoding: TextEncoding) throws {
        let scan = try FileScan.scan(Fixture.path(fixture))
        #expect(scan.encoding == encoding)
        #expect(scan.kind == .text)
    }

    @Test(arguments: [
        ("empty", FileScan.Kind.empty), ("workbook_renamed", .workbook), ("old_workbook_renamed", .oldWorkbook),
        ("pdf_renamed", .pdf), ("nul_bytes", .binary),
    ])
    func givenAFileThatIsNoTextWhenScannedThenItsKindIsFound(_ fixture: String, _ kind: FileScan.Kind) throws {
        #expect(try FileScan.scan(Fixture.path(fixture)).kind == kind)
    }

    @Test func givenAFileLargerThanAChunkWhenScannedThenTheChunksAreItsBytes() throws {
        let bytes = (0..<(FileScan.chunkSize * 2 + 17)).map { UInt8($0 % 120 + 1) }
        try Fixture.withFile(bytes) { path in
            var seen: [UInt8] = []
            let scan = try FileScan.scan(path) { seen.append(contentsOf: $0) }
            #expect(seen == bytes)
            #expect(scan.size == bytes.count)
        }
    }

    @Test func givenNothingButAByteOrderMarkWhenScannedThenItIsEmpty() throws {
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let kind = try Fixture.withFile(mark) { try FileScan.scan($0).kind }
            #expect(kind == .empty)
        }
    }

    @Test func givenUTF16WithANULCharacterWhenScannedThenItIsBinary() throws {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0, 0, 0x42, 0]
        let kind = try Fixture.withFile(bytes) { try FileScan.scan($0).kind }
        #expect(kind == .binary)
    }

    @Test func givenAMissingFileWhenScannedThenItSaysSo() {
        let fault = #expect(throws: FileFault.self) { try FileScan.scan("/nowhere/staff.csv") }
        #expect(fault?.code == .missing)
        #expect(fault?.message.contains("/nowhere/staff.csv") == true)
    }

    @Test(arguments: [("/tmp", FileFault.Code.folder), ("/dev/zero", .unreadable)])
    func givenWhatIsNoPlainFileWhenScannedThenItIsRefused(_ path: String, _ code: FileFault.Code) {
        let fault = #expect(throws: FileFault.self) { try FileScan.scan(path) }
        #expect(fault?.code == code)
    }
}
