import Foundation
import Testing

/// What a user may give the program by mistake: one clear sentence on standard error, status 1, nothing stored.
struct BadInputTests {
    static let header = """
        Employee Number,Assignment Number,Primary Assignment,Assignment Category,Organisation,Care Group,Directorate,\
        Service,Staff Group,Occupation Code,Pay Grade,Ethnic Origin

        """

    struct Case: CustomTestStringConvertible, Sendable {
        let given: String
        let dataset: String
        let name: String
        let bytes: [UInt8]?
        var arguments: [String] = []
        let says: String

        var testDescription: String { given }
    }

    static let cases: [Case] = [
        Case(
            given: "a missing file", dataset: "staff", name: "staff-2025-03-31.csv", bytes: nil,
            says: "staff-2025-03-31.csv"),
        Case(given: "an empty file", dataset: "staff", name: "staff-2025-03-31.csv", bytes: [], says: "empty"),
        Case(
            given: "a workbook renamed", dataset: "staff", name: "staff-2025-03-31.csv",
            bytes: [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 60), says: "workbook"),
        Case(
            given: "a file for another dataset", dataset: "staff", name: "staff-2025-03-31.csv",
            bytes: Array(
                "Vacancy Reference,Application Id,Ethnic Origin,Shortlisted,Appointed\nV1,A1,A,2024-05-01,\n".utf8),
            says: "parity import applications"),
        Case(
            given: "a day in the future", dataset: "staff", name: "staff.csv", bytes: Array(header.utf8),
            arguments: ["--as-of", "2199-03-31"], says: "future"),
        Case(
            given: "NUL bytes", dataset: "staff", name: "staff-2025-03-31.csv",
            bytes: Array(header.utf8) + [0x31, 0, 0, 0, 0x0A], says: "NUL"),
        Case(
            given: "a very long line", dataset: "staff", name: "staff-2025-03-31.csv",
            bytes: Array(header.utf8) + Array(repeating: 0x61, count: 3_000_000), says: "long"),
        Case(
            given: "a header alone", dataset: "staff", name: "staff-2025-03-31.csv", bytes: Array(header.utf8),
            says: "row"),
    ]

    @Test("one sentence, status 1, nothing stored", arguments: cases)
    func refused(_ given: Case) throws {
        let folder = try TemporaryFolder()
        let workspace = "\(folder.path)/w"
        #expect(try Program.run("init", workspace).status == 0)
        let file = "\(folder.path)/\(given.name)"
        if let bytes = given.bytes { _ = try folder.write(given.name, bytes) }
        try expectRefusal(given.dataset, file, given.arguments, workspace, says: given.says)
    }

    @Test("a folder in place of a file")
    func folderInPlaceOfAFile() throws {
        let folder = try TemporaryFolder()
        let workspace = "\(folder.path)/w"
        #expect(try Program.run("init", workspace).status == 0)
        try expectRefusal("staff", folder.path, ["--as-of", "2025-03-31"], workspace, says: "folder")
    }

    private func expectRefusal(
        _ dataset: String, _ file: String, _ arguments: [String], _ workspace: String, says: String
    ) throws {
        let process = Program.process(["import", dataset, file, "--workspace", workspace] + arguments)
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(words.hasPrefix("parity: "))
        #expect(words.split(separator: "\n").count == 1, "\(words)")
        #expect(words.localizedCaseInsensitiveContains(says), "\(words)")
        #expect(
            try Program.run("imports", "--workspace", workspace, "--format", "json").output.contains(
                "\"imports\" : [\n\n  ]"))
    }

    @Test("no workspace, and what to do about it")
    func noWorkspace() throws {
        let folder = try TemporaryFolder()
        let result = try Program.run("indicators", environment: ["PARITY_WORKSPACE": folder.path])
        #expect(result.status == 1)
        #expect(result.errors.contains("parity init"))
    }
}

struct AudienceTests {
    @Test("every command that reads takes an audience, and a protected one is told no counts of rows")
    func everyReadingCommandTakesAnAudience() throws {
        let folder = try TemporaryFolder()
        let workspace = "\(folder.path)/w"
        try Program.run("init", workspace)
        let file = try folder.write("staff-2025-03-31.csv", KilledImportTests.staff(rows: 5).utf8)
        #expect(try Program.run("import", "staff", file, "--workspace", workspace).status == 0)
        for command in [["imports"], ["indicators"], ["catalogue", "show"]] {
            let arguments = command + ["--audience", "public", "--workspace", workspace, "--format", "json"]
            let result = try Program.run(arguments)
            #expect(result.status == 0, "\(command): \(result.errors)")
            #expect(!result.output.contains("\"accepted\""))
        }
        let analyst = try Program.run(["imports", "--workspace", workspace, "--format", "json"])
        #expect(analyst.output.contains("\"accepted\""))
    }
}
