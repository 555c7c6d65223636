import Foundation
import Testing

/// The plan on the command line, from the document to the calendar.
struct PlanCommandTests {
    static let document: [String] = [
        "Fenland Community NHS Trust: WRES Action Plan 2025/26", "Publication date: October 2024",
        "No.\tIndicators\tAction\tMetric and target\tSenior lead\tOperational lead\tDue date\tStatus",
        "1.1\t2\tPut a trained panel member on every interview.\tFrom 1.6 to 1.2\tChief People Officer\tHead of Recruitment\t31 March 2025\tOngoing",
        "1.2\t3\tHold a panel before any formal investigation begins.\t\tChief Nurse\t\t*by June 2024\tOngoing",
        "2.1\t7\tOffer a career conversation to everyone who asks.\t\tDirector of Education\tCareers Lead\tongoing\tNew",
    ]

    let folder: TemporaryFolder
    let workspace: String

    init() throws {
        folder = try TemporaryFolder()
        workspace = "\(folder.path)/w"
        try Program.run("init", workspace)
    }

    private func plan(_ arguments: String...) throws -> Program.Result {
        try Program.run(["plan"] + arguments, environment: ["PARITY_WORKSPACE": workspace])
    }

    private func written(_ rows: [String] = PlanCommandTests.document, _ name: String = "plan.txt") throws -> String {
        try folder.write(name, rows.joined(separator: "\n").utf8)
    }

    @Test("a document is read, linted, shown, updated, and laid against the indicators")
    func fromDocumentToMatrix() throws {
        let read = try plan("import", try written())
        #expect(read.status == 0, "\(read.errors)")
        #expect(read.output.contains("Accounting: 6 lines = 6 placed + 0 unplaced."))
        #expect(try plan("lint").output.contains("[ongoing-only]"))
        #expect(try plan("matrix", "--format", "csv").output.contains("1.1,,D,,"))
        #expect(try plan("show", "--lead", "head of recruitment", "--format", "csv").output.contains("trained panel"))
        #expect(
            try plan("show", "--overdue", "--as-of", "2025-04-02", "--format", "json").output.contains(
                "\"daysOver\" : 2"))
        #expect(try plan("update", "1.1", "--status", "amber", "--note", "Two posts are vacant").status == 0)
        #expect(try plan("show", "1.1").output.contains("Two posts are vacant"))
        #expect(try plan("escalations", "--as-of", "2099-01-01").output.contains("1.1"))
        #expect(try plan("calendar", "--year", "2024-25").output.contains("31 March 2025"))
    }

    @Test("a dry run needs no workspace, prints what was read and stores nothing")
    func dryRun() throws {
        let file = try written()
        let result = try Program.run(
            ["plan", "import", file, "--dry-run", "--format", "json"], environment: ["PARITY_WORKSPACE": folder.path])
        #expect(result.status == 0)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let actions = try #require((json["plan"] as? [String: Any])?["actions"] as? [[String: Any]])
        #expect(actions.compactMap { $0["ref"] as? String } == ["1.1", "1.2", "2.1"])
        #expect(try plan("list", "--format", "csv").output.split(separator: "\r\n").count == 1)
    }

    @Test("an export comes back unchanged, in each kind of file", arguments: ["plan.xlsx", "plan.csv"])
    func exportComesBack(name: String) throws {
        _ = try plan("import", try written())
        #expect(try plan("export", "\(folder.path)/\(name)").status == 0)
        let back = try plan("import", "\(folder.path)/\(name)")
        #expect(back.status == 0, "\(back.errors)")
        #expect(back.output.contains("Nothing to change."), "\(back.output)")
    }

    @Test("an export read where no plan is held gives the same actions")
    func exportInAnotherWorkspace() throws {
        _ = try plan("import", try written())
        let file = "\(folder.path)/plan.xlsx"
        _ = try plan("export", file)
        let other = "\(folder.path)/other"
        try Program.run("init", other)
        let read = try Program.run(["plan", "import", file], environment: ["PARITY_WORKSPACE": other])
        #expect(read.status == 0 && read.output.contains("Read: 3 actions"), "\(read.output)")
    }

    @Test("an edited export is shown as a difference and changes nothing until it is accepted")
    func editedExport() throws {
        _ = try plan("import", try written())
        let file = "\(folder.path)/plan.csv"
        _ = try plan("export", file)
        let text = try String(contentsOfFile: file, encoding: .utf8).replacing("Careers Lead", with: "Head of Careers")
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try plan("import", file).output.contains("2.1:responsible"))
        #expect(try plan("show", "2.1").output.contains("Careers Lead"))
        #expect(try plan("import", file, "--accept").status == 0)
        #expect(try plan("show", "2.1").output.contains("Head of Careers"))
    }

    static let refused: [([String], String)] = [
        (["show"], "parity plan import"), (["update", "1.1", "--note", "x"], "parity plan import"),
        (["export", "plan.pdf"], ".xlsx"), (["import", "nowhere.docx"], "nowhere.docx"),
        (["remove", "3"], "parity plan import"),
    ]

    @Test("without a plan each command says what to do", arguments: refused)
    func refusals(arguments: [String], says: String) throws {
        let result = try Program.run(["plan"] + arguments, environment: ["PARITY_WORKSPACE": workspace])
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("parity: ") && result.errors.contains(says), "\(result.errors)")
    }
}
