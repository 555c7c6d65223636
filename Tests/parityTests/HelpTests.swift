import Foundation
import Testing

/// The help texts are a promise; they are compared to the letter. `RECORD_GOLDENS=1` writes them anew.
struct HelpTests {
    static let commands: [(name: String, arguments: [String])] = [
        ("parity", []), ("demo", ["demo"]), ("init", ["init"]), ("import", ["import"]), ("imports", ["imports"]),
        ("imports-list", ["imports", "list"]), ("imports-remove", ["imports", "remove"]),
        ("indicators", ["indicators"]), ("catalogue", ["catalogue"]), ("catalogue-check", ["catalogue", "check"]),
        ("catalogue-show", ["catalogue", "show"]), ("serve", ["serve"]), ("plan", ["plan"]),
        ("plan-import", ["plan", "import"]), ("plan-show", ["plan", "show"]), ("plan-lint", ["plan", "lint"]),
        ("plan-matrix", ["plan", "matrix"]), ("plan-update", ["plan", "update"]), ("plan-export", ["plan", "export"]),
        ("plan-escalations", ["plan", "escalations"]), ("plan-calendar", ["plan", "calendar"]),
        ("plan-list", ["plan", "list"]), ("plan-questions", ["plan", "questions"]),
        ("plan-remove", ["plan", "remove"]),
    ]

    @Test("each command's help is as agreed", arguments: commands)
    func help(name: String, arguments: [String]) throws {
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Help/\(name).txt"
        let process = Program.process(arguments + ["--help"])
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try text.write(toFile: golden, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOfFile: golden, encoding: .utf8)))
    }

    @Test(
        "wrong usage exits with 2 and says so on standard error",
        arguments: [
            ["frobnicate"], ["indicators", "--audience", "king"], ["import", "staff"], ["serve", "--port", "0"],
            ["indicators", "--period", "2024"], ["demo", "--staff", "1"], ["plan", "update"],
            ["plan", "import", "x.txt", "--answer", "same-action"], ["plan", "show", "--delivery", "purple"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let process = Program.process(arguments)
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(words.contains("Error:"))
        #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    }
}
